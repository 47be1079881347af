package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The look-up secret")
class LookupSecretTest {

    private static final String CODE = "H57.26-261123-0001";
    private static final String SECRET = "70K1-Q9XA-04TD";

    @Test
    void isTwelveSignsWithoutLookAlikes() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(LookupSecret.random()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        }
    }

    @Test
    void isNeverTheSameTwice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(LookupSecret.random())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"70K1-Q9XA-04TD", "70k1q9xa04td", " 70K1 Q9XA 04TD ", "7OKI-Q9XA-O4TD", "7okl-q9xa-o4td"})
    void opensHoweverItIsTyped(String typed) {
        assertThat(LookupSecret.matches(LookupSecret.hash(CODE, SECRET), CODE, typed))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"70K1-Q9XA-04TE", "70K1-Q9XA-04T", "70K1-Q9XA-04TDD", "", "H57.26-261123-0001"})
    void opensToNothingElse(String typed) {
        assertThat(LookupSecret.matches(LookupSecret.hash(CODE, SECRET), CODE, typed))
                .isFalse();
    }

    @Test
    void opensNoOtherDossier() {
        assertThat(LookupSecret.matches(LookupSecret.hash(CODE, SECRET), "H57.26-261123-0002", SECRET))
                .isFalse();
    }

    @Test
    void isKeptAsAHashOnly() {
        assertThat(LookupSecret.hash(CODE, SECRET))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(LookupSecret.hash("X", SECRET));
    }
}
