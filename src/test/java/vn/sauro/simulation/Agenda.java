package vn.sauro.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.calendar.Calendars;
import vn.sauro.support.Scenario;

/** What people are going to do, each at an instant of working time; timers of the platform run between at their own. */
@TestComponent
class Agenda {

    private static final Duration STEP = Duration.ofMinutes(10);

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final Scenario scenario;
    private final Calendars calendars;
    private long order;

    Agenda(Scenario scenario, Calendars calendars) {
        this.scenario = scenario;
        this.calendars = calendars;
    }

    private record Entry(Instant at, long order, Runnable act) {}

    void at(Instant instant, Runnable act) {
        entries.add(new Entry(working(instant), order++, act));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Time passes until the next act, which is done. @return when that was */
    Instant next() {
        var entry = entries.remove();
        scenario.until(entry.at());
        entry.act().run();
        scenario.work();
        return entry.at();
    }

    private Instant working(Instant instant) {
        var calendar = calendars.standard();
        var at = instant;
        while (!calendar.isWorking(at)) {
            at = at.plus(STEP);
        }
        return at;
    }
}
