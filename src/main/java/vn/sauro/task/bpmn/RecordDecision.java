package vn.sauro.task.bpmn;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.BeyondAuthorities;

/** The competent level decides, declines or forwards a matter beyond authority. */
@Component
class RecordDecision implements TaskListener {

    private final BeyondAuthorities matters;

    RecordDecision(BeyondAuthorities matters) {
        this.matters = matters;
    }

    @Override
    public void notify(DelegateTask task) {
        var outcome = Stream.of("decided", "declined", "forwarded")
                .filter(code -> Boolean.TRUE.equals(task.getVariable(code)))
                .findFirst()
                .orElseThrow();
        matters.decide(
                (String) task.getVariable("beyondAuthorityId"), outcome, (String) task.getVariable("decision"), (String)
                        task.getVariable("decisionDocument"));
        if (outcome.equals("forwarded")) {
            task.getExecution().getProcessInstance().setVariable("originLevel", "PROVINCE");
        }
    }
}
