package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.catalogue.Step;
import vn.sauro.duty.NoticeBox;
import vn.sauro.ledger.Ledger;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Texts;

/**
 * Hands out the result of one part of an interlinked dossier, without waiting for the others (Decree 63/2024). One that is
 * ready while fees due at receipt are unpaid is held back and goes out with the payment; no process waits for that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartDelivery {

    private final LinkedPartStore store;
    private final FeePayments fees;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final StaffRoles roles;
    private final Organization organization;
    private final NoticeBox notices;
    private final DossierLog log;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PartDelivery(
            LinkedPartStore store,
            FeePayments fees,
            Dossiers dossiers,
            DossierProcedures procedures,
            StaffRoles roles,
            Organization organization,
            NoticeBox notices,
            DossierLog log,
            Ledger ledger,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.fees = fees;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.roles = roles;
        this.organization = organization;
        this.notices = notices;
        this.log = log;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** The agency has issued the result of its part. */
    public void ready(String code, String step) {
        ledger.lock(code);
        if (!store.note(code, step, LinkedPartStore.Mark.READY, clock.instant())) {
            return;
        }
        var due = fees.dueAtReceipt(code);
        if (due.signum() == 0) {
            deliver(code, step);
        } else {
            hold(code, procedures.step(code, step), due);
        }
    }

    /** Nothing is owed any more: what was held back goes out. */
    @EventListener
    void release(FeesSettled settled) {
        store.of(settled.code()).stream()
                .filter(LinkedPart::held)
                .forEach(part -> deliver(settled.code(), part.step()));
    }

    private void deliver(String code, String step) {
        if (store.note(code, step, LinkedPartStore.Mark.DELIVERED, clock.instant())) {
            var part = procedures.step(code, step);
            log.write(code, "PART_DELIVERED", "step", step, "name", part.name().vi(), "product", part.product());
            events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RESULT_READY));
        }
    }

    private void hold(String code, Step part, BigDecimal due) {
        log.write(code, "PART_HELD", "step", part.key(), "name", part.name().vi(), "amount", due);
        var counter = roles.requirePosition(dossiers.get(code).receivingUnit(), "ONE_STOP_OFFICER");
        notices.put(
                code,
                organization.accountable(counter, clock.instant()).personId(),
                "PART_HELD",
                texts.both("dossier.notice.part-held", code, part.name().vi(), due));
    }
}
