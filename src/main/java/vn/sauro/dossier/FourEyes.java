package vn.sauro.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who drafts does not sign. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FourEyes {

    private final DutyList duties;
    private final CurrentPerson actor;

    FourEyes(DutyList duties, CurrentPerson actor) {
        this.duties = duties;
        this.actor = actor;
    }

    /**
     * @param draftElement element of the model in which the draft is made
     * @throws Refusal {@code dossier.drafter-forbidden} when the acting person made the draft
     */
    public void requireOther(String code, String draftElement) {
        var drafted = duties.ofCase(code).stream()
                .filter(duty -> duty.elementId().equals(draftElement) && duty.status() == Duty.Status.DONE)
                .anyMatch(duty ->
                        actor.id().filter(duty.holder().personId()::equals).isPresent());
        if (drafted) {
            throw Refusal.of("dossier.drafter-forbidden", code);
        }
    }
}
