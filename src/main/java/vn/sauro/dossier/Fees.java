package vn.sauro.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * What a dossier costs (NĐ 118/2025/NĐ-CP article 24): the fees of its pinned procedure times what was counted, billed when it
 * is accepted, or nothing for who is exempt. Fees never stop the dossier's clock; a {@link Obligation financial obligation} does.
 */
@Component
@Transactional
public class Fees {

    private final FeeFactStore facts;
    private final FeeBillStore bills;
    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Fees(
            FeeFactStore facts,
            FeeBillStore bills,
            DossierStore dossiers,
            DossierProcedures procedures,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.bills = bills;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** @return the bills, or what they will come to while the dossier is not accepted; none where nothing is to be paid */
    @Transactional(readOnly = true)
    public List<FeeBill> of(String code) {
        var raised = bills.of(code);
        return raised.isEmpty() && awaitsAcceptance(code) ? bills(code, FeeBill.State.EXPECTED) : raised;
    }

    @Transactional(readOnly = true)
    public Optional<FeeExemption> exemption(String code) {
        return facts.exemption(code);
    }

    /** @return what was counted, by unit of count */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(String code) {
        return facts.counts(code);
    }

    /** @return whether there is something to count, and no money was taken or waived yet */
    @Transactional(readOnly = true)
    public boolean mayCount(String code) {
        return !procedures.of(code).terms().feeCounts().isEmpty()
                && dossiers.get(code).finishedAt() == null
                && bills.of(code).stream().allMatch(bill -> bill.state() == FeeBill.State.DUE);
    }

    /**
     * Notes how many there are of what fees are counted by, such as pages; what is already billed is billed anew.
     *
     * @param quantities by unit of count
     * @throws Refusal {@code dossier.fee-unit}, {@code dossier.fee-quantity}, {@code dossier.fee-settled} once money was taken
     */
    public void count(String code, Map<String, Integer> quantities) {
        ledger.lock(code);
        FeeCheck.requireKnown(quantities, procedures.of(code).terms());
        if (!mayCount(code)) {
            throw Refusal.of("dossier.fee-settled", code);
        }
        quantities.forEach((unit, quantity) -> facts.count(code, unit, quantity));
        var raised = bills.of(code);
        if (!raised.isEmpty()) {
            raised.forEach(bills::delete);
            bill(code, FeeBill.State.DUE, "FEE_RECOUNTED");
        }
    }

    /**
     * The counter grants that nothing is to be paid of what is still due.
     *
     * @throws Refusal {@code shared.text-missing}, {@code dossier.fee-not-due}
     */
    public void exempt(String code, String reason) {
        ledger.lock(code);
        var why = Words.required(FeeCheck.EXEMPTION, reason, FeeCheck.LONGEST_REASON);
        var open = bills.of(code).stream().filter(FeeBill::open).toList();
        if (open.isEmpty() && !awaitsAcceptance(code)) {
            throw Refusal.of("dossier.fee-not-due", code);
        }
        facts.exempt(code, why, log.person(), clock.instant());
        open.forEach(bill -> bills.state(bill, FeeBill.State.EXEMPT, bill.reference()));
        log.write(code, "FEE_EXEMPTED", Map.of("reason", why), "amount", FeeBill.sum(open));
        events.publishEvent(new FeesSettled(code));
    }

    /** Keeps what was counted and asked for as the dossier was filed. */
    void keep(String code, FeeFacts filed, boolean atCounter) {
        filed.counts().forEach((unit, quantity) -> facts.count(code, unit, quantity));
        if (filed.exemption() != null) {
            facts.exempt(code, filed.exemption(), atCounter ? log.person() : null, atCounter ? clock.instant() : null);
            log.write(
                    code,
                    atCounter ? "FEE_EXEMPTED" : "FEE_EXEMPTION_ASKED",
                    Map.of("reason", filed.exemption()),
                    "amount",
                    FeeBill.sum(bills(code, FeeBill.State.EXPECTED)));
        }
    }

    /**
     * The dossier is accepted: what it costs is known from now on.
     *
     * @throws Refusal when something was not counted that the fees of the version in force need
     */
    void raise(String code) {
        var counts = facts.counts(code);
        procedures.of(code).terms().feeCounts().forEach(unit -> FeeCheck.required(counts, unit));
        var exempt = facts.exemption(code).filter(FeeExemption::granted).isPresent();
        bill(code, exempt ? FeeBill.State.EXEMPT : FeeBill.State.DUE, exempt ? null : "FEE_DUE");
    }

    private boolean awaitsAcceptance(String code) {
        var dossier = dossiers.get(code);
        return dossier.acceptedAt() == null && dossier.finishedAt() == null;
    }

    private void bill(String code, FeeBill.State state, String kind) {
        var raised = bills(code, state);
        raised.forEach(bill -> bills.insert(bill, clock.instant()));
        if (kind != null) {
            raised.forEach(bill -> log.write(
                    code,
                    kind,
                    "amount",
                    bill.amount(),
                    "collected",
                    bill.collectedAt().name()));
        }
    }

    private List<FeeBill> bills(String code, FeeBill.State state) {
        var counts = facts.counts(code);
        var fees = procedures.of(code).terms().fees().stream().collect(groupingBy(Fee::collectedAt));
        return Arrays.stream(FeeCollection.values())
                .filter(fees::containsKey)
                .map(when -> FeeBill.of(code, when, state, FeeScale.lines(fees.get(when), counts)))
                .filter(Predicate.not(bill -> bill.amount().signum() == 0))
                .toList();
    }
}
