package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.BeyondAuthorities;

/** Finds the seat of the level that the authority table names. */
@Component
class FindCompetentPosition implements JavaDelegate {

    private final BeyondAuthorities matters;

    FindCompetentPosition(BeyondAuthorities matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var seat = matters.route(
                (String) execution.getVariable("beyondAuthorityId"), (String) execution.getVariable("competentLevel"));
        execution.setVariable("competentPosition", seat);
    }
}
