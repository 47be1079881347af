package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/**
 * Public notices of land dossiers (Decree 151/2025, form 17). The days of the notice do not count towards the time of the
 * settlement; their number is the step {@code public-notice} of the pinned procedure.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PublicNotices {

    static final String STEP = "public-notice";

    private final JdbcClient jdbc;
    private final DossierProcedures procedures;
    private final AllowedPauses pauses;
    private final Deadlines deadlines;
    private final DossierLog log;
    private final Clock clock;

    PublicNotices(
            JdbcClient jdbc,
            DossierProcedures procedures,
            AllowedPauses pauses,
            Deadlines deadlines,
            DossierLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.pauses = pauses;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    /** The notice hangs from now on and the clock of the dossier stands still; the hours remain the holder's. */
    public void post(String code, String places, String document) {
        var where = Words.required("noticePlaces", places, 500);
        var number = Words.required("resultDocument", document, 300);
        pauses.begin(code, PauseReason.PUBLIC_NOTICE, Payer.HOLDER, number);
        jdbc.sql("""
                insert into public_notice (dossier_code, posted_at, places, document)
                values (:code, :at, :places, :document)
                """)
                .param("code", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("places", where)
                .param("document", number)
                .update();
        log.write(code, "NOTICE_POSTED", "places", where, "document", number);
    }

    /**
     * Opens the clock of the notice, counted in whole days to the end of the last one (Civil Code 2015, article 148).
     *
     * @param clockId activity instance that waits for it
     * @return when the notice is over
     */
    public Instant begin(String code, String clockId) {
        var terms = procedures.of(code).terms();
        var step = DossierProcedures.step(terms, STEP);
        var due = deadlines
                .openOwn(
                        clockId,
                        code,
                        STEP,
                        new LegalTerm(
                                clock.instant(),
                                step.amount(),
                                step.unit(),
                                step.cutoff(),
                                step.excludeFirstDay(),
                                DueTimeOfDay.END_OF_DAY,
                                null,
                                terms.legalBasis()))
                .dueAt();
        jdbc.sql("update public_notice set clock_id = :clock where dossier_code = :code")
                .param("clock", clockId)
                .param("code", code)
                .update();
        return due;
    }

    /** Its time is over: the clock of the dossier goes on. Objections raised before are still handled. */
    public void end(String code) {
        var notice = of(code).orElseThrow(() -> Refusal.of("dossier.notice-missing", code));
        var now = clock.instant();
        pauses.end(code, PauseReason.PUBLIC_NOTICE);
        if (notice.clockId() != null) {
            deadlines.close(notice.clockId(), now);
        }
        jdbc.sql("update public_notice set ended_at = :at where dossier_code = :code")
                .param("at", SqlTime.of(now))
                .param("code", code)
                .update();
        log.write(code, "NOTICE_ENDED", "document", notice.document());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PublicNotice> of(String code) {
        return jdbc.sql("select * from public_notice where dossier_code = :code")
                .param("code", code)
                .query((row, index) -> new PublicNotice(
                        row.getString("dossier_code"),
                        SqlTime.read(row, "posted_at"),
                        row.getString("clock_id"),
                        row.getString("places"),
                        row.getString("document"),
                        SqlTime.read(row, "ended_at")))
                .optional();
    }
}
