package vn.sauro.deadline;

import java.time.Instant;
import java.util.List;
import vn.sauro.calendar.Due;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/**
 * One clock of a case.
 *
 * @param id the case code for the legal clock, else the activity instance that waits for it
 * @param step key of the procedure's step, or null
 * @param name what the time is for, or null
 * @param dueAt where the deadline stands now; while the clock stands still, where it stood when it stopped
 * @param originalDueAt where it stood when it was opened; never changes
 * @param counted what the date is counted from; null for one that was set from the first, or follows another clock
 * @param fixed the date that a decision set, or null
 * @param explanation how the date follows from the rule, step by step
 * @param pausedSince since when the clock stands still, null while it runs
 */
public record Deadline(
        String id,
        String caseCode,
        Clock clock,
        String ruleKey,
        DeadlineRule.Base base,
        String step,
        Bilingual name,
        Instant startedAt,
        Instant dueAt,
        Instant originalDueAt,
        CountedTerm counted,
        FixedDate fixed,
        String calendarId,
        String calendarVersion,
        String legalBasis,
        List<Bilingual> explanation,
        Instant pausedSince,
        Instant closedAt) {

    /** Which clock of the case this is. */
    public enum Clock {
        LEGAL,
        STEP,
        /** time that somebody outside has, such as the citizen to supplement */
        APPLICANT
    }

    public boolean open() {
        return closedAt == null;
    }

    /** @return whether the clock is the case's own or goes by it */
    public boolean followsCase() {
        return clock == Clock.LEGAL || base == DeadlineRule.Base.CASE || base == DeadlineRule.Base.BEFORE_CASE;
    }

    /**
     * @return whether something is kept for somebody so many months, which is no limit that the law sets: where the calendar does
     *     not know its end yet, it is kept as long as is known
     */
    public boolean keeps() {
        return clock == Clock.STEP
                && base == DeadlineRule.Base.START
                && counted != null
                && counted.unit() == TimeUnit.MONTH;
    }

    /** @return whether the clock may not end after the legal date of its case */
    public boolean withinCase() {
        return clock == Clock.STEP && base == DeadlineRule.Base.PROCEDURE;
    }

    /** @return whether the date has passed; a clock that stands still can have passed it only before it stopped */
    public boolean lateAt(Instant instant) {
        var end = closedAt != null ? closedAt : pausedSince != null ? pausedSince : instant;
        return end.isAfter(dueAt);
    }

    /** As computed for the first time. */
    Deadline opened(Due due, Instant standsStillSince) {
        return with(due, due.dueAt(), counted, fixed, due.explanation(), standsStillSince);
    }

    Deadline due(Due due, List<Bilingual> explained) {
        return with(due, originalDueAt, counted, fixed, explained, pausedSince);
    }

    Deadline reckonedBy(CountedTerm term, FixedDate date) {
        return with(
                new Due(dueAt, calendarId, calendarVersion, List.of()),
                originalDueAt,
                term,
                date,
                explanation,
                pausedSince);
    }

    private Deadline with(
            Due due,
            Instant original,
            CountedTerm term,
            FixedDate date,
            List<Bilingual> explained,
            Instant standsStillSince) {
        return new Deadline(
                id,
                caseCode,
                clock,
                ruleKey,
                base,
                step,
                name,
                startedAt,
                due.dueAt(),
                original,
                term,
                date,
                due.calendarId(),
                due.calendarVersion(),
                legalBasis,
                explained,
                standsStillSince,
                closedAt);
    }
}
