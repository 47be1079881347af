package vn.sauro.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import vn.sauro.engine.form.FormSchema;

/** What is deployed together: models refer to each other, to forms and to decisions only within it. */
record Bundle(List<BpmnFile> models, Map<String, FormSchema> forms, Set<String> decisions, Vocabulary vocabulary) {

    boolean hasProcess(String id) {
        return models.stream()
                .flatMap(file -> file.processes().stream())
                .anyMatch(process -> id.equals(process.getId()));
    }

    Optional<FormSchema> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    Stream<CallActivity> callsOf(String process) {
        return models.stream()
                .flatMap(file -> file.all(CallActivity.class).stream())
                .filter(call -> process.equals(call.getCalledElement()));
    }
}
