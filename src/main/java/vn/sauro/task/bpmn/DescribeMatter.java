package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.BeyondAuthorities;

/** Takes up the matter beyond authority that nobody decides yet. */
@Component
class DescribeMatter implements JavaDelegate {

    private final BeyondAuthorities matters;

    DescribeMatter(BeyondAuthorities matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var matter = matters.takeUp(execution.getProcessBusinessKey()).orElseThrow();
        execution.setVariable("beyondAuthorityId", matter.id());
        execution.setVariable("matter", matter.matter().name());
        execution.setVariable("originLevel", matter.originLevel());
        execution.setVariable("originator", matter.originatorPosition());
    }
}
