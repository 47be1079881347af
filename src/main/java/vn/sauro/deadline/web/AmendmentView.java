package vn.sauro.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sauro.calendar.CalendarDay;
import vn.sauro.deadline.CalendarDesk;
import vn.sauro.deadline.CalendarRecount;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Page;

/**
 * An amendment as the API shows it.
 *
 * @param enteredBy position
 * @param state RUNNING or DONE
 */
record AmendmentView(
        String id,
        String calendar,
        String document,
        String enteredBy,
        Instant enteredAt,
        List<Day> days,
        String state,
        Instant finishedAt,
        Counts counts,
        Page<CalendarRecount.Move> moves,
        Page<CalendarRecount.Move> flipped,
        List<CalendarRecount.Fault> faults) {

    record Day(LocalDate date, String type, Bilingual name) {

        static Day of(CalendarDay day) {
            return new Day(day.date(), day.working() ? "WORKING" : "OFF", day.name());
        }
    }

    record Counts(int total, int counted, long moved, long flipped, int failed) {}

    static AmendmentView of(CalendarDesk.Result result) {
        var amendment = result.amendment();
        var recount = result.recount();
        return new AmendmentView(
                amendment.id(),
                amendment.calendarId(),
                amendment.document(),
                recount.decidedBy(),
                amendment.enteredAt(),
                amendment.days().stream().map(Day::of).toList(),
                recount.finishedAt() == null ? "RUNNING" : "DONE",
                recount.finishedAt(),
                new Counts(
                        recount.total(),
                        recount.counted(),
                        result.moves().total(),
                        result.flipped().total(),
                        result.faults().size()),
                result.moves(),
                result.flipped(),
                result.faults());
    }
}
