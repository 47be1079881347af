package vn.sauro.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.shared.Refusal;

/** Lets the clock of a dossier stand still for the reasons that its procedure names, so that no other can hide lateness. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AllowedPauses {

    private final DossierProcedures procedures;
    private final Deadlines deadlines;

    AllowedPauses(DossierProcedures procedures, Deadlines deadlines) {
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /**
     * @param document number of the paper that the pause rests on, or null
     * @throws Refusal {@code dossier.pause-forbidden} when the procedure does not exclude that time
     */
    public void begin(String code, PauseReason reason, Payer payer, String document) {
        begin(code, reason, payer, document, null);
    }

    /** @param note for the file, without personal data, or null */
    void begin(String code, PauseReason reason, Payer payer, String document, String note) {
        var procedure = procedures.of(code).terms();
        if (!procedure.exclusions().contains(reason.name())) {
            throw Refusal.of("dossier.pause-forbidden", procedure.procedureCode(), reason.name());
        }
        deadlines.pause(code, reason, new PauseOrder(procedure.legalBasis(), document, payer, note));
    }

    public void end(String code, PauseReason reason) {
        deadlines.resume(code, reason);
    }
}
