package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Results;

/** The result is handed over. */
@Component
class RecordReturn implements TaskListener {

    private final Results results;

    RecordReturn(Results results) {
        this.results = results;
    }

    @Override
    public void notify(DelegateTask task) {
        results.handOver(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("returnWay"),
                Boolean.TRUE.equals(task.getVariable("slipCollected")),
                Form.text(task, "receiptNumber"),
                Form.text(task, "returnNote"));
    }
}
