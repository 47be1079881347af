package vn.sauro.simulation;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Clock clock;
    private final List<String> faults = new ArrayList<>();
    private long order;

    Agenda(Scenario scenario, Calendars calendars, Clock clock) {
        this.scenario = scenario;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record Entry(Instant at, long order, Runnable act) {}

    void at(Instant instant, Runnable act) {
        entries.add(new Entry(working(instant), order++, act));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Time passes until the next act, which is done. Each timer on the way may give somebody something to do before that.
     *
     * @return when the act was done
     */
    Instant next() {
        for (var timer = timerBefore(entries.peek().at());
                timer.isPresent();
                timer = timerBefore(entries.peek().at())) {
            pass(timer.get());
        }
        var entry = entries.remove();
        go(() -> scenario.until(entry.at()));
        go(entry.act());
        go(scenario::work);
        return entry.at();
    }

    /** Time passes until a timer gives somebody something to do, at the latest until the instant. */
    void idle(Instant latest) {
        for (var timer = timerBefore(latest); entries.isEmpty() && timer.isPresent(); timer = timerBefore(latest)) {
            pass(timer.get());
        }
    }

    private Optional<Instant> timerBefore(Instant instant) {
        return scenario.nextTimer(instant).filter(timer -> timer.isBefore(instant));
    }

    private void pass(Instant timer) {
        // Camunda runs a timer whose due date has passed, not one that is due this very millisecond.
        go(() -> scenario.until(timer.isBefore(clock.instant()) ? clock.instant() : timer.plusMillis(1)));
    }

    /** @return what nobody expected; the simulation goes on all the same, so that one fault does not hide the next */
    List<String> faults() {
        return faults;
    }

    private void go(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | AssertionError fault) {
            var said = new StringWriter();
            fault.printStackTrace(new PrintWriter(said));
            faults.add(clock.instant() + ": " + said);
            System.out.printf("  fault %s: %s%n", clock.instant(), causes(fault));
        }
    }

    private static String causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(message -> message.lines().findFirst().orElse(""))
                .distinct()
                .collect(Collectors.joining("; "));
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
