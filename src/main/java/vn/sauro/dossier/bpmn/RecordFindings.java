package vn.sauro.dossier.bpmn;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Findings;
import vn.sauro.shared.bpmn.Model;

/**
 * Puts the fields that the task declares in {@code sixclears:facts} on record and takes them out of the process, which keeps
 * references only.
 */
@Component
class RecordFindings implements TaskListener {

    private static final String FACTS = "sixclears:facts";

    private final Findings findings;

    RecordFindings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void notify(DelegateTask task) {
        var found = new LinkedHashMap<String, Object>();
        Model.property(task, FACTS).stream()
                .flatMap(names -> Stream.of(names.split("\\s*,\\s*")))
                .forEach(name -> {
                    var value = task.getVariable(name);
                    if (value != null && !value.toString().isBlank()) {
                        found.put(name, value instanceof Double number ? number.toString() : value);
                    }
                    task.removeVariable(name);
                });
        findings.record(
                task.getExecution().getProcessBusinessKey(),
                Model.step(task, task).orElse(task.getTaskDefinitionKey()),
                task.getName(),
                task.getId(),
                found);
    }
}
