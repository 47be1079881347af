package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.calendar.CutoffMode.SHIFT_START;
import static vn.sauro.calendar.TimeUnit.WORKING_DAY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of 2026 and 2027 that people have counted by hand with the announced days off. */
class GoldenCasesTest {

    private final WorkingCalendar calendar = TestCalendars.shipped().standard();

    @Test
    void three_working_days_step_over_weekend_swapped_monday_and_national_day() {
        assertThat(due("2026-08-28T10:00", 3, WORKING_DAY)).isEqualTo("2026-09-07T17:00");
    }

    @Test
    void a_swapped_saturday_is_a_working_day() {
        assertThat(due("2026-08-20T10:00", 2, WORKING_DAY)).isEqualTo("2026-08-22T17:00");
    }

    @Test
    void received_after_the_cutoff_before_tet_starts_after_tet() {
        var received =
                DueRequest.of(instant("2026-02-13T16:00"), 1, WORKING_DAY).withCutoff(SHIFT_START);
        assertThat(local(calendar.dueAt(received))).isEqualTo("2026-02-24T17:00");
        assertThat(local(calendar.dueAt(received.withExcludeFirstDay(false)))).isEqualTo("2026-02-23T17:00");
    }

    @Test
    void the_day_of_vietnamese_culture_is_off() {
        assertThat(due("2026-11-23T09:00", 1, WORKING_DAY)).isEqualTo("2026-11-25T17:00");
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        // hours run from the moment, through shifts only
        "2026-11-23T10:00, 2, WORKING_HOUR, 2026-11-23T14:00",
        "2026-11-23T10:00, 1.5, WORKING_HOUR, 2026-11-23T11:30",
        "2026-11-23T16:00, 2, WORKING_HOUR, 2026-11-25T08:30",
        "2026-11-23T12:00, 0.25, WORKING_HOUR, 2026-11-23T13:45",
        "2026-11-21T09:00, 24, CALENDAR_HOUR, 2026-11-22T09:00",
        // half days are shifts
        "2026-11-23T10:00, 1, HALF_WORKING_DAY, 2026-11-23T17:00",
        "2026-11-23T14:00, 1, HALF_WORKING_DAY, 2026-11-25T11:30",
        "2026-11-23T12:00, 1, HALF_WORKING_DAY, 2026-11-23T17:00",
        "2026-11-20T10:00, 5, HALF_WORKING_DAY, 2026-11-25T17:00",
        // days of the calendar count days off, but do not end on one
        "2026-11-20T10:00, 15, CALENDAR_DAY, 2026-12-07T17:00",
        "2026-11-20T10:00, 4, CALENDAR_DAY, 2026-11-25T17:00",
        "2026-08-18T10:00, 4, CALENDAR_DAY, 2026-08-22T17:00",
        // months end on the corresponding day or the last of the month
        "2026-11-20T10:00, 1, MONTH, 2026-12-21T17:00",
        "2026-08-31T10:00, 1, MONTH, 2026-09-30T17:00",
        "2027-01-31T10:00, 1, MONTH, 2027-03-01T17:00",
        "2026-11-05T10:00, 3, MONTH, 2027-02-11T17:00",
        // the longest Tết, and a new year
        "2027-02-03T10:00, 1, WORKING_DAY, 2027-02-11T17:00",
        "2026-12-31T10:00, 20, WORKING_DAY, 2027-01-29T17:00",
        "2026-01-01T08:00, 6, WORKING_DAY, 2026-01-10T17:00",
        // a start on a day off: the first working day counts
        "2026-11-22T10:00, 1, WORKING_DAY, 2026-11-23T17:00",
    })
    void counted_by_hand(String from, BigDecimal amount, TimeUnit unit, String expected) {
        var request = DueRequest.of(instant(from), amount, unit);
        assertThat(local(calendar.dueAt(request))).isEqualTo(expected);
        assertThat(local(calendar.due(request).dueAt())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "received {0} with {1}")
    @CsvSource({
        "2026-11-25T15:00, SHIFT_START, 2026-11-26T17:00",
        "2026-11-25T15:01, SHIFT_START, 2026-11-27T17:00",
        "2026-11-25T15:01, TRANSFER_ONLY, 2026-11-26T17:00",
        "2026-11-25T15:01, NONE, 2026-11-26T17:00",
        "2026-11-26T06:00, SHIFT_START, 2026-11-27T17:00",
        "2026-11-28T09:00, SHIFT_START, 2026-12-01T17:00",
        "2026-11-28T09:00, NONE, 2026-11-30T17:00",
    })
    void the_cutoff_moves_the_start_only_after_15_00_and_on_days_off(String from, CutoffMode mode, String expected) {
        assertThat(local(calendar.dueAt(
                        DueRequest.of(instant(from), 1, WORKING_DAY).withCutoff(mode))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} {2} before {0}")
    @CsvSource({
        "2026-09-07T17:00, 1, WORKING_DAY, 2026-09-04T17:00",
        "2026-09-07T17:00, 3, WORKING_DAY, 2026-08-28T17:00",
        "2026-09-03T17:00, 1, WORKING_DAY, 2026-08-28T17:00",
        "2026-08-24T17:00, 1, WORKING_DAY, 2026-08-22T17:00",
        "2026-11-26T00:00, 1, WORKING_DAY, 2026-11-24T00:00",
        "2026-11-25T17:00, 7.5, WORKING_HOUR, 2026-11-25T07:30",
        "2026-11-25T08:30, 2, WORKING_HOUR, 2026-11-23T16:00",
        "2026-11-25T17:00, 1, HALF_WORKING_DAY, 2026-11-25T11:30",
        "2026-11-25T11:30, 1, HALF_WORKING_DAY, 2026-11-23T17:00",
        "2026-11-26T17:00, 2, CALENDAR_DAY, 2026-11-23T17:00",
        "2026-11-26T17:00, 24, CALENDAR_HOUR, 2026-11-25T17:00",
        "2026-12-31T17:00, 1, MONTH, 2026-11-30T17:00",
    })
    void counted_back_from_a_due_date(String due, BigDecimal amount, TimeUnit unit, String expected) {
        assertThat(local(calendar.before(instant(due), amount, unit))).isEqualTo(expected);
    }

    private String due(String from, long amount, TimeUnit unit) {
        return local(calendar.dueAt(DueRequest.of(instant(from), amount, unit)));
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(7)).toString();
    }
}
