package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The timeline of a dossier says in words")
class BlockTextsTest {

    private static final Pattern KIND =
            Pattern.compile("log\\.write\\(\\s*[\\w.()]+,\\s*\"([A-Z_]+)\"", Pattern.DOTALL);
    private static final Pattern OUTCOMES = Pattern.compile("name=\"sixclears:outcomes\" value=\"([^\"]+)\"");
    private static final List<String> SIGNED = List.of(
            "REFUSAL_SIGNED",
            "REFUSAL_REDRAFT",
            "REFUSAL_DECLINED",
            "APOLOGY_SIGNED",
            "APOLOGY_REDRAFT",
            "APOLOGY_DECLINED");

    @ParameterizedTest(name = "what a block writes down ({0})")
    @ValueSource(strings = {"dossier", "dossier_en"})
    void everyKind(String bundle) throws IOException {
        var kinds = found(KIND, Path.of("src/main/java/vn/sauro/dossier"), ".java");
        assertThat(kinds).hasSizeGreaterThan(15);
        kinds.addAll(SIGNED);
        assertThat(texts(bundle).stringPropertyNames())
                .containsAll(
                        kinds.stream().map(kind -> "dossier.timeline." + kind).toList());
    }

    @ParameterizedTest(name = "every outcome of a block ({0})")
    @ValueSource(strings = {"dossier", "dossier_en"})
    void everyOutcome(String bundle) throws IOException {
        assertThat(texts(bundle).stringPropertyNames())
                .containsAll(found(OUTCOMES, Path.of("bpmn/block"), ".bpmn").stream()
                        .flatMap(codes -> Stream.of(codes.split(",")))
                        .map(code -> "dossier.code." + code)
                        .toList());
    }

    private static TreeSet<String> found(Pattern pattern, Path folder, String ending) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/i18n", bundle + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
