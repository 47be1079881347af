package vn.sauro.feedback.bpmn;

import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.Classification;
import vn.sauro.feedback.FeedbackHandling;

/** The office classifies feedback; where it says too little, the sender's clock starts. */
@Component
class RecordClassification implements TaskListener {

    private static final String COMPLETION_DUE = "completionDue";

    private final FeedbackHandling handling;

    RecordClassification(FeedbackHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = new FormTexts(task);
        var classification = Arrays.stream(Classification.values())
                .filter(each -> form.chosen(each.outcome()))
                .findFirst()
                .orElseThrow();
        handling.classify(form.code(), classification, form.take("handlingUnit"), form.take("classificationReason"));
        var question = form.take("question");
        if (classification == Classification.INCOMPLETE) {
            var until = handling.ask(form.code(), question);
            task.getExecution().getProcessInstance().setVariable(COMPLETION_DUE, Date.from(until));
        }
    }
}
