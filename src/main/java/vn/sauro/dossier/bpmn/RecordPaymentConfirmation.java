package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Payments;

/** The counter finds the money that somebody else reported, or does not. */
@Component
class RecordPaymentConfirmation implements TaskListener {

    private final Payments payments;

    RecordPaymentConfirmation(Payments payments) {
        this.payments = payments;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        if (Form.chose(task, "notReceived")) {
            payments.deny(code, Form.text(task, "paymentNote"));
        } else {
            payments.confirm(code, Form.text(task, "receiptNumber"), task.getVariable("amount"));
            task.getExecution().getProcessInstance().setVariable("paid", true);
        }
    }
}
