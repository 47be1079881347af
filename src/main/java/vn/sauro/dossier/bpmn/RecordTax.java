package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;

/** The tax notice goes on to the payment, by its number. */
@Component
class RecordTax implements TaskListener {

    private final Duties duties;

    RecordTax(Duties duties) {
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        task.getExecution()
                .getProcessInstance()
                .setVariable("taxNotice", duties.duty(task.getId()).resultDocument());
    }
}
