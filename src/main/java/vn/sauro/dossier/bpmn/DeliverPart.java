package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.PartDelivery;

/** The result of a part is there. */
@Component
class DeliverPart implements JavaDelegate {

    private final PartDelivery delivery;

    DeliverPart(PartDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.ready(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
