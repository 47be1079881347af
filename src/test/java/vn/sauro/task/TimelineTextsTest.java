package vn.sauro.task;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The timeline says in words")
class TimelineTextsTest {

    private static final Pattern OUTCOMES = Pattern.compile("name=\"sixclears:outcomes\" value=\"([^\"]+)\"");
    private static final Pattern MODE = Pattern.compile("<text>\"([A-Z]+)\"</text>\\s*</outputEntry>");

    @ParameterizedTest(name = "every outcome that a model declares ({0})")
    @ValueSource(strings = {"task", "task_en"})
    void everyOutcome(String bundle) throws IOException {
        assertThat(texts(bundle).stringPropertyNames())
                .containsAll(keys("task.code.", OUTCOMES, models("bpmn/task", ".bpmn")));
    }

    @ParameterizedTest(name = "every outcome that a dossier can have (dossier{0}, feedback{0})")
    @ValueSource(strings = {"", "_en"})
    void everyOutcomeOfDossiers(String language) throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : List.of("dossier", "feedback")) {
            texts(bundle + language).stringPropertyNames().forEach(key -> known.add(key.replaceFirst("^[a-z]+", "")));
        }
        for (var folder : List.of("bpmn/procedure", "bpmn/block")) {
            assertThat(known).containsAll(keys(".code.", OUTCOMES, models(folder, ".bpmn")));
        }
    }

    @Test
    void everyHandlingMode() throws IOException {
        var table = List.of(Path.of("bpmn/decision/handling-mode.dmn"));
        assertThat(texts("task").stringPropertyNames()).containsAll(keys("task.code.", MODE, table));
    }

    private static List<String> keys(String prefix, Pattern pattern, List<Path> files) throws IOException {
        var found = Stream.<String>builder();
        for (var file : files) {
            var model = Files.readString(file);
            pattern.matcher(model)
                    .results()
                    .flatMap(match -> Stream.of(match.group(1).split("\\s*,\\s*")))
                    .forEach(each -> found.add(prefix + each));
        }
        var keys = found.build().distinct().toList();
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static List<Path> models(String folder, String ending) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/i18n", bundle + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
