package vn.sauro.program.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026Q4",
                "2026-Q4",
                "q4/2026",
                "IV/2026",
                "Quý IV/2026",
                "quý 4 năm 2026",
                "4/2026",
                "2026 Q IV",
                "Quý IV năm 2026"
            })
    void isReadInEveryWayThatPeopleWriteIt(String text) {
        assertThat(Quarter.parse(text)).contains(new Quarter(2026, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "Q5/2026", "V/2026", "10/2026", "quý tới"})
    void isNotGuessed(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }

    @Test
    void isThatOfTheDayAndBeginsWithItsFirstMonth() {
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.of(LocalDate.of(2026, 10, 1))).hasToString("2026Q4");
        assertThat(new Quarter(2027, 1).firstDay()).isEqualTo("2027-01-01");
    }
}
