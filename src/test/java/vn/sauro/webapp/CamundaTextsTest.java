package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every text that Camunda's web applications can show is looked up in their own bundles, then in our translation. */
class CamundaTextsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The same in both languages: signs, codes and the names of things that are not translated. */
    private static final Pattern SAME_IN_BOTH =
            Pattern.compile("[^\\p{L}]*|OK|URL|ID|Camunda.*|BPMN.*|DMN.*|Cockpit|Admin"
                    + "|Tasklist|Email|E-Mail|TTL|JSON|XML|.*\\bBoolean\\b.*|null|.*UUID.*");

    @ParameterizedTest(name = "{0}: every text of the community edition is translated")
    @ValueSource(strings = {"tasklist"})
    void translated(String app) throws IOException {
        var english = labels(app, "en");
        var vietnamese = labels(app, "vi");
        var same = new TreeMap<String, String>();
        for (var key : referenced(app, english.keySet())) {
            var text = english.get(key);
            if (text.equals(vietnamese.get(key)) && !SAME_IN_BOTH.matcher(text).matches()) {
                same.put(key, text);
            }
        }
        assertThat(same).isEmpty();
    }

    @ParameterizedTest(name = "{0}: no key is missing, none is unknown, placeholders agree")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void complete(String app) throws IOException {
        var english = labels(app, "en");
        var vietnamese = labels(app, "vi");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (var entry : english.entrySet()) {
            if (!entry.getKey().equals("BANNER_CE_EOL_TEXT")) {
                assertThat(placeholders(vietnamese.get(entry.getKey())))
                        .as(entry.getKey())
                        .isEqualTo(placeholders(entry.getValue()));
            }
        }
    }

    @Test
    void theTasklistBundleReferencesTheTextsWeTranslated() throws IOException {
        assertThat(referenced("tasklist", labels("tasklist", "en").keySet())).hasSizeGreaterThan(300);
    }

    private static Set<String> referenced(String app, Set<String> keys) throws IOException {
        var words = new TreeSet<String>();
        var files = app.equals("welcome")
                ? Set.of(APPS + app + "/camunda-welcome-bootstrap.js")
                : Set.of(
                        APPS + app + "/camunda-" + app + "-bootstrap.js",
                        APPS + app + "/index.html",
                        "META-INF/resources/plugin/" + app + "/app/plugin.js");
        for (var file : files) {
            WORD.matcher(read(file)).results().forEach(word -> words.add(word.group()));
        }
        return keys.stream().filter(words::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        var json = read(APPS + app + "/locales/" + language + ".json").replace("\uFEFF", "");
        var mapper = new ObjectMapper();
        return mapper.convertValue(
                mapper.readTree(json).get("labels"), new TypeReference<TreeMap<String, String>>() {});
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
