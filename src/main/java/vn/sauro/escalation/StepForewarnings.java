package vn.sauro.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.TaskPolicy;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.NoticeBox;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/**
 * Forewarns the holder of a procedure's step, once for each date that the step is due: a date that a pause, an extension or an
 * amended calendar moved is another date. Who got the step later than the forewarning would go out read its date only then.
 */
@Component
class StepForewarnings {

    private static final String BEFORE = "step-forewarning";
    private static final int AT_ONCE = 50;

    private final ForewarningStore store;
    private final TaskPolicy policy;
    private final Calendars calendars;
    private final Duties duties;
    private final NoticeBox notices;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StepForewarnings(
            ForewarningStore store,
            TaskPolicy policy,
            Calendars calendars,
            Duties duties,
            NoticeBox notices,
            Ledger ledger,
            Texts texts,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.policy = policy;
        this.calendars = calendars;
        this.duties = duties;
        this.notices = notices;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Every node may run it: who comes second finds the date looked at. */
    void tellDue() {
        for (var near = near(); !near.isEmpty(); near = near()) {
            for (var step : near) {
                transaction.executeWithoutResult(status -> look(step));
            }
        }
    }

    private List<ForewarningStore.Near> near() {
        var now = clock.instant();
        var until = calendars.standard().dueAt(DueRequest.of(now, policy.amount(BEFORE, now), TimeUnit.WORKING_HOUR));
        return store.near(now, until, AT_ONCE);
    }

    private void look(ForewarningStore.Near step) {
        ledger.lock(step.caseCode());
        var duty = duties.duty(step.dutyId());
        if (!duty.open() || store.looked(duty.id(), duty.dueAt())) {
            return;
        }
        var told = knownLongEnough(duty);
        store.insert(duty.id(), duty.dueAt(), clock.instant(), told);
        if (told) {
            tell(duty);
        }
    }

    private boolean knownLongEnough(Duty duty) {
        var before = policy.amount(BEFORE, clock.instant());
        return calendars
                .standard()
                .beforeIfKnown(duty.dueAt(), before, TimeUnit.WORKING_HOUR)
                .filter(duty.openedAt()::isBefore)
                .isPresent();
    }

    private void tell(Duty duty) {
        notices.put(
                duty.caseCode(),
                duty.holder().personId(),
                "FOREWARNED",
                texts.both("escalation.forewarned", duty.caseTitle(), duty.title(), Dates.of(duty.dueAt())));
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                "STEP_FOREWARNED",
                duty.id(),
                Map.of("due", duty.dueAt(), "position", duty.holder().positionId()),
                Map.of("person", duty.holder().personId())));
    }
}
