package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sauro.engine.form.FormSchema;

/** Whatever a model puts on record as a finding can be read on the page of the dossier. */
class FindingWordsTest {

    private static final Pattern FACTS = Pattern.compile("sixclears:facts\" value=\"([^\"]+)\"");

    @Test
    void everyFindingHasALabel() throws IOException {
        var declared = new TreeSet<String>();
        for (var model : files("bpmn", ".bpmn")) {
            FACTS.matcher(Files.readString(model))
                    .results()
                    .flatMap(match -> Arrays.stream(match.group(1).split("\\s*,\\s*")))
                    .forEach(declared::add);
        }
        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(words().stringPropertyNames())
                .containsAll(declared.stream().map("dossier.found."::concat).toList());
    }

    @Test
    void everyChoiceOfACodedFindingHasWords() throws IOException {
        var expected = new TreeSet<String>();
        for (var form : files("forms", ".form")) {
            for (var field :
                    FormSchema.of(FormSchema.tree(Files.readAllBytes(form))).fields()) {
                if (words().containsKey("dossier.found." + field.key())) {
                    field.options()
                            .values()
                            .forEach(option -> expected.add("dossier.found." + field.key() + "." + option));
                }
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(words().stringPropertyNames()).containsAll(expected);
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/dossier.properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
