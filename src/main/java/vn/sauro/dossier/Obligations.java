package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Financial obligations of applicants: raised by the notice of another agency, then {@link Payments paid} or not paid in time
 * (NĐ 118/2025/NĐ-CP article 24).
 */
@Component
@Transactional
public class Obligations {

    private final ObligationStore store;
    private final PaymentClock clocks;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Obligations(
            ObligationStore store,
            PaymentClock clocks,
            Dossiers dossiers,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.dossiers = dossiers;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Raises what is to be paid by a notice of another agency, or gives the applicant another term for what he did not pay.
     *
     * @param tax amount of the tax notice, or null
     * @param noticeNumber number of the tax notice, or null
     * @return empty when nothing is to be paid
     * @throws Refusal when the tax is no amount, {@code dossier.payment-open} while another one waits
     */
    public Optional<Obligation> raise(String code, Object tax, String noticeNumber) {
        ledger.lock(code);
        var obligation = store.open(code).map(this::again).or(() -> raised(code, tax, noticeNumber));
        obligation.ifPresent(owed -> {
            dossiers.become(code, DossierStatus.FINANCIAL_OBLIGATION_REQUIRED, "OBLIGATION_DUE");
            clocks.stop(owed);
            log.write(code, "OBLIGATION_DUE", "amount", owed.amount(), "notice", owed.noticeNumber());
            events.publishEvent(new DossierNotice(code, DossierNotice.Kind.PAYMENT_DUE));
        });
        return obligation;
    }

    /**
     * Starts the applicant's own time to pay.
     *
     * @param clockId activity instance that waits for him
     * @return last moment, or empty when the procedure sets none
     */
    public Optional<Instant> await(String code, String clockId) {
        return clocks.start(store.required(code, Obligation.State.DUE), clockId);
    }

    /** The applicant's time to pay is over; from here on the hours are the agency's again. */
    public void lapse(String code) {
        ledger.lock(code);
        var obligation = store.required(code, Obligation.State.DUE);
        store.state(obligation.id(), Obligation.State.UNPAID, null);
        clocks.goOn(obligation);
        log.write(code, "OBLIGATION_UNPAID", "amount", obligation.amount(), "due", obligation.dueAt());
    }

    /** @return all obligations of the dossier, the first one first */
    @Transactional(readOnly = true)
    public List<Obligation> of(String code) {
        return store.of(code);
    }

    /** @return what the applicant is to pay now */
    @Transactional(readOnly = true)
    public Optional<Obligation> due(String code) {
        return store.of(code).stream()
                .filter(obligation -> obligation.state() == Obligation.State.DUE)
                .findFirst();
    }

    private Obligation again(Obligation unpaid) {
        if (unpaid.state() != Obligation.State.UNPAID) {
            throw Refusal.of("dossier.payment-open", unpaid.code());
        }
        store.state(unpaid.id(), Obligation.State.DUE, null);
        store.raised(unpaid.id(), clock.instant());
        return store.open(unpaid.code()).orElseThrow();
    }

    private Optional<Obligation> raised(String code, Object tax, String noticeNumber) {
        if (tax == null) {
            return Optional.empty();
        }
        var amount = Amounts.required("taxAmount", tax);
        var obligation = Obligation.due(code, Words.optional("taxNotice", noticeNumber, 300), amount, clock.instant());
        store.insert(obligation);
        return Optional.of(obligation);
    }
}
