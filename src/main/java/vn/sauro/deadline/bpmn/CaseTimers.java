package vn.sauro.deadline.bpmn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.sauro.deadline.ClocksChanged;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.bpmn.AsPlatform;

/**
 * Timers stand still while their clock does, so that nothing fires meanwhile, and go on with it.
 *
 * <p>Waits until the transaction is about to commit: a timer that is created in it is in the database only then.
 */
@Component
class CaseTimers {

    private final Deadlines deadlines;
    private final WaitingTimers waiting;
    private final WaitingDates dates;
    private final LegalTimers legal;
    private final AsPlatform platform;

    CaseTimers(Deadlines deadlines, WaitingTimers waiting, WaitingDates dates, LegalTimers legal, AsPlatform platform) {
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.dates = dates;
        this.legal = legal;
        this.platform = platform;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(ClocksChanged changed) {
        var clocks = deadlines.clocksOf(changed.caseCode());
        platform.run(() -> clocks.forEach(this::date));
        // A command of its own: the engine stops jobs in the database, past what it has read and changed in memory.
        platform.run(() -> clocks.forEach(this::run));
    }

    private void date(Deadline clock) {
        if (clock.clock() == Deadline.Clock.LEGAL) {
            deadlines.legalDates(clock.caseCode()).ifPresent(known -> legal.date(clock.caseCode(), known));
        } else if (clock.open() && clock.clock() == Deadline.Clock.STEP) {
            // Also the task: its clock may have moved in the very command that made it, before anybody could find it.
            waiting.tasks(clock.caseCode(), clock.id()).forEach(task -> dates.follow(task, clock.dueAt()));
        } else if (clock.open()) {
            waiting.of(clock).forEach(execution -> dates.follow(execution, clock.dueAt()));
        }
    }

    private void run(Deadline clock) {
        var runs = clock.open() && clock.pausedSince() == null;
        if (clock.clock() == Deadline.Clock.LEGAL) {
            // Only a procedure's process has timers that wait for the legal clock.
            deadlines.legalDates(clock.caseCode()).ifPresent(dates -> legal.of(clock.caseCode())
                    .forEach(timer -> waiting.run(timer, runs)));
        } else if (clock.open()) {
            waiting.of(clock)
                    .forEach(execution -> waiting.timers(execution).forEach(timer -> waiting.run(timer, runs)));
        }
    }
}
