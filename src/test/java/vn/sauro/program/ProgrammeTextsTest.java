package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.sauro.program.workbook.Column;

class ProgrammeTextsTest {

    private static final Properties VIETNAMESE = read("program.properties");
    private static final Properties ENGLISH = read("program_en.properties");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() {
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
        assertThat(VIETNAMESE.stringPropertyNames()).allSatisfy(key -> {
            assertThat(key).startsWith("program.");
            assertThat(arguments(ENGLISH.getProperty(key))).as(key).isEqualTo(arguments(VIETNAMESE.getProperty(key)));
            assertThat(VIETNAMESE.getProperty(key)).as(key).doesNotContain("'");
            assertThat(ENGLISH.getProperty(key)).as(key).doesNotContain("'");
        });
    }

    @Test
    void everyColumnIsExplainedAndEveryProblemOfARowHasAdvice() {
        for (var column : Column.values()) {
            assertThat(VIETNAMESE).containsKey(column.explanation());
        }
        assertThat(VIETNAMESE.stringPropertyNames())
                .filteredOn(key -> key.matches("program\\.row\\.[a-z-]+"))
                .filteredOn(key -> !key.matches("program\\.row\\.(whole|advice)"))
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(key -> assertThat(VIETNAMESE).containsKey(key + ".advice"));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String file) {
        try (var reader = new InputStreamReader(
                ProgrammeTextsTest.class.getResourceAsStream("/i18n/" + file), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
