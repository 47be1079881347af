package vn.sauro.deadline;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Due;

/** Computes a clock anew from what it was opened with. */
@Component
class Reckoner {

    private final DueDates dates;
    private final DeadlineRules rules;

    Reckoner(DueDates dates, DeadlineRules rules) {
        this.dates = dates;
        this.rules = rules;
    }

    /** @param legal the legal clock of the case as it stands now, null where it has none yet */
    Due due(Deadline clock, Deadline legal, List<DeadlinePause> pauses, Instant now) {
        var due = ownDue(clock, legal, pauses, now);
        return clock.withinCase() && Standstill.bounds(legal, clock, pauses) ? dates.within(due, legal) : due;
    }

    private Due ownDue(Deadline clock, Deadline legal, List<DeadlinePause> pauses, Instant now) {
        var known = completed(clock);
        if (known.fixed() != null) {
            return dates.fixed(known, pauses, now);
        }
        if (known.clock() == Deadline.Clock.STEP && known.base() == DeadlineRule.Base.CASE) {
            return dates.follow(known, legal);
        }
        return known.base() == DeadlineRule.Base.BEFORE_CASE
                ? dates.before(known, legal, now)
                : dates.counted(known, pauses, now);
    }

    /** @return the instant at which the legal clock would stand had it never stopped nor been given anew */
    Instant unpaused(Deadline legal) {
        var known = completed(legal);
        return known.fixed() != null
                ? known.fixed().dueAt()
                : dates.calendar(known.calendarId())
                        .dueAt(known.counted().from(known.startedAt()).request(List.of()));
    }

    /** A row from before clocks kept what they were counted from: the rule in force when it started says the same. */
    private Deadline completed(Deadline clock) {
        if (clock.counted() != null || clock.fixed() != null || clock.name() != null) {
            return clock;
        }
        if (clock.ruleKey() == null) {
            return clock.reckonedBy(null, new FixedDate(clock.dueAt(), clock.startedAt(), clock.explanation()));
        }
        return clock.reckonedBy(rules.rule(clock.ruleKey(), clock.startedAt()).counted(clock.startedAt()), null);
    }
}
