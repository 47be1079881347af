package vn.sauro.dossier;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Lets applicants ask for their dossier back; whether it {@link Stops stops} is for the competent person to decide. */
@Component
@Transactional
public class Withdrawals {

    private final StopStore stops;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawals(
            StopStore stops,
            Dossiers dossiers,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.stops = stops;
        this.dossiers = dossiers;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether the applicant may take the dossier back: accepted, not decided, not asked for already */
    @Transactional(readOnly = true)
    public boolean possible(String code) {
        return dossiers.find(code)
                .filter(dossier -> dossier.finishedAt() == null && dossier.acceptedAt() != null)
                .filter(dossier -> dossier.status() != DossierStatus.ACCEPTED
                        && dossier.status() != DossierStatus.RESOLVED
                        && dossier.status() != DossierStatus.WITHDRAW_REQUESTED)
                .isPresent();
    }

    /**
     * The applicant wants the dossier back.
     *
     * @param because his words; kept beside the chain
     * @throws Refusal {@code dossier.withdrawal-early} before acceptance, {@code dossier.withdrawal-open}, {@code
     *     dossier.dossier-closed} once it is decided
     */
    public void request(String code, String because) {
        ledger.lock(code);
        var dossier = dossiers.get(code);
        var words = Words.required("withdrawalReason", because, 4_000);
        if (dossier.finishedAt() != null || dossier.status() == DossierStatus.RESOLVED) {
            throw Refusal.of("dossier.dossier-closed", code);
        }
        if (dossier.acceptedAt() == null || dossier.status() == DossierStatus.ACCEPTED) {
            throw Refusal.of("dossier.withdrawal-early", code);
        }
        if (stops.undecided(code)) {
            throw Refusal.of("dossier.withdrawal-open", code);
        }
        if (dossier.status() == DossierStatus.IN_PROGRESS) {
            // One that waits for the applicant keeps its status: the national states know no way back to waiting.
            dossiers.become(code, DossierStatus.WITHDRAW_REQUESTED, "WITHDRAWAL_REQUESTED");
        }
        stops.insert(Stop.asked(code, Stop.Reason.WITHDRAWN, clock.instant(), log.person(), words));
        log.write(code, "WITHDRAWAL_REQUESTED", Map.of("because", words));
        events.publishEvent(new DossierMessage(code, "WithdrawalRequested", Map.of()));
    }
}
