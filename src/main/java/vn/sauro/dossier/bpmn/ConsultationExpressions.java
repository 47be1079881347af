package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Consultations;

/** What models ask about a consultation. */
@Component("consultation")
public class ConsultationExpressions {

    private final Consultations consultations;

    ConsultationExpressions(Consultations consultations) {
        this.consultations = consultations;
    }

    public String question(DelegateExecution execution) {
        return consultations
                .get((String) execution.getVariable("consultationId"))
                .question();
    }

    /** Position that is to answer. */
    public String position(DelegateExecution execution) {
        return consultations
                .get((String) execution.getVariable("consultationId"))
                .position();
    }
}
