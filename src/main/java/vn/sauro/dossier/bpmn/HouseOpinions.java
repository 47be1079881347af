package vn.sauro.dossier.bpmn;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** Which agencies are asked about a house. */
@Component("houseOpinions")
public class HouseOpinions {

    /** @return roles that the appraisal names; none when it names none */
    public List<String> roles(DelegateExecution execution) {
        return execution.getVariable("consultedRoles") instanceof SpinJsonNode named
                ? named.elements().stream().map(SpinJsonNode::stringValue).toList()
                : execution.getVariable("consultedRoles") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
    }
}
