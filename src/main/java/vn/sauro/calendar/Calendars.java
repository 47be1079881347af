package vn.sauro.calendar;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * Every calendar of this installation, read once at start from the directory {@code sauro.calendar.directory}; bad data
 * stop the start with the file, the line and what to do.
 */
@Component
public class Calendars {

    /** The national calendar, used wherever a unit names no other. */
    public static final String STANDARD = "VN";

    private final Map<String, WorkingCalendar> calendars = new TreeMap<>();

    Calendars(CalendarSettings settings, ResourceLoader resources, Texts texts) {
        try {
            var files = new CalendarFiles(name -> resources.getResource(settings.directory() + name));
            for (var data : files.read()) {
                calendars.put(data.id(), new WorkingCalendar(data, texts));
            }
            if (!calendars.containsKey(STANDARD)) {
                throw new BadCalendarData("calendars.csv", 1, "standard-missing", STANDARD);
            }
        } catch (BadCalendarData bad) {
            var text = texts.both(bad.key(), bad.arguments());
            throw new IllegalStateException(text.vi() + " / " + text.en(), bad);
        }
    }

    /** @throws Refusal {@code calendar.calendar-unknown} naming the ids there are */
    public WorkingCalendar get(String id) {
        var calendar = id == null ? null : calendars.get(id);
        if (calendar == null) {
            throw Refusal.ofField(
                    "calendar", "calendar.calendar-unknown", String.valueOf(id), String.join(", ", calendars.keySet()));
        }
        return calendar;
    }

    public WorkingCalendar standard() {
        return get(STANDARD);
    }
}
