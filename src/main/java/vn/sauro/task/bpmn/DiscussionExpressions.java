package vn.sauro.task.bpmn;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.task.Discussions;

/** What the models ask about the collective. */
@Component("discussion")
public class DiscussionExpressions {

    private final Discussions discussions;

    DiscussionExpressions(Discussions discussions) {
        this.discussions = discussions;
    }

    /** Seats whose opinions are heard. */
    public List<String> members(DelegateExecution execution) {
        return discussions.members(execution.getProcessBusinessKey());
    }
}
