package vn.sauro.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;

/**
 * Opens, stops, moves and closes the clocks of a case, always within the caller's transaction.
 *
 * <p>A date is computed once, when its clock opens, and stored with rule, calendar version and explanation. Later it moves
 * only by one command: the row, the task's due date, the timers and the ledger together.
 */
@Component("deadlineClocks")
@Transactional(propagation = Propagation.MANDATORY)
public class Deadlines {

    private final DeadlineStore store;
    private final Openings openings;
    private final Decisions decisions;
    private final Pauses pauses;
    private final Endings endings;
    private final Reckoner reckoner;
    private final EarlierDates earlier;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineStore store,
            Openings openings,
            Decisions decisions,
            Pauses pauses,
            Endings endings,
            Reckoner reckoner,
            EarlierDates earlier,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.store = store;
        this.openings = openings;
        this.decisions = decisions;
        this.pauses = pauses;
        this.endings = endings;
        this.reckoner = reckoner;
        this.earlier = earlier;
        this.ledger = ledger;
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
        return openings.preview(dueDate, term).dueAt();
    }

    /** Opens the legal clock of a case, from a fixed day or a term counted from now. */
    public Deadline openCase(String caseCode, LocalDate dueDate, DeadlineTerm term, String legalBasis) {
        return openings.ordered(caseCode, dueDate, term, legalBasis);
    }

    /**
     * Opens the legal clock of a procedure's case. Its root process instance gets {@link LegalDates#LEGAL_DUE} and {@link
     * LegalDates#APOLOGY_DUE} when the transaction commits, and the timers that read them move.
     *
     * @throws Refusal {@code deadline.case-open} when the case has one already
     */
    public Deadline openLegal(String caseCode, LegalTerm term) {
        ledger.lock(caseCode);
        var deadline = openings.legal(caseCode, term);
        events.publishEvent(new ClocksChanged(caseCode));
        return deadline;
    }

    /**
     * Opens another clock of the case, one that somebody outside has, such as the citizen's time to supplement.
     *
     * @param id activity instance whose timers read {@code ${deadline}}, so that they move with the clock
     */
    public Deadline openOwn(String id, String caseCode, String ruleKey, LegalTerm term) {
        return announced(openings.own(id, caseCode, ruleKey, term));
    }

    /** As {@link #openStep(String, String, String, String)} for a duty that is no step of a procedure. */
    public Deadline openStep(String id, String caseCode, String ruleKey) {
        return openStep(id, caseCode, ruleKey, null);
    }

    /**
     * Opens the clock of one duty.
     *
     * @param id activity instance of the duty
     * @param ruleKey row of {@code policy/deadline-rules.csv}
     * @param step key of the procedure's step, for a rule that counts by it
     * @throws Refusal {@code deadline.rule-unknown}, {@code deadline.case-unknown}, {@code deadline.step-missing}, {@code
     *     deadline.step-unknown}
     */
    public Deadline openStep(String id, String caseCode, String ruleKey, String step) {
        if (caseCode != null) {
            ledger.lock(caseCode);
        }
        return announced(openings.step(id, caseCode, ruleKey, step));
    }

    /** The timers of a clock that starts while the case stands still are to be stopped, too. */
    private Deadline announced(Deadline opened) {
        if (opened.pausedSince() != null) {
            events.publishEvent(new ClocksChanged(opened.caseCode()));
        }
        return opened;
    }

    /** @throws Refusal {@code deadline.case-unknown} when the case has no legal clock */
    public Deadline ofCase(String caseCode) {
        return openings.legalOf(caseCode);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Deadline> find(String id) {
        return store.find(id);
    }

    /** @return those of the clocks that there are, by their id; one question for all */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Deadline> all(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.all(ids).stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Deadline> clocksOf(String caseCode) {
        return store.ofCase(caseCode);
    }

    /** @return the instant from which a due date counts as near, by the forewarning of the working regulation */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant forewarningOf(Instant dueAt) {
        return earlier.forewarningOf(dueAt);
    }

    /** @return the dates that a procedure's process waits for; empty for a case without such a process */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<LegalDates> legalDates(String caseCode) {
        return store.find(caseCode)
                .filter(legal -> LegalDates.RULE.equals(legal.ruleKey()))
                .map(earlier::datesOf);
    }

    /** Sets the legal clock to a decided date and moves every open clock that follows it; on record who, old, new and why. */
    public void moveCase(String caseCode, Instant newDue, DeadlineMove why) {
        decisions.move(caseCode, newDue, why);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public int extensionsOf(String caseCode) {
        return store.changes(caseCode, DeadlineMove.Kind.EXTENSION);
    }

    /**
     * Stops the legal clock and all that follow it (every clock for an incident or force majeure); nothing falls due
     * meanwhile. Also before the legal clock is open, so that the waiting is charged to whom it belongs.
     *
     * @throws Refusal {@code deadline.pause-open} when the case stands still for that reason already, {@code
     *     deadline.case-closed}
     */
    public void pause(String caseCode, PauseReason reason, PauseOrder order) {
        ledger.lock(caseCode);
        pauses.open(caseCode, reason, order);
    }

    /**
     * Ends the pause and moves what stood still; overlapping pauses count once.
     *
     * @throws Refusal {@code deadline.pause-unopened} when the case does not stand still for that reason
     */
    public void resume(String caseCode, PauseReason reason) {
        ledger.lock(caseCode);
        pauses.resume(caseCode, reason);
    }

    /**
     * As {@link #resume(String, PauseReason)}, for a pause that ended before it was said to have ended: what lies behind that
     * instant counts.
     *
     * @throws Refusal {@code deadline.pause-end} naming the field unless it lies between the beginning of the pause and now
     */
    public void resume(String caseCode, PauseReason reason, Instant endedAt) {
        ledger.lock(caseCode);
        pauses.resume(caseCode, reason, endedAt);
    }

    /**
     * Ends the pause and gives the whole legal time anew from now.
     *
     * @throws Refusal {@code deadline.pause-unopened}; {@code deadline.restart-fixed} when a decision set the date of the case
     */
    public void restart(String caseCode, PauseReason reason) {
        ledger.lock(caseCode);
        pauses.restart(caseCode, reason);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean paused(String caseCode) {
        return pauses.of(caseCode).stream().anyMatch(DeadlinePause::open);
    }

    /** @return in the order in which they were opened */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DeadlinePause> pausesOf(String caseCode) {
        return pauses.of(caseCode);
    }

    /**
     * @return where the legal clock would stand had it never stood still; a date that was set by decision is left as set
     * @throws Refusal {@code deadline.case-unknown}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant dueWithoutPauses(String caseCode) {
        return reckoner.unpaused(openings.legalOf(caseCode));
    }

    /** @return the clock as it ended; one that stood still ends with the date that this moment gives it */
    public Optional<Deadline> close(String id, Instant at) {
        return endings.close(id, at);
    }

    /** Ends every clock of the case and whatever pause is still open; the timers of the legal clock never fire again. */
    public void closeCase(String caseCode, Instant at) {
        ledger.lock(caseCode);
        endings.closeCase(caseCode, at);
    }
}
