package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepHolders;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.bpmn.Entered;
import vn.sauro.shared.bpmn.Model;

/** What models ask about the steps of a dossier's procedure: {@code ${dossierSteps.position(execution)}}. */
@Component
public class DossierSteps {

    private final StepHolders holders;

    DossierSteps(StepHolders holders) {
        this.holders = holders;
    }

    /** The position that holds the step which is being entered: {@code sixclears:step}, else the process variable {@code step}. */
    public String position(DelegateExecution execution) {
        var duty = Entered.from(execution);
        var step = Model.step(duty, duty)
                .orElseThrow(() -> Refusal.of("dossier.step-unknown", "–", duty.getCurrentActivityId()));
        return holders.position(duty.getProcessBusinessKey(), step);
    }
}
