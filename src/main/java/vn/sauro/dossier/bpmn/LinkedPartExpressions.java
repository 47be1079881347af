package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;

/** Who has a part of an interlinked dossier. */
@Component("linkedPart")
public class LinkedPartExpressions {

    private final LinkedParts parts;

    LinkedPartExpressions(LinkedParts parts) {
        this.parts = parts;
    }

    /** @return id of the position that the variable {@code step} belongs to */
    public String holder(DelegateExecution execution) {
        return parts.holder(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
