package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.FollowUps;

/** What somebody who follows up sees. */
@Component("followUp")
public class FollowUpExpressions {

    private final FollowUps followUps;

    FollowUpExpressions(FollowUps followUps) {
        this.followUps = followUps;
    }

    public String reason(DelegateExecution execution) {
        return followUps.get((String) execution.getVariable("followUpId")).reason();
    }
}
