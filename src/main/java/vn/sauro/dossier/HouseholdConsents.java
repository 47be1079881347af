package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/**
 * Consent of the household to a child's residence, asked for in VNeID (Decree 63/2024, as amended by Decree 301/2026). The
 * wait is the applicant's and does not count; its length is the step {@code confirm-household} of the pinned procedure.
 */
@Component
@Transactional
public class HouseholdConsents {

    private static final String STEP = "confirm-household";

    private final JdbcClient jdbc;
    private final DossierProcedures procedures;
    private final AllowedPauses pauses;
    private final Deadlines deadlines;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HouseholdConsents(
            JdbcClient jdbc,
            DossierProcedures procedures,
            AllowedPauses pauses,
            Deadlines deadlines,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.pauses = pauses;
        this.deadlines = deadlines;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** Asks the household; the clock of the dossier stands still and the hours are the applicant's. */
    public void ask(String code) {
        pauses.begin(code, PauseReason.CITIZEN_CONFIRMATION_VNEID, Payer.APPLICANT, null);
        jdbc.sql("insert into household_consent (dossier_code, asked_at, state) values (:code, :at, 'ASKED')")
                .param("code", code)
                .param("at", SqlTime.of(clock.instant()))
                .update();
    }

    /**
     * Starts the time to answer.
     *
     * @param clockId activity instance that waits for the answer
     * @return until when the household may answer
     */
    public Instant await(String code, String clockId) {
        var procedure = procedures.of(code).terms();
        var step = DossierProcedures.step(procedure, STEP);
        var term = new LegalTerm(
                clock.instant(),
                step.amount(),
                step.unit(),
                step.cutoff(),
                step.excludeFirstDay(),
                procedure.dueTimeOfDay(),
                null,
                procedure.legalBasis());
        var due = deadlines.openOwn(clockId, code, STEP, term).dueAt();
        jdbc.sql("update household_consent set clock_id = :clock where dossier_code = :code")
                .param("clock", clockId)
                .param("code", code)
                .update();
        log.write(code, "CONSENT_ASKED", "due", due);
        return due;
    }

    /**
     * The household's answer arrived, through VNeID or on paper.
     *
     * @param consented whether the head of the household agrees; nothing is taken for an answer that was not given
     * @param document number of the answer
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.consent-missing}, {@code dossier.consent-unasked} when
     *     no answer is awaited, {@code dossier.consent-ended} when the dossier ended while it was awaited
     */
    public void answer(String code, Boolean consented, String document) {
        var faults = new Faults();
        if (consented == null) {
            faults.add(Refusal.ofField("consented", "dossier.consent-missing"));
        }
        var number = faults.ask(() -> Words.required("document", document, 300));
        faults.refuse();
        procedures.of(code);
        ledger.lock(code);
        conclude(code, consented ? HouseholdConsent.State.GIVEN : HouseholdConsent.State.DECLINED, number);
        events.publishEvent(new DossierMessage(code, "HouseholdAnswered", Map.of("consented", consented)));
    }

    /** Nobody answered in time. */
    public void expire(String code) {
        conclude(code, HouseholdConsent.State.EXPIRED, null);
    }

    @Transactional(readOnly = true)
    public Optional<HouseholdConsent> of(String code) {
        return jdbc.sql("select * from household_consent where dossier_code = :code")
                .param("code", code)
                .query((row, index) -> new HouseholdConsent(
                        row.getString("dossier_code"),
                        SqlTime.read(row, "asked_at"),
                        row.getString("clock_id"),
                        HouseholdConsent.State.valueOf(row.getString("state")),
                        row.getString("document"),
                        SqlTime.read(row, "answered_at")))
                .optional();
    }

    private void conclude(String code, HouseholdConsent.State state, String document) {
        var asked = of(code).filter(consent -> consent.state() == HouseholdConsent.State.ASKED)
                .orElseThrow(() -> Refusal.of("dossier.consent-unasked", code));
        if (!deadlines.ofCase(code).open()) {
            throw Refusal.of("dossier.consent-ended", code);
        }
        var now = clock.instant();
        jdbc.sql("""
                update household_consent set state = :state, document = :document, answered_at = :at
                where dossier_code = :code
                """)
                .param("state", state.name())
                .param("document", document)
                .param("at", SqlTime.of(now))
                .param("code", code)
                .update();
        deadlines.close(asked.clockId(), now);
        pauses.end(code, PauseReason.CITIZEN_CONFIRMATION_VNEID);
        log.write(code, kindOf(state), "document", document);
    }

    private static String kindOf(HouseholdConsent.State state) {
        return switch (state) {
            case ASKED -> "CONSENT_ASKED";
            case GIVEN -> "CONSENT_GIVEN";
            case DECLINED -> "CONSENT_DECLINED";
            case EXPIRED -> "CONSENT_EXPIRED";
        };
    }
}
