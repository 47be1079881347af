package vn.sauro.program;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.program.row.Quarter;
import vn.sauro.shared.SqlTime;

/** Which quarter has begun: a quarter begins on its first working day by the standard calendar. */
@Component
class Quarters {

    private final Calendars calendars;
    private final Clock clock;

    Quarters(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    boolean notBegun(Quarter quarter) {
        return quarter.toString().compareTo(latestBegun().toString()) > 0;
    }

    /**
     * @return the last quarter whose first working day has come
     * @throws vn.sauro.shared.Refusal {@code calendar.year-unknown} when the calendar does not know this year
     */
    Quarter latestBegun() {
        var today = LocalDate.now(clock.withZone(SqlTime.VIETNAM));
        var quarter = Quarter.of(today);
        var calendar = calendars.standard();
        var worked = quarter.firstDay().datesUntil(today.plusDays(1)).anyMatch(calendar::isWorkingDay);
        return worked ? quarter : Quarter.of(quarter.firstDay().minusDays(1));
    }
}
