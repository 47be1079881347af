package vn.sauro.webapp;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.SqlTime;

/** The small form "when is it due?", on the start page and on its own page. */
@Component
class DueForm {

    private final Clock clock;

    DueForm(Clock clock) {
        this.clock = clock;
    }

    /** Offers three working days from now where the reader has not said otherwise. */
    void fill(Model model) {
        model.addAttribute("timeUnits", TimeUnit.values());
        model.addAttribute(
                "from", LocalDateTime.now(clock.withZone(SqlTime.VIETNAM)).truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("amount", "3");
        model.addAttribute("timeUnit", TimeUnit.WORKING_DAY);
    }
}
