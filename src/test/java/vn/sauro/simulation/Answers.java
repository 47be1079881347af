package vn.sauro.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import vn.sauro.engine.form.FormField;
import vn.sauro.engine.form.FormSchema;

/** Fills in any staff form as its schema asks for, with the outcome that chance and habit choose. */
final class Answers {

    /** What the form declares as {@code =outcome != "x"} or {@code =outcome = "x"}: when the field is hidden. */
    private static final Pattern HIDDEN = Pattern.compile("=\\s*outcome (!?=) \"([^\"]+)\"");

    /** How often the usual outcome, the one named here or the first declared, is chosen; the others share the rest. */
    private static final Map<String, Double> USUALLY = Map.of(
            "UserTask_CheckDossier", 0.92,
            "UserTask_AppraiseCopy", 0.85,
            "UserTask_DraftApology", 0.7,
            "UserTask_DecideStop", 0.8,
            "UserTask_AppraiseDossier", 0.8,
            "UserTask_AssignOfficer", 0.6,
            "UserTask_DetermineOrigin", 0.85,
            "UserTask_DetermineTax", 0.85,
            "UserTask_HandleObjection", 0.7,
            "UserTask_DecideEligibility", 0.85);

    private static final double OTHERWISE = 0.94;

    private final Map<String, FormSchema> forms = new HashMap<>();
    private final Random chance;
    private int number;

    Answers(Random chance) {
        this.chance = chance;
        try (var files = Files.walk(Path.of("forms"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".form")).toList()) {
                var form = FormSchema.of(FormSchema.tree(Files.readAllBytes(file)));
                forms.put(form.id(), form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param attempt from 1; after a refusal the usual outcome is tried, then the others in turn */
    Map<String, Object> to(String element, String form, List<String> outcomes, LocalDate today, int attempt) {
        var safe = attempt > 1;
        var outcome = safe ? outcomes.get((attempt - 2) % outcomes.size()) : outcome(element, outcomes);
        var answer = new HashMap<String, Object>();
        for (var field : forms.get(form).fields()) {
            if (field.key().equals("outcome")) {
                answer.put("outcome", outcome);
            } else if (!field.fixed() && field.required() && shown(field, outcome)) {
                answer.put(field.key(), value(field, today, safe));
            }
        }
        return answer;
    }

    private String outcome(String element, List<String> outcomes) {
        if (outcomes.size() == 1 || chance.nextDouble() < USUALLY.getOrDefault(element, OTHERWISE)) {
            return outcomes.get(0);
        }
        return outcomes.get(1 + chance.nextInt(outcomes.size() - 1));
    }

    private static boolean shown(FormField field, String outcome) {
        return field.hideWhen().stream().noneMatch(condition -> {
            // Boxes are never ticked unless they must be, so what asks for one more is hidden.
            if (condition.endsWith(" != true")) {
                return true;
            }
            var said = HIDDEN.matcher(condition);
            if (!said.matches()) {
                throw new IllegalArgumentException(field.key() + " is hidden when " + condition);
            }
            return said.group(1).equals("=") == said.group(2).equals(outcome);
        });
    }

    private Object value(FormField field, LocalDate today, boolean safe) {
        return switch (field.type()) {
            case "number" -> field.min() == null ? 1 : Math.max(1, field.min().intValue());
            case "datetime" -> today.plusDays(7 + chance.nextInt(7)).toString();
            case "checkbox" -> true;
            case "radio", "select" -> {
                var values = field.options().values();
                if (values.isEmpty()) {
                    yield "";
                }
                yield values.get(safe ? 0 : chance.nextInt(values.size()));
            }
            default ->
                field.maxLength() != null && field.maxLength() < 30
                        ? Integer.toString(++number)
                        : ++number + "/MP (mẫu)";
        };
    }
}
