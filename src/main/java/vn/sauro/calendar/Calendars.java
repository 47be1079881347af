package vn.sauro.calendar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.sauro.shared.Places;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * Every calendar of this installation: read once at start from the directory {@code sauro.calendar.directory}, where bad data
 * stop the start with the file, the line and what to do, and merged with the amendments in the database.
 */
@Component
public class Calendars {

    /** The national calendar, used wherever a unit names no other. */
    public static final String STANDARD = "VN";

    private final Map<String, AmendedCalendar> calendars = new TreeMap<>();

    @Autowired
    Calendars(CalendarSettings settings, Texts texts, AmendmentStore amendments) {
        this(settings, texts, amendments::revision, amendments::inForce);
    }

    /** @param days last word on each amended day of the calendar */
    Calendars(
            CalendarSettings settings,
            Texts texts,
            Function<String, String> revision,
            Function<String, List<CalendarDay>> days) {
        try {
            var files = new CalendarFiles(name -> Places.in(settings.directory(), name));
            for (var data : files.read()) {
                calendars.put(
                        data.id(),
                        new AmendedCalendar(
                                data,
                                () -> revision.apply(data.id()),
                                () -> days.apply(data.id()),
                                merged -> new WorkingCalendar(merged, texts),
                                settings.refresh().toNanos()));
            }
            if (!calendars.containsKey(STANDARD)) {
                throw new BadCalendarData("calendars.csv", 1, "standard-missing", STANDARD);
            }
        } catch (BadCalendarData bad) {
            var text = texts.both(bad.key(), bad.arguments());
            throw new IllegalStateException(text.vi() + " / " + text.en(), bad);
        }
    }

    /**
     * @return the calendar, at most {@code sauro.calendar.refresh} behind an amendment entered on another node
     * @throws Refusal {@code calendar.calendar-unknown} naming the ids there are
     */
    public WorkingCalendar get(String id) {
        return known(id).get();
    }

    /** As {@link #get}, with every amendment up to now. */
    public WorkingCalendar fresh(String id) {
        return known(id).fresh();
    }

    public WorkingCalendar standard() {
        return get(STANDARD);
    }

    /** Both ways, since what this node read within the transaction holds only if it commits. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void follow(CalendarAmended amended) {
        known(amended.amendment().calendarId()).forget();
    }

    private AmendedCalendar known(String id) {
        var calendar = id == null ? null : calendars.get(id);
        if (calendar == null) {
            throw Refusal.ofField(
                    "calendar", "calendar.calendar-unknown", String.valueOf(id), String.join(", ", calendars.keySet()));
        }
        return calendar;
    }
}
