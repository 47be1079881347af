package vn.sauro.ledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void stringsAreEscapedAsInTheExampleOfRfc8785() {
        assertThat(CanonicalJson.write("\u20ac$\u000F\nA'\u0042\"\\\\\"/"))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.write("\b\t\n\f\r\u0000\u001f\u007f"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void namesAreSortedByCodeUnitAsInTheExampleOfRfc8785() {
        var map = new LinkedHashMap<String, Object>();
        for (var name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            map.put(name, true);
        }
        assertThat(CanonicalReader.object(CanonicalJson.write(map)).keySet())
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
    }

    @Test
    void nestedValuesHaveNoBlanks() {
        var value = Map.of("b", Arrays.asList(1, -2L, null, true), "a", Map.of(), "c", "Huế");
        assertThat(CanonicalJson.write(value)).isEqualTo("{\"a\":{},\"b\":[1,-2,null,true],\"c\":\"Huế\"}");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        for (var value : List.of(0.5, 1L << 53, -(1L << 53), "half \ud83d", "\ude00 half", 'c')) {
            assertThatThrownBy(() -> CanonicalJson.write(value)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(CanonicalJson.write((1L << 53) - 1)).isEqualTo("9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}}",
                "{} ",
                " {}",
                "{ }",
                "{\"a\": 1}",
                "{\"a\":1,}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":+1}",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":9007199254740992}",
                "{\"a\":99999999999999999999}",
                "{\"a\":\u0661}",
                "{\"a\":tru}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u000A\"}",
                "{\"a\":\"\\u+00f\"}",
                "{\"a\":\"\\u00\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\ud83d\\ude00\"}",
                "{\"a\":\"\\ud83d\"}",
                "{\"a\":\"open}",
                "{\"a\":[1,]}",
                "{\"a\":[1 ]}"
            })
    void anyOtherSpellingIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalReader.object(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefusedBeforeItOverflows() {
        var deep = "{\"a\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> CanonicalReader.object(deep)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackTheSame(@ForAll("objects") Map<String, Object> value) {
        var text = CanonicalJson.write(value);
        assertThat(CanonicalReader.object(text)).isEqualTo(value);
        assertThat(CanonicalJson.write(CanonicalReader.object(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Arbitraries.maps(text(), values(3)).ofMaxSize(5);
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                text().asGeneric(),
                Arbitraries.longs()
                        .between(-CanonicalJson.LARGEST, CanonicalJson.LARGEST)
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        if (depth == 0) {
            return simple;
        }
        return Arbitraries.oneOf(
                simple,
                values(depth - 1).list().ofMaxSize(4).map(list -> (Object) new ArrayList<>(list)),
                Arbitraries.maps(text(), values(depth - 1)).ofMaxSize(4).asGeneric());
    }

    private Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).filter(CanonicalJsonTest::whole),
                Arbitraries.of("Đơn \"khẩn\"", "dòng\nmới", "😀", "\\", "\u0000", ""));
    }

    private static boolean whole(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }
}
