package vn.sauro.calendar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision that changed days of a calendar after its files were made.
 *
 * @param enteredBy person who entered it
 */
public record Amendment(
        String id, String calendarId, String document, String enteredBy, Instant enteredAt, List<CalendarDay> days) {

    /** @return the days in short, for a record: {@code 2026-01-02 OFF, 2026-01-10 WORKING (12729/VPCP-KGVX)} */
    public String summary() {
        return days.stream()
                .map(day -> day.date() + (day.working() ? " WORKING" : " OFF"))
                .collect(Collectors.joining(", ", "", " (" + document + ")"));
    }
}
