package vn.sauro.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** What an officer does while the applicant waits: takes the dossier in and decides on it in one go. */
@Component
public class CounterDesk {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_BASIS = 500;

    private final DossierFiling filing;
    private final Counters counters;
    private final DossierAccess access;
    private final ApplicationEventPublisher events;

    CounterDesk(DossierFiling filing, Counters counters, DossierAccess access, ApplicationEventPublisher events) {
        this.filing = filing;
        this.counters = counters;
        this.access = access;
        this.events = events;
    }

    /**
     * @throws Refusal naming every field that is wrong, or when the person may not receive there; nothing is kept then
     */
    @Transactional
    public Filed receive(FileDossier order, ReceiptDecision decision) {
        check(order, decision);
        var checked = checked(decision);
        var filed = filing.file(order);
        events.publishEvent(new DossierChecked(filed.code(), checked));
        return filed;
    }

    /** @throws Refusal naming every field that is wrong, or when the person may not receive there */
    @Transactional(readOnly = true)
    public void check(FileDossier order, ReceiptDecision decision) {
        counters.require(access.person(), order.receivingUnit());
        var faults = new Faults();
        if (order.channel() == Channel.ONLINE) {
            faults.add(Refusal.ofField("channel", "dossier.channel-online"));
        }
        faults.run(() -> filing.check(order));
        faults.run(() -> checked(decision));
        faults.refuse();
    }

    private static ReceiptDecision checked(ReceiptDecision decision) {
        if (decision == null || decision.outcome() == null) {
            throw Refusal.ofField("decision", "dossier.decision-missing");
        }
        if (decision.outcome() != ReceiptDecision.Outcome.NOT_ACCEPTED) {
            return new ReceiptDecision(decision.outcome(), null, null, null);
        }
        var faults = new Faults();
        var declined = new ReceiptDecision(
                decision.outcome(),
                faults.ask(() -> Words.required("declineReason", decision.reason(), LONGEST_REASON)),
                faults.ask(() -> Words.required("declineBasis", decision.basis(), LONGEST_BASIS)),
                faults.ask(() -> Words.optional("declineGuidance", decision.guidance(), LONGEST_REASON)));
        faults.refuse();
        return declined;
    }
}
