package vn.sauro.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import vn.sauro.engine.form.FormSchema;
import vn.sauro.engine.form.HideCondition;

/** A form that Tasklist can show, a Vietnamese reader can fill in, and the server can check. */
final class FormRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_]\\w*");
    /** A syllable without a mark: one that ends in c, ch, p or t always carries one, and there is no f, j, w, z. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?i)(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|m|n)?");

    private static final Pattern MARKUP = Pattern.compile("<\\s*[A-Za-z/!]");
    private static final Set<String> DISPLAY = Set.of("text", "group", "separator", "spacer", "table");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Set<String> keys = new HashSet<>();

    FormRules(Findings findings, Vocabulary vocabulary) {
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    /** @return the form, when it can be read at all */
    Optional<FormSchema> check(byte[] content) {
        try {
            var form = FormSchema.tree(content);
            if (!form.isObject() || !form.path("components").isArray()) {
                findings.addForFile("form-json", "components");
                return Optional.empty();
            }
            if (!form.path("type").asText().equals("default")) {
                findings.addForFile("form-type", form.path("type").asText());
            }
            if (!ID.matcher(form.path("id").asText()).matches()) {
                findings.addForFile("form-id", form.path("id").asText());
            }
            components(form);
            var schema = FormSchema.of(form);
            conditions(schema);
            return Optional.of(schema);
        } catch (IOException e) {
            findings.addForFile(
                    "form-json",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    private void components(JsonNode parent) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if (FormSchema.INPUTS.contains(type)) {
                input(component);
            } else if (!DISPLAY.contains(type)) {
                add("form-component", component, type);
            } else if (MARKUP.matcher(component.path("text").asText()).find()) {
                add("form-markup", component);
            }
            if (component.has("path")) {
                add("form-path", component);
            }
            components(component);
        }
    }

    private void input(JsonNode component) {
        var key = component.path("key").asText();
        if (!KEY.matcher(key).matches()) {
            add("form-field-key", component, key);
        } else if (!keys.add(key)) {
            add("form-field-twice", component, key);
        } else if (key.equals("deadline") || vocabulary.beans().contains(key)) {
            add("form-field-reserved", component, key);
        }
        labels(component).forEach(name -> label(component, component.path(name).asText()));
        if (component.has("valuesExpression")) {
            add("form-options", component);
        }
        for (var option : component.path("values")) {
            if (option.path("label").asText().isBlank()
                    || option.path("value").asText().isBlank()) {
                add("form-option", component);
            }
        }
        try {
            Pattern.compile(component.path("validate").path("pattern").asText());
        } catch (PatternSyntaxException e) {
            add("form-pattern", component, e.getPattern());
        }
    }

    private static Stream<String> labels(JsonNode component) {
        if (!component.path("type").asText().equals("datetime")) {
            return Stream.of("label");
        }
        return switch (component.path("subtype").asText()) {
            case "date" -> Stream.of("dateLabel");
            case "time" -> Stream.of("timeLabel");
            default -> Stream.of("dateLabel", "timeLabel");
        };
    }

    private void label(JsonNode component, String label) {
        if (label.isBlank()) {
            add("form-label", component);
        } else if (!looksVietnamese(label)) {
            add("form-label-language", component, label);
        }
    }

    static boolean looksVietnamese(String label) {
        return !label.chars().allMatch(c -> c < 128)
                || Stream.of(label.split("[^A-Za-z]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> SYLLABLE.matcher(word).matches());
    }

    private void conditions(FormSchema schema) {
        for (var field : schema.fields()) {
            for (var condition : field.hideWhen()) {
                var known = HideCondition.keys(condition).stream()
                        .allMatch(key -> schema.field(key).isPresent());
                if (!known || !HideCondition.isSimple(condition)) {
                    findings.add(
                            "form-condition",
                            field.key(),
                            field.label(),
                            List.of(condition).toArray());
                }
            }
        }
    }

    private void add(String rule, JsonNode component, Object... arguments) {
        var id = component.path("key").asText(component.path("id").asText());
        findings.add(rule, id, component.path("label").asText(), arguments);
    }
}
