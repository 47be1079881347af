package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.task.BeyondAuthorities;

/** What the models ask about matters beyond authority. */
@Component("beyondAuthority")
public class BeyondAuthorityExpressions {

    private final BeyondAuthorities matters;

    BeyondAuthorityExpressions(BeyondAuthorities matters) {
        this.matters = matters;
    }

    /** Seat of who raised the matter and gets the decision back. */
    public String originator(DelegateExecution execution) {
        return matters.get((String) execution.getVariable("beyondAuthorityId")).originatorPosition();
    }
}
