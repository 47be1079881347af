package vn.sauro.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row sends one value to a form that asks for one thing. */
class FormCheckTest {

    private static final String OPTIONS =
            "\"values\":[{\"label\":\"A\",\"value\":\"a\"},{\"label\":\"B\",\"value\":\"b\"}]";

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("required", "textfield", rule("required", "true"), null),
                Arguments.of("required", "textfield", rule("required", "true"), "  "),
                Arguments.of("required", "checkbox", rule("required", "true"), false),
                Arguments.of("required", "taglist", rule("required", "true") + "," + OPTIONS, List.of()),
                Arguments.of("type", "textfield", "", 7),
                Arguments.of("type", "textfield", "", new Object()),
                Arguments.of("type", "number", "", "7"),
                Arguments.of("type", "number", "", Double.NaN),
                Arguments.of("type", "checkbox", "", "true"),
                Arguments.of("type", "select", OPTIONS, List.of("a")),
                Arguments.of("type", "checklist", OPTIONS, "a"),
                Arguments.of("type", "datetime", "\"subtype\":\"date\"", 20261130),
                Arguments.of("too-long", "textarea", rule("maxLength", "3"), "abcd"),
                Arguments.of("too-long", "textarea", "", "a".repeat(10_001)),
                Arguments.of("too-short", "textfield", rule("minLength", "3"), "ab"),
                Arguments.of("pattern", "textfield", rule("pattern", "\"^[0-9]+$\""), "12a"),
                Arguments.of("too-small", "number", rule("min", "0"), -1),
                Arguments.of("too-large", "number", rule("max", "100"), 100.5),
                Arguments.of("decimals", "number", "\"decimalDigits\":0", 1.5),
                Arguments.of("not-offered", "radio", OPTIONS, "c"),
                Arguments.of("not-offered", "select", OPTIONS, "<script>alert(1)</script>"),
                Arguments.of("not-offered", "checklist", OPTIONS, List.of("a", "c")),
                Arguments.of("not-offered", "taglist", OPTIONS, Arrays.asList("a", null)),
                Arguments.of("not-offered", "select", "\"valuesKey\":\"offer\"", "x"),
                Arguments.of("not-offered", "select", "\"valuesKey\":\"nothing\"", "p"),
                Arguments.of("date", "datetime", "\"subtype\":\"date\"", "30/11/2026"),
                Arguments.of("date", "datetime", "\"subtype\":\"date\"", "2026-02-30"),
                Arguments.of("time", "datetime", "\"subtype\":\"time\"", "25:00"),
                Arguments.of("datetime", "datetime", "\"subtype\":\"datetime\"", "2026-11-30"),
                Arguments.of("fixed", "textfield", "\"readonly\":true", "changed"),
                Arguments.of("fixed", "textfield", "\"disabled\":true", "changed"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} ← {3}")
    @MethodSource("wrongValues")
    void isRefused(String code, String type, String more, Object value) throws IOException {
        assertThat(check(form(field("x", type, more)), sent(value)))
                .extracting(FormProblem::code)
                .containsExactly(code);
    }

    static Stream<Arguments> rightValues() {
        return Stream.of(
                Arguments.of("textfield", "", "<b>Nguyễn Văn A</b>"),
                Arguments.of("textarea", "", "a".repeat(10_000)),
                Arguments.of("textfield", rule("minLength", "3"), null),
                Arguments.of("number", rule("min", "0"), 0),
                Arguments.of("number", "\"decimalDigits\":1", 2.50),
                Arguments.of("checkbox", rule("required", "true"), true),
                Arguments.of("checklist", OPTIONS, List.of("a", "b")),
                Arguments.of("select", "\"valuesKey\":\"offer\"", "p"),
                Arguments.of("datetime", "\"subtype\":\"date\"", "2026-11-30"),
                Arguments.of("datetime", "\"subtype\":\"time\"", "07:30"),
                Arguments.of("datetime", "\"subtype\":\"time\"", "07:30+07:00"),
                Arguments.of("datetime", "\"subtype\":\"datetime\"", "2026-11-30T07:30"),
                Arguments.of("datetime", "\"subtype\":\"datetime\"", "2026-11-30T07:30+07:00"),
                Arguments.of("textfield", "\"readonly\":true", "kept"),
                Arguments.of("textfield", "\"readonly\":true," + rule("required", "true"), null));
    }

    @ParameterizedTest(name = "{0} {1} ← {2}")
    @MethodSource("rightValues")
    void isAccepted(String type, String more, Object value) throws IOException {
        assertThat(check(form(field("x", type, more)), sent(value))).isEmpty();
    }

    @Test
    void whatTheFormDoesNotAskForIsRefused() throws IOException {
        var problems = check(form(field("x", "textfield", "")), Map.of("x", "a", "hack", true));
        assertThat(problems)
                .extracting(FormProblem::key, FormProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("hack", "unknown"));
    }

    @Test
    void everyProblemIsNamedAtOnce() throws IOException {
        var form = form(field("x", "textfield", rule("required", "true")), field("y", "number", rule("min", "0")));
        assertThat(check(form, Map.of("y", -1, "z", 1)))
                .extracting(FormProblem::code)
                .containsExactly("unknown", "required", "too-small");
    }

    @Test
    void aHiddenFieldIsNeitherRequiredNorAccepted() throws IOException {
        var hidden = rule("required", "true") + ",\"conditional\":{\"hide\":\"=y\"}";
        var form = form(field("y", "checkbox", ""), field("x", "textfield", hidden));
        assertThat(check(form, Map.of("y", true))).isEmpty();
        assertThat(check(form, Map.of("y", false)))
                .extracting(FormProblem::code)
                .containsExactly("required");
        assertThat(check(form, Map.of("y", true, "x", "a")))
                .extracting(FormProblem::code)
                .containsExactly("not-asked");
    }

    @Test
    void aHiddenGroupHidesItsFields() throws IOException {
        var group = "{\"type\":\"group\",\"conditional\":{\"hide\":\"=y\"},\"components\":["
                + field("x", "textfield", rule("required", "true")) + "]}";
        assertThat(check(form(field("y", "checkbox", ""), group), Map.of("y", true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=outcome = \"RETURNED\"",
                "=not(outcome = \"A\" or outcome = \"B\")",
                "=percent >= 100 and sensitive = true",
                "=officer = null"
            })
    void simpleConditionsAreSimple(String condition) {
        assertThat(HideCondition.isSimple(condition)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome = 1",
                "=",
                "=today() - outcome",
                "=outcome.x",
                "=for x in y return x",
                "={a: 1}",
                "=\"open"
            })
    void otherConditionsAreNot(String condition) {
        assertThat(HideCondition.isSimple(condition)
                        && HideCondition.keys(condition).stream().allMatch(List.of("outcome")::contains))
                .isFalse();
    }

    private static List<FormProblem> check(FormSchema form, Map<String, Object> sent) {
        Function<String, Object> current =
                Map.<String, Object>of("x", "kept", "offer", "[{\"label\":\"P\",\"value\":\"p\"}]")::get;
        return new FormCheck((condition, values) -> Boolean.TRUE.equals(values.get(condition)))
                .check(form, sent, current);
    }

    private static Map<String, Object> sent(Object value) {
        var sent = new HashMap<String, Object>();
        sent.put("x", value);
        return sent;
    }

    private static FormSchema form(String... components) throws IOException {
        var json = "{\"type\":\"default\",\"id\":\"f\",\"components\":[" + String.join(",", components) + "]}";
        return FormSchema.of(FormSchema.tree(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String field(String key, String type, String more) {
        return "{\"type\":\"%s\",\"key\":\"%s\",\"label\":\"Trường %s\"%s}"
                .formatted(type, key, key, more.isEmpty() ? "" : "," + more);
    }

    private static String rule(String name, String value) {
        return "\"validate\":{\"" + name + "\":" + value + "}";
    }
}
