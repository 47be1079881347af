package vn.sauro.engine.gate;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Data enters only through a Camunda Form of the same deployment, because only such a form is checked by the server. */
final class UserTaskForm implements Rule {

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        file.all(UserTask.class).stream()
                .filter(task -> Extensions.attribute(task, "formRef").isEmpty())
                .forEach(task -> findings.add("form-missing", task));
        Stream.of(UserTask.class, StartEvent.class)
                .flatMap(type -> file.all(type).stream())
                .forEach(element -> form(element, bundle, findings));
    }

    private static void form(BaseElement element, Bundle bundle, Findings findings) {
        for (var attribute : List.of("formKey", "formHandlerClass")) {
            Extensions.attribute(element, attribute).ifPresent(value -> findings.add("form-key", element, value));
        }
        Extensions.attribute(element, "formRef").ifPresent(form -> {
            if (!Extensions.attribute(element, "formRefBinding").orElse("").equals("deployment")) {
                findings.add("form-binding", element);
            }
            if (bundle.form(form).isEmpty()) {
                findings.add("form-absent", element, form);
            }
        });
    }
}
