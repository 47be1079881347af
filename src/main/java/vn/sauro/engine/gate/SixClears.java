package vn.sauro.engine.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task says who, what, who answers for it, by which authority, until when, with what result. */
final class SixClears implements Rule {

    private static final Pattern PERSON =
            Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*\\.[a-z][a-z0-9-]*|\\$\\{[A-Za-z_]\\w*}");
    private static final Pattern OUTCOME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final List<String> FREE_TEXT = List.of("task", "responsibility", "result");

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        for (var task : file.all(UserTask.class)) {
            person(task, findings);
            FREE_TEXT.stream()
                    .filter(clear -> clear(task, clear).isEmpty())
                    .forEach(clear -> findings.add("clear-" + clear, task));
            key(task, "authority", bundle.vocabulary().authorityKeys(), findings);
            key(task, "deadline", bundle.vocabulary().deadlineKeys(), findings);
            outcomes(task, bundle, findings);
        }
    }

    private static void person(UserTask task, Findings findings) {
        var groups = Extensions.attribute(task, "candidateGroups");
        if (groups.isEmpty()) {
            findings.add("clear-person", task);
        } else if (!PERSON.matcher(groups.get()).matches()) {
            findings.add("person-one", task, groups.get());
        }
        for (var attribute : List.of("assignee", "candidateUsers")) {
            Extensions.attribute(task, attribute).ifPresent(value -> findings.add("person-typed", task, attribute));
        }
    }

    private static void key(UserTask task, String clear, Set<String> known, Findings findings) {
        var key = clear(task, clear);
        if (key.isEmpty()) {
            findings.add("clear-" + clear, task);
        } else if (!known.contains(key.get())) {
            findings.add(clear + "-unknown", task, key.get());
        }
    }

    private static void outcomes(UserTask task, Bundle bundle, Findings findings) {
        var declared = clear(task, "outcomes");
        if (declared.isEmpty()) {
            findings.add("clear-outcomes", task);
            return;
        }
        var codes = new LinkedHashSet<>(List.of(declared.get().split("\\s*,\\s*")));
        codes.stream()
                .filter(code -> !OUTCOME.matcher(code).matches())
                .forEach(code -> findings.add("outcome-code", task, code));
        Extensions.attribute(task, "formRef").flatMap(bundle::form).ifPresent(form -> {
            var offered = form.field("outcome")
                    .map(field -> Set.copyOf(field.options().values()));
            if (offered.isEmpty() ? codes.size() > 1 : !offered.get().equals(codes)) {
                var choice = offered.map(set -> String.join(", ", new java.util.TreeSet<>(set)))
                        .orElse("–");
                findings.add("outcomes-form", task, String.join(", ", codes), form.id(), choice);
            }
        });
    }

    private static Optional<String> clear(UserTask task, String name) {
        return Extensions.property(task, "sixclears:" + name);
    }
}
