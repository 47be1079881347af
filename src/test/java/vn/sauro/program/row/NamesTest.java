package vn.sauro.program.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Names NAMES = new Names(Map.of(
            "19867.KT", "Phòng Kinh tế",
            "20071.KT", "Phòng Kinh tế",
            "H57.STC", "Sở Tài chính thành phố Huế"));

    @Test
    void aCodeIsFoundWhateverItsCapitals() {
        assertThat(NAMES.find(" h57.stc ").code()).contains("H57.STC");
    }

    @Test
    void aNameThatSeveralShareIsNoAnswerButNamesThem() {
        var found = NAMES.find("phòng  kinh tế");
        assertThat(found.code()).isEmpty();
        assertThat(found.ambiguous()).isTrue();
        assertThat(found.candidates()).containsExactly("19867.KT", "20071.KT");
    }

    @Test
    void diacriticsDecideBetweenNamesButNotWhatIsNear() {
        assertThat(NAMES.find("so tai chinh thanh pho hue").code()).isEmpty();
        assertThat(NAMES.nearest("so tai chinh thanh pho hue")).isEqualTo("H57.STC (Sở Tài chính thành phố Huế)");
    }

    @Test
    void nothingIsProposedForWhatResemblesNothing() {
        assertThat(NAMES.nearest("Trung tâm vũ trụ")).isEmpty();
        assertThat(NAMES.nearest("???")).isEmpty();
    }
}
