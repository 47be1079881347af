package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Objections;
import vn.sauro.duty.Duties;

/** An objection was concluded; one dispute among several objections is enough. */
@Component
class RecordObjection implements TaskListener {

    private final Objections objections;
    private final Duties duties;

    RecordObjection(Objections objections, Duties duties) {
        this.objections = objections;
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        var dispute = Boolean.TRUE.equals(task.getVariable("disputeFound"));
        objections.conclude(
                (String) task.getVariable("objectionId"),
                dispute,
                (String) task.getVariable("objectionAnswer"),
                duties.duty(task.getId()).resultDocument());
        task.removeVariable("objectionAnswer");
        if (dispute) {
            task.getExecution().getProcessInstance().setVariable("disputed", true);
        }
    }
}
