package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Extensions;

/** The lead takes the date that was offered instead, or gives the request up. */
@Component
class RecordCounterAnswer implements TaskListener {

    private final Extensions extensions;

    RecordCounterAnswer(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        extensions.answer(
                (String) task.getVariable("extensionId"), Boolean.TRUE.equals(task.getVariable("agreed")), (String)
                        task.getVariable("answerNote"));
    }
}
