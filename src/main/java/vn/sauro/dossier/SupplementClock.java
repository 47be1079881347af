package vn.sauro.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.SupplementMode;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;

/** The dossier's clock and the applicant's while something is missing. Before the dossier is accepted its clock does not run. */
@Component
class SupplementClock {

    private static final String RULE = "procedure.supplement";

    private final SupplementStore store;
    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final ApplicantTime applicant;
    private final Deadlines deadlines;

    SupplementClock(
            SupplementStore store,
            DossierStore dossiers,
            DossierProcedures procedures,
            ApplicantTime applicant,
            Deadlines deadlines) {
        this.store = store;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.applicant = applicant;
        this.deadlines = deadlines;
    }

    void stop(SupplementRequest request) {
        applicant.begin(request.code(), PauseReason.SUPPLEMENT, "supplement-draft", null);
    }

    Optional<Instant> start(SupplementRequest request, String clockId) {
        var terms = procedures.of(request.code()).terms();
        var due = applicant.start(
                request.code(), clockId, RULE, terms.citizenAmount(), terms.citizenUnit(), request.requestedAt());
        due.ifPresent(last -> store.clock(request.id(), clockId, last));
        return due;
    }

    /**
     * At receipt there is no appointment yet to count anew; and a date that a new appointment set cannot be counted anew:
     * there the waiting is only left out.
     */
    void goOn(SupplementRequest request) {
        applicant.stop(request.clockId());
        var dossier = dossiers.get(request.code());
        if (settling(request)
                && procedures.of(dossier).terms().supplementMode() == SupplementMode.RESTART
                && dossier.reappointments() == 0) {
            deadlines.restart(request.code(), PauseReason.SUPPLEMENT);
        } else {
            deadlines.resume(request.code(), PauseReason.SUPPLEMENT);
        }
    }

    void lapse(SupplementRequest request) {
        applicant.stop(request.clockId());
        deadlines.resume(request.code(), PauseReason.SUPPLEMENT);
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        store.due(moved.caseCode(), moved.deadlineId(), moved.newDueAt());
    }

    private static boolean settling(SupplementRequest request) {
        return request.stage() == SupplementRequest.Stage.SETTLEMENT;
    }
}
