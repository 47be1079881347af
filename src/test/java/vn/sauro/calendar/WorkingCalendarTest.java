package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.calendar.GoldenCasesTest.instant;
import static vn.sauro.calendar.GoldenCasesTest.local;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sauro.calendar.SlowCalendar.Span;
import vn.sauro.shared.Refusal;

class WorkingCalendarTest {

    private static final Instant MONDAY = instant("2026-11-30T10:00");

    private final WorkingCalendar calendar = TestCalendars.shipped().standard();

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void a_start_in_a_year_without_data_is_refused_by_the_name_of_the_year(TimeUnit unit) {
        assertRefused(
                () -> calendar.dueAt(DueRequest.of(instant("2025-12-31T10:00"), 1, unit)),
                "calendar.year-unknown",
                "from",
                "2025");
        assertRefused(
                () -> calendar.dueAt(DueRequest.of(instant("2028-01-03T10:00"), 0, unit)),
                "calendar.year-unknown",
                "from",
                "2028");
        assertRefused(() -> calendar.dueAt(DueRequest.of(Instant.MAX, 1, unit)), "calendar.year-unknown", "from", "98");
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void a_due_date_in_a_year_without_data_is_refused_never_guessed_from_weekends(TimeUnit unit) {
        assertRefused(
                () -> calendar.due(DueRequest.of(instant("2027-12-31T23:30"), 1, unit)),
                "calendar.year-unknown",
                "amount",
                "2028");
        assertRefused(
                () -> calendar.dueAt(DueRequest.of(MONDAY, TimeUnit.LARGEST_AMOUNT, unit)),
                "calendar.year-unknown",
                "amount",
                "2028");
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void counting_back_into_a_year_without_data_is_refused(TimeUnit unit) {
        assertRefused(
                () -> calendar.before(instant("2026-01-01T00:30"), BigDecimal.ONE, unit),
                "calendar.year-unknown",
                "amount",
                "2025");
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void a_date_that_nobody_needs_once_past_is_left_out_before_the_years_with_data(TimeUnit unit) {
        assertThat(calendar.beforeIfKnown(instant("2026-01-01T00:30"), BigDecimal.ONE, unit))
                .isEmpty();
        assertThat(calendar.beforeIfKnown(MONDAY, BigDecimal.ONE, unit))
                .contains(calendar.before(MONDAY, BigDecimal.ONE, unit));
        assertRefused(
                () -> calendar.beforeIfKnown(instant("2025-12-31T10:00"), BigDecimal.ONE, unit),
                "calendar.year-unknown",
                "due",
                "2025");
    }

    @Test
    void a_pause_that_outlasts_the_data_is_refused_if_it_matters() {
        var endless = Pause.of(instant("2026-12-01T10:00"), instant("2040-01-01T10:00"));
        var request = DueRequest.of(MONDAY, 5, TimeUnit.WORKING_DAY).withPauses(List.of(endless));
        assertRefused(() -> calendar.dueAt(request), "calendar.year-unknown", "amount", "2028");
        var later = Pause.of(instant("2026-12-07T17:00"), instant("2040-01-01T10:00"));
        assertThat(local(calendar.dueAt(request.withPauses(List.of(later))))).isEqualTo("2026-12-07T17:00");
    }

    @Test
    void the_last_known_day_can_be_a_due_date_until_24_00() {
        var request = DueRequest.of(instant("2027-12-30T10:00"), 1, TimeUnit.WORKING_DAY);
        assertThat(local(calendar.dueAt(request.withDueTimeOfDay(DueTimeOfDay.END_OF_DAY))))
                .isEqualTo("2028-01-01T00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5", "100000.5", "1E+999999999", "1E-999999999", "0.1234567"})
    void an_amount_out_of_range_is_refused(String amount) {
        for (var unit : TimeUnit.values()) {
            assertThatThrownBy(() -> calendar.dueAt(DueRequest.of(MONDAY, new BigDecimal(amount), unit)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("calendar.amount-out-of-range"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeUnit.class,
            names = {"HALF_WORKING_DAY", "WORKING_DAY", "CALENDAR_DAY", "MONTH"})
    void days_and_months_are_whole(TimeUnit unit) {
        assertRefused(
                () -> calendar.dueAt(DueRequest.of(MONDAY, new BigDecimal("2.5"), unit)),
                "calendar.amount-not-whole",
                "amount",
                "2.5");
        assertThat(calendar.dueAt(DueRequest.of(MONDAY, new BigDecimal("2.00"), unit)))
                .isEqualTo(calendar.dueAt(DueRequest.of(MONDAY, 2, unit)));
    }

    @Test
    void a_half_day_needs_two_shifts() {
        var oneShift = RandomCases.fast(new SlowCalendar(Set.of(), Set.of(), List.of(new Span(0, 48))));
        assertRefused(
                () -> oneShift.dueAt(DueRequest.of(MONDAY, 1, TimeUnit.HALF_WORKING_DAY)),
                "calendar.half-day-undefined",
                "unit",
                "1");
    }

    @Test
    void a_calendar_may_work_around_the_clock() {
        var duty = RandomCases.fast(new SlowCalendar(Set.of(), Set.of(), List.of(new Span(0, 48))));
        var due = duty.dueAt(DueRequest.of(instant("2026-11-30T22:00"), 4, TimeUnit.WORKING_HOUR));
        assertThat(local(due)).isEqualTo("2026-12-01T02:00");
    }

    @Test
    void requests_that_contradict_themselves_are_refused() {
        assertRefused(() -> Pause.of(MONDAY, MONDAY.minusMillis(1)), "calendar.pause-reversed", "pauses", "2026");
        var request = DueRequest.of(MONDAY, 1, TimeUnit.WORKING_DAY).withExcludeFirstDay(false);
        assertThatThrownBy(() -> request.withDueTimeOfDay(DueTimeOfDay.SAME_TIME))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("calendar.first-day-needs-end"));
    }

    @Test
    void the_same_time_of_day_is_kept_to_the_millisecond() {
        var from = MONDAY.plusNanos(123_456_789);
        var request = DueRequest.of(from, 2, TimeUnit.WORKING_DAY).withDueTimeOfDay(DueTimeOfDay.SAME_TIME);
        assertThat(local(calendar.dueAt(request))).isEqualTo("2026-12-02T10:00:00.123");
    }

    @Test
    void a_first_day_counts_only_while_it_has_time_left() {
        var sameDay = DueRequest.of(MONDAY, 1, TimeUnit.WORKING_DAY).withExcludeFirstDay(false);
        assertThat(local(calendar.dueAt(sameDay))).isEqualTo("2026-11-30T17:00");
        var evening = DueRequest.of(instant("2026-11-30T17:00"), 1, TimeUnit.WORKING_DAY)
                .withExcludeFirstDay(false);
        assertThat(local(calendar.dueAt(evening))).isEqualTo("2026-12-01T17:00");
    }

    @Test
    void working_time_between_two_instants_is_signed() {
        var tuesday = instant("2026-12-01T08:30");
        assertThat(calendar.workingTime(MONDAY, tuesday)).isEqualTo(Duration.ofHours(6));
        assertThat(calendar.workingTime(tuesday, MONDAY)).isEqualTo(Duration.ofHours(-6));
        assertThat(calendar.workingTime(instant("2026-11-24T00:00"), instant("2026-11-25T00:00")))
                .isZero();
    }

    @Test
    void work_begins_with_the_first_instant_of_a_shift_and_ends_before_its_last() {
        assertThat(calendar.isWorking(instant("2026-11-30T07:30"))).isTrue();
        assertThat(calendar.isWorking(instant("2026-11-30T11:30"))).isFalse();
        assertThat(calendar.isWorking(instant("2026-11-30T11:30").minusMillis(1)))
                .isTrue();
        assertThat(calendar.isWorking(instant("2026-11-24T10:00"))).isFalse();
        assertThat(calendar.isWorking(instant("2026-08-22T16:59"))).isTrue();
    }

    @Test
    void the_end_of_work_of_a_day_off_is_that_of_the_next_working_day() {
        assertThat(local(calendar.endOfWork(LocalDate.of(2026, 11, 23)))).isEqualTo("2026-11-23T17:00");
        assertThat(local(calendar.endOfWork(LocalDate.of(2026, 11, 24)))).isEqualTo("2026-11-25T17:00");
        assertRefused(() -> calendar.endOfWork(LocalDate.of(2028, 1, 3)), "calendar.year-unknown", "date", "2028");
    }

    @Test
    void an_unknown_calendar_is_refused_with_the_ones_there_are() {
        var calendars = TestCalendars.shipped();
        assertRefused(() -> calendars.get("HUE"), "calendar.calendar-unknown", "calendar", "VN");
        assertRefused(() -> calendars.get(null), "calendar.calendar-unknown", "calendar", "VN");
        assertThat(calendars.standard().id()).isEqualTo("VN");
    }

    private static void assertRefused(ThrowingCallable call, String code, String field, String named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.arguments())
                    .anyMatch(argument -> argument.toString().startsWith(named));
        });
    }
}
