package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LedgerTextsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var vietnamese = texts("/i18n/ledger.properties");
        var english = texts("/i18n/ledger_en.properties");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese).allSatisfy((key, text) -> {
            assertThat((String) key).startsWith("ledger.");
            assertThat(new MessageFormat((String) text).getFormatsByArgumentIndex())
                    .as((String) key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty((String) key)).getFormatsByArgumentIndex());
        });
    }

    private static Properties texts(String resource) throws IOException {
        var texts = new Properties();
        try (var in = LedgerTextsTest.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
