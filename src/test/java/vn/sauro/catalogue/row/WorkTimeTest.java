package vn.sauro.catalogue.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sauro.calendar.TimeUnit;

/** With seven and a half hours a day. */
class WorkTimeTest {

    private static final WorkTime TIME = new WorkTime(BigDecimal.valueOf(450));

    @ParameterizedTest
    @CsvSource({
        "WORKING_HOUR, 2, 120, 120",
        "HALF_WORKING_DAY, 1, 225, 225",
        "WORKING_DAY, 3, 1350, 1350",
        "CALENDAR_HOUR, 24, 450, 321.428571",
        "CALENDAR_DAY, 7, 3150, 2250",
        "MONTH, 1, 13500, 9642.857142"
    })
    void aCalendarDayTakesAWholeWorkingDayOfAStepAndGivesFiveSeventhsOfOne(
            TimeUnit unit, BigDecimal amount, BigDecimal ofStep, BigDecimal ofTerm) {
        assertThat(TIME.ofStep(amount, unit)).isEqualByComparingTo(ofStep);
        assertThat(TIME.ofTerm(amount, unit)).isEqualByComparingTo(ofTerm);
    }
}
