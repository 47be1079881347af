package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.shared.SqlTime;

/** While the applicant has to act, the hours are his and a clock of his own runs; his last day ends at midnight. */
@Component("applicantClock")
class ApplicantTime {

    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final Catalogue catalogue;
    private final Deadlines deadlines;
    private final Clock clock;

    ApplicantTime(
            DossierStore dossiers,
            DossierProcedures procedures,
            Catalogue catalogue,
            Deadlines deadlines,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param blockStep step that every procedure may have, whose clause lets the clock stand still */
    void begin(String code, PauseReason reason, String blockStep, String document) {
        var filed = dossiers.get(code).filedAt().atZone(SqlTime.VIETNAM).toLocalDate();
        var basis = catalogue.blockStep(blockStep, filed).legalBasis();
        deadlines.pause(code, reason, new PauseOrder(basis, document, Payer.APPLICANT, null));
    }

    /**
     * @param amount null where the procedure sets no time
     * @param from moment the applicant was told
     * @return last moment, or empty
     */
    Optional<Instant> start(String code, String clockId, String rule, BigDecimal amount, TimeUnit unit, Instant from) {
        if (amount == null) {
            return Optional.empty();
        }
        var dossier = dossiers.get(code);
        var term = new LegalTerm(
                from,
                amount,
                unit,
                CutoffMode.NONE,
                true,
                DueTimeOfDay.END_OF_DAY,
                procedures.calendarOf(dossier),
                procedures.of(dossier).terms().legalBasis());
        return Optional.of(deadlines.openOwn(clockId, code, rule, term).dueAt());
    }

    /** @param clockId null where no clock ran */
    void stop(String clockId) {
        if (clockId != null) {
            deadlines.close(clockId, clock.instant());
        }
    }
}
