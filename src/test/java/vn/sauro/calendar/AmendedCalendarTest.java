package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sauro.shared.Bilingual;

/** A node learns of amendments that another one entered. */
class AmendedCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private String revision = "0/0";
    private List<CalendarDay> days = List.of();

    @Test
    void looksForAmendmentsOnceAnInterval() {
        var eager = calendars(Duration.ZERO);
        var patient = calendars(Duration.ofHours(1));
        assertThat(eager.standard().isWorkingDay(DAY)).isTrue();
        assertThat(patient.standard().isWorkingDay(DAY)).isTrue();
        amend();
        assertThat(eager.standard().isWorkingDay(DAY)).isFalse();
        assertThat(patient.standard().isWorkingDay(DAY)).isTrue();
        assertThat(patient.fresh("VN").isWorkingDay(DAY)).isFalse();
        assertThat(patient.standard().isWorkingDay(DAY)).isFalse();
    }

    @Test
    void theVersionFollowsTheDays() {
        var calendars = calendars(Duration.ZERO);
        var before = calendars.standard().version();
        assertThat(before).isEqualTo(TestCalendars.shipped().standard().version());
        amend();
        assertThat(calendars.standard().version()).isNotEqualTo(before);
        revision = "2/2";
        days = List.of();
        assertThat(calendars.standard().version()).isEqualTo(before);
    }

    @Test
    void anUnchangedRevisionBuildsNothingAnew() {
        var calendars = calendars(Duration.ZERO);
        assertThat(calendars.standard()).isSameAs(calendars.standard());
    }

    private void amend() {
        revision = "1/1";
        days = List.of(new CalendarDay(DAY, false, new Bilingual("Nghỉ bão", "Storm"), "1/CĐ (mẫu)"));
    }

    private Calendars calendars(Duration refresh) {
        return new Calendars(
                new CalendarSettings("classpath:policy/calendar/", refresh),
                TestCalendars.texts(),
                id -> revision,
                id -> days);
    }
}
