package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.calendar.RandomCases.fast;
import static vn.sauro.calendar.RandomCases.instant;
import static vn.sauro.calendar.RandomCases.local;
import static vn.sauro.calendar.RandomCases.request;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import vn.sauro.calendar.SlowCalendar.Question;

/** 120,000 random cases: against the oracle that walks every half hour, and the laws that any counting must keep. */
@Domain(RandomCases.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class WorkingCalendarProperties {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Property(tries = 45_000, edgeCases = EdgeCasesMode.NONE)
    void a_due_date_is_what_walking_every_half_hour_finds(@ForAll SlowCalendar slow, @ForAll Question asked) {
        assumeDefined(slow, asked.unit());
        assertThat(local(fast(slow).dueAt(request(asked)))).isEqualTo(slow.due(asked));
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void counting_back_is_what_walking_back_finds(
            @ForAll SlowCalendar slow,
            @ForAll LocalDateTime due,
            @ForAll @IntRange(max = 12) int amount,
            @ForAll TimeUnit unit) {
        assumeDefined(slow, unit);
        int months = unit == TimeUnit.MONTH ? amount % 2 : amount;
        var found = fast(slow).before(instant(due), BigDecimal.valueOf(months), unit);
        assertThat(local(found)).isEqualTo(slow.before(due, months, unit));
    }

    @Property(tries = 15_000, edgeCases = EdgeCasesMode.NONE)
    void working_time_is_the_half_hours_worked(
            @ForAll SlowCalendar slow, @ForAll LocalDateTime one, @ForAll LocalDateTime other) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        assertThat(fast(slow).workingTime(instant(from), instant(to)))
                .isEqualTo(Duration.ofMinutes(30L * slow.workingHalfHours(from, to)));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void working_time_adds_up_at_any_second(
            @ForAll SlowCalendar slow,
            @ForAll @IntRange(max = 2_000_000) int a,
            @ForAll @IntRange(max = 2_000_000) int b,
            @ForAll @IntRange(max = 2_000_000) int c) {
        var calendar = fast(slow);
        var origin = instant(LocalDateTime.of(2026, 3, 2, 0, 0));
        var x = origin.plus(SECOND.multipliedBy(a));
        var y = origin.plus(SECOND.multipliedBy(b));
        var z = origin.plus(SECOND.multipliedBy(c));
        assertThat(calendar.workingTime(x, y).plus(calendar.workingTime(y, z))).isEqualTo(calendar.workingTime(x, z));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void working_hours_to_the_due_date_are_the_amount_asked_for(
            @ForAll SlowCalendar slow,
            @ForAll @IntRange(max = 2_000_000) int second,
            @ForAll @IntRange(min = 1, max = 4000) int hundredths) {
        var calendar = fast(slow);
        var from = instant(LocalDateTime.of(2026, 3, 2, 0, 0)).plusSeconds(second);
        var amount = BigDecimal.valueOf(hundredths, 2);
        var due = calendar.dueAt(DueRequest.of(from, amount, TimeUnit.WORKING_HOUR));
        assertThat(calendar.workingTime(from, due)).isEqualTo(SECOND.multipliedBy(36L * hundredths));
        assertThat(calendar.workingTime(due.minusSeconds(1), due)).isEqualTo(SECOND);
        assertThat(calendar.dueAt(DueRequest.of(
                        calendar.before(due, amount, TimeUnit.WORKING_HOUR), amount, TimeUnit.WORKING_HOUR)))
                .isEqualTo(due);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void who_starts_later_or_has_more_time_is_never_due_earlier(
            @ForAll SlowCalendar slow, @ForAll Question asked, @ForAll @IntRange(max = 3000) int minutes) {
        assumeDefined(slow, asked.unit());
        var calendar = fast(slow);
        var request = request(asked);
        var due = calendar.dueAt(request);
        var more = new DueRequest(
                request.from(),
                request.amount().add(BigDecimal.ONE),
                request.unit(),
                request.cutoff(),
                request.pauses(),
                request.excludeFirstDay(),
                request.dueTimeOfDay());
        assertThat(calendar.dueAt(more)).isAfterOrEqualTo(due);
        // Two starts on one weekend, kept to their time of day, end on one Monday in the order of their hours.
        Assume.that(asked.end() != DueTimeOfDay.SAME_TIME);
        var later = new DueRequest(
                request.from().plus(Duration.ofMinutes(minutes)),
                request.amount(),
                request.unit(),
                request.cutoff(),
                request.pauses(),
                request.excludeFirstDay(),
                request.dueTimeOfDay());
        assertThat(calendar.dueAt(later)).isAfterOrEqualTo(due);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void pauses_only_postpone_in_any_order_and_nothing_falls_due_within_one(
            @ForAll SlowCalendar slow, @ForAll Question asked) {
        assumeDefined(slow, asked.unit());
        Assume.that(asked.amount() > 0);
        var calendar = fast(slow);
        var request = request(asked);
        var due = calendar.dueAt(request);
        var shuffled = new ArrayList<>(request.pauses());
        Collections.reverse(shuffled);
        assertThat(due)
                .isAfterOrEqualTo(calendar.dueAt(request.withPauses(List.of())))
                .isEqualTo(calendar.dueAt(request.withPauses(shuffled)));
        assertThat(request.pauses())
                .noneMatch(pause -> pause.from().isBefore(due) && !pause.to().isBefore(due));
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void an_explained_date_is_the_plain_date_and_every_sentence_is_there(
            @ForAll SlowCalendar slow, @ForAll Question asked) {
        assumeDefined(slow, asked.unit());
        var calendar = fast(slow);
        var due = calendar.due(request(asked));
        assertThat(due.dueAt()).isEqualTo(calendar.dueAt(request(asked)));
        // A sentence for each day that differs from the week and for each pause; everything else is a handful.
        var longest =
                10 + slow.off().size() + slow.worked().size() + asked.stops().size();
        assertThat(due.explanation()).hasSizeBetween(3, longest).allSatisfy(step -> {
            assertThat(step.vi())
                    .doesNotContain("calendar.")
                    .doesNotContain("{")
                    .endsWith(".");
            assertThat(step.en())
                    .doesNotContain("calendar.")
                    .doesNotContain("{")
                    .endsWith(".");
        });
    }

    private static void assumeDefined(SlowCalendar slow, TimeUnit unit) {
        Assume.that(unit != TimeUnit.HALF_WORKING_DAY || slow.shifts().size() == 2);
    }
}
