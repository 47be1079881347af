package vn.sauro.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.Due;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * Opens, moves and closes the clocks of a case, always within the caller's transaction.
 *
 * <p>A date is computed once, when its clock opens, and stored with rule, calendar version and explanation. Later it moves
 * only through {@link #moveCase}: the row, the task's due date, the timers and the ledger together.
 */
@Component("deadlineClocks")
@Transactional(propagation = Propagation.MANDATORY)
public class Deadlines {

    private static final String FOREWARNING = "forewarning";

    private final DeadlineStore store;
    private final DeadlineRules rules;
    private final TaskPolicy policy;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Clock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineStore store,
            DeadlineRules rules,
            TaskPolicy policy,
            Calendars calendars,
            Ledger ledger,
            Clock clock,
            Texts texts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rules = rules;
        this.policy = policy;
        this.calendars = calendars;
        this.ledger = ledger;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
    }

    /**
     * Where a legal due date would fall, without opening a clock.
     *
     * @param dueDate the last day, or null when a term is given; the deadline ends with that day's working time
     * @param term time allowed from now, or null when a day is given
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant preview(LocalDate dueDate, DeadlineTerm term) {
        return legal(dueDate, term, clock.instant()).dueAt();
    }

    /** Opens the legal clock of a case, from a fixed day or a term counted from now. */
    public Deadline openCase(String caseCode, LocalDate dueDate, DeadlineTerm term, String legalBasis) {
        var now = clock.instant();
        var due = legal(dueDate, term, now);
        return opened(caseCode, caseCode, Deadline.Clock.LEGAL, null, DeadlineRule.Base.CASE, now, due, legalBasis);
    }

    /**
     * Opens the clock of one duty.
     *
     * @param id activity instance of the duty
     * @param ruleKey row of {@code policy/deadline-rules.csv}
     * @throws Refusal {@code deadline.rule-unknown}, {@code deadline.case-unknown}
     */
    public Deadline openStep(String id, String caseCode, String ruleKey) {
        var now = clock.instant();
        var rule = rules.rule(ruleKey, now);
        return opened(
                id,
                caseCode,
                Deadline.Clock.STEP,
                ruleKey,
                rule.base(),
                now,
                step(rule, caseCode, now),
                rule.legalBasis());
    }

    /** @throws Refusal {@code deadline.case-unknown} when the case has no legal clock */
    public Deadline ofCase(String caseCode) {
        return store.find(caseCode).orElseThrow(() -> Refusal.of("deadline.case-unknown", caseCode));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Deadline> find(String id) {
        return store.find(id);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Deadline> clocksOf(String caseCode) {
        return store.ofCase(caseCode);
    }

    /** @return the instant from which a due date counts as near, by the forewarning of the working regulation */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant forewarningOf(Instant dueAt) {
        return calendars.standard().before(dueAt, policy.amount(FOREWARNING, clock.instant()), TimeUnit.WORKING_DAY);
    }

    /** Moves the legal clock and every open clock that follows it; records who decided, old, new and why. */
    public void moveCase(String caseCode, Instant newDue, DeadlineMove why) {
        var legal = ofCase(caseCode);
        var now = clock.instant();
        move(legal, newDue, legal.explanation(), now, why);
        for (var step : store.ofCase(caseCode)) {
            if (step.clock() == Deadline.Clock.STEP
                    && step.closedAt() == null
                    && step.base() != DeadlineRule.Base.START) {
                var due = step(rules.rule(step.ruleKey(), step.startedAt()), caseCode, now);
                move(step, due.dueAt(), due.explanation(), now, why);
            }
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public int extensionsOf(String caseCode) {
        return store.changes(caseCode, DeadlineMove.Kind.EXTENSION);
    }

    public void close(String id, Instant at) {
        store.close(id, at);
    }

    private void move(Deadline deadline, Instant newDue, List<Bilingual> derivation, Instant now, DeadlineMove why) {
        store.record(UUID.randomUUID().toString(), deadline, newDue, now, why);
        var explanation = new ArrayList<>(derivation);
        explanation.add(
                texts.both("deadline.moved." + why.kind(), Dates.of(newDue), Dates.of(deadline.dueAt()), why.reason()));
        store.move(deadline.id(), newDue, explanation);
        ledger.append(new LedgerEvent(
                deadline.caseCode(),
                "DEADLINE_MOVED",
                null,
                Map.of(
                        "deadline", deadline.id(),
                        "kind", why.kind().name(),
                        "from", deadline.dueAt(),
                        "to", newDue,
                        "original", deadline.originalDueAt(),
                        "decidedBy", why.decidedBy(),
                        "document", why.document() == null ? "" : why.document(),
                        "reason", why.reason()),
                Map.of()));
        events.publishEvent(new DeadlineMoved(deadline.id(), deadline.caseCode(), deadline.dueAt(), newDue));
    }

    private Deadline opened(
            String id,
            String caseCode,
            Deadline.Clock kind,
            String rule,
            DeadlineRule.Base base,
            Instant now,
            Due due,
            String basis) {
        var deadline = new Deadline(
                id,
                caseCode,
                kind,
                rule,
                base,
                now,
                due.dueAt(),
                due.dueAt(),
                due.calendarId(),
                due.calendarVersion(),
                basis,
                due.explanation(),
                null);
        store.insert(deadline);
        return deadline;
    }

    private Due legal(LocalDate dueDate, DeadlineTerm term, Instant now) {
        var calendar = calendars.standard();
        if (term != null) {
            return calendar.due(DueRequest.of(now, term.amount(), term.unit()));
        }
        var end = calendar.endOfWork(dueDate);
        return new Due(end, calendar.id(), calendar.version(), List.of(texts.both("deadline.fixed", Dates.of(end))));
    }

    private Due step(DeadlineRule rule, String caseCode, Instant now) {
        var calendar = calendars.standard();
        var named = texts.both("deadline.rule", rule.name().vi(), rule.legalBasis());
        return switch (rule.base()) {
            case START ->
                explained(
                        calendar.due(
                                DueRequest.of(now, rule.amount(), rule.unit()).withCutoff(rule.cutoff())),
                        named);
            case CASE -> follow(ofCase(caseCode), named);
            case BEFORE_CASE -> beforeCase(rule, ofCase(caseCode), now, named);
        };
    }

    /** A child never ends after its parent; where too little time is left it ends together with it. */
    private Due beforeCase(DeadlineRule rule, Deadline legal, Instant now, Bilingual named) {
        var due = calendars.standard().before(legal.dueAt(), rule.amount(), rule.unit());
        if (!due.isAfter(now)) {
            return follow(legal, named);
        }
        var counted = texts.both(
                "deadline.before-case", rule.amount().toPlainString(), Dates.of(legal.dueAt()), Dates.of(due));
        return explained(new Due(due, legal.calendarId(), legal.calendarVersion(), List.of(counted)), named);
    }

    private static Due follow(Deadline legal, Bilingual named) {
        return explained(
                new Due(legal.dueAt(), legal.calendarId(), legal.calendarVersion(), legal.explanation()), named);
    }

    private static Due explained(Due due, Bilingual first) {
        var steps = new ArrayList<Bilingual>();
        steps.add(first);
        steps.addAll(due.explanation());
        return new Due(due.dueAt(), due.calendarId(), due.calendarVersion(), steps);
    }
}
