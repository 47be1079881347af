package vn.sauro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a person reads exists in both languages and asks for the same arguments. */
@DisplayName("Texts under i18n/")
class I18nTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** A key that Java or a template names in full; keys that are put together are their module's own to test. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("Refusal\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]"),
            Pattern.compile("Refusal\\s*\\.ofField\\([^;]{1,120}?,\\s*\"([a-z]+\\.[a-z0-9.-]+)\"\\s*[,)]"),
            Pattern.compile("\\btexts\\s*\\.(?:of|both)\\(\\s*\"([^\"]+)\"\\s*[,)]"),
            Pattern.compile("#\\{([a-z]+\\.[A-Za-z0-9_.-]+)[}(]"));

    static List<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesSayTheSameThings(String module) throws IOException {
        var vietnamese = read(module);
        var english = read(module + "_en");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(vietnamese.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextIsOneThatAPersonCanRead(String module) throws IOException {
        for (var file : List.of(module, module + "_en")) {
            var texts = read(file);
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                assertThat(key).startsWith(module + ".");
                assertThat(texts.getProperty(key))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(key)
                        .as("%s: an apostrophe is written twice, or quotes a brace", key)
                        .matches("(?s)([^']|''|'[^']*[{}][^']*')*");
            });
            assertThat(twice(BUNDLES.resolve(file + ".properties")))
                    .as("keys given twice")
                    .isEmpty();
        }
    }

    @Test
    void whatCodeAndTemplatesNameExists() throws IOException {
        var known = new TreeSet<String>();
        for (var module : modules()) {
            known.addAll(read(module).stringPropertyNames());
        }
        var named = new TreeMap<String, Path>();
        for (var folder : List.of("src/main/java", "src/main/resources/templates")) {
            try (var files = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
                for (var file : files.toList()) {
                    var source = Files.readString(file);
                    NAMED.forEach(
                            pattern -> pattern.matcher(source).results().forEach(hit -> named.put(hit.group(1), file)));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(150);
        assertThat(named)
                .allSatisfy(
                        (key, file) -> assertThat(known).as("named in " + file).contains(key));
    }

    /** One that only chooses between singular and plural may serve one language alone. */
    private static List<Integer> arguments(String text) {
        new MessageFormat(text);
        return Pattern.compile("\\{(\\d+)(?!\\d|,choice)")
                .matcher(text)
                .results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> twice(Path file) throws IOException {
        var seen = new TreeSet<String>();
        return Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static Properties read(String file) throws IOException {
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file + ".properties"))) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
