package vn.sauro.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.Due;
import vn.sauro.calendar.Pause;
import vn.sauro.calendar.WorkingCalendar;
import vn.sauro.shared.Bilingual;

/** Where the date of a clock stands by its own rule, start and pauses, with the derivation. */
@Component
class DueDates {

    private final Calendars calendars;
    private final Derivation derivation;

    DueDates(Calendars calendars, Derivation derivation) {
        this.calendars = calendars;
        this.derivation = derivation;
    }

    WorkingCalendar calendar(String id) {
        return id == null ? calendars.standard() : calendars.get(id);
    }

    /** @param pauses of the case, open ones counted up to now; those that do not stop the clock are left out here */
    Due counted(Deadline clock, List<DeadlinePause> pauses, Instant now) {
        var calendar = calendar(clock.calendarId());
        var request = clock.counted().request(stretches(clock, pauses, now));
        return named(
                clock,
                clock.keeps()
                        ? calendar.dueIfKnown(request).orElseGet(() -> asLongAsKnown(calendar))
                        : calendar.due(request));
    }

    private Due asLongAsKnown(WorkingCalendar calendar) {
        var last = calendar.lastKnown();
        return new Due(
                last, calendar.id(), calendar.version(), List.of(derivation.say("deadline.as-long-as-known", last)));
    }

    /** A date that was set stays; only pauses from then on move it, by their working days. */
    Due fixed(Deadline clock, List<DeadlinePause> pauses, Instant now) {
        var date = clock.fixed();
        var postponed =
                calendar(clock.calendarId()).postponed(date.dueAt(), date.since(), stretches(clock, pauses, now));
        var steps = new ArrayList<>(date.explanation());
        steps.addAll(postponed.explanation());
        return new Due(postponed.dueAt(), postponed.calendarId(), postponed.calendarVersion(), steps);
    }

    Due follow(Deadline clock, Deadline legal) {
        return named(clock, new Due(legal.dueAt(), legal.calendarId(), legal.calendarVersion(), legal.explanation()));
    }

    /** A child never ends after its parent; where too little time is left it ends together with it. */
    Due before(Deadline clock, Deadline legal, Instant now) {
        var term = clock.counted();
        return calendar(legal.calendarId())
                .beforeIfKnown(legal.dueAt(), term.amount(), term.unit())
                .filter(due -> due.isAfter(now))
                .map(due -> named(
                        clock,
                        new Due(due, legal.calendarId(), legal.calendarVersion(), List.of(counted(term, legal, due)))))
                .orElseGet(() -> follow(clock, legal));
    }

    /** A step never ends after the dossier that it belongs to. */
    Due within(Due own, Deadline legal) {
        if (!own.dueAt().isAfter(legal.dueAt())) {
            return own;
        }
        var steps = new ArrayList<>(own.explanation());
        steps.add(derivation.say("deadline.within-case", own.dueAt(), legal.dueAt()));
        return new Due(legal.dueAt(), own.calendarId(), own.calendarVersion(), steps);
    }

    private Bilingual counted(CountedTerm term, Deadline legal, Instant due) {
        return derivation.say("deadline.before-case", term.amount().toPlainString(), legal.dueAt(), due);
    }

    private List<Pause> stretches(Deadline clock, List<DeadlinePause> pauses, Instant now) {
        return Standstill.of(clock, pauses).stream()
                .filter(pause -> !pause.from().isAfter(now))
                .map(pause -> new Pause(pause.from(), pause.open() ? now : pause.to(), reason(pause)))
                .toList();
    }

    Bilingual reason(DeadlinePause pause) {
        return derivation.say(
                "deadline.pause.because",
                derivation.say("deadline.code." + pause.reason()),
                pause.order().legalBasis());
    }

    private Due named(Deadline clock, Due due) {
        if (clock.name() == null) {
            return due;
        }
        var steps = new ArrayList<Bilingual>();
        steps.add(derivation.say("deadline.rule", clock.name(), clock.legalBasis()));
        steps.addAll(due.explanation());
        return new Due(due.dueAt(), due.calendarId(), due.calendarVersion(), steps);
    }
}
