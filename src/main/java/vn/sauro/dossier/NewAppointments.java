package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalDates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Which new appointment an apology may give, and until when it may go out. */
@Component
class NewAppointments {

    private final Deadlines deadlines;
    private final Clock clock;

    NewAppointments(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param day last day of the new appointment
     * @return its end of work
     * @throws Refusal of the field {@code newDate}: missing, not later, or a day that no calendar knows
     */
    Instant on(Dossier dossier, LocalDate day) {
        if (day == null) {
            throw Refusal.ofField("newDate", "dossier.appointment-missing");
        }
        try {
            return requireLater(dossier, deadlines.preview(day, null), "newDate");
        } catch (Refusal refusal) {
            throw refusal.in("newDate");
        }
    }

    /** @throws Refusal {@code dossier.appointment-not-later} than the present appointment and than now */
    Instant requireLater(Dossier dossier, Instant asked, String field) {
        if (!asked.isAfter(dossier.dueAt()) || !asked.isAfter(clock.instant())) {
            throw Refusal.ofField(field, "dossier.appointment-not-later", day(asked), day(dossier.dueAt()));
        }
        return asked;
    }

    /** @return whether the last working day before the appointment, on which the letter may still go out, is over */
    boolean afterLastDay(Dossier dossier) {
        var last =
                deadlines.legalDates(dossier.code()).map(LegalDates::apologyBy).orElseGet(dossier::dueAt);
        return day(clock.instant()).isAfter(day(last));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(SqlTime.VIETNAM).toLocalDate();
    }
}
