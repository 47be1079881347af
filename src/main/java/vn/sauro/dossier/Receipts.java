package vn.sauro.dossier;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/** Takes a checked dossier in, with the appointment that the law gives, or declines it (NĐ 118/2025/NĐ-CP article 17). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Receipts {

    private final DossierStore store;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final Catalogue catalogue;
    private final Fees fees;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Receipts(
            DossierStore store,
            Dossiers dossiers,
            DossierProcedures procedures,
            Catalogue catalogue,
            Fees fees,
            Deadlines deadlines,
            Duties duties,
            Ledger ledger,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.fees = fees;
        this.deadlines = deadlines;
        this.duties = duties;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Accepts a dossier as complete: it keeps the version in force today, its legal clock starts now, and the applicant gets
     * the appointment.
     *
     * @throws Refusal of the catalogue when the procedure is no longer in force, {@code dossier.status-forbidden}
     */
    public void accept(String code) {
        ledger.lock(code);
        var now = clock.instant();
        var dossier = store.get(code);
        var pinned = catalogue.pin(
                dossier.procedureCode(),
                dossier.resolvingUnit(),
                now.atZone(SqlTime.VIETNAM).toLocalDate());
        dossiers.become(code, DossierStatus.ACCEPTED, null);
        store.accepted(code, pinned.versionId(), pinned.overrideId(), now, null);
        var appointment = deadlines.openLegal(code, procedures.legalTerm(store.get(code), now));
        store.accepted(code, pinned.versionId(), pinned.overrideId(), now, appointment.dueAt());
        ledger.append(new LedgerEvent(
                code,
                "DOSSIER_ACCEPTED",
                null,
                Map.of(
                        "version",
                        pinned.versionId(),
                        "due",
                        appointment.dueAt(),
                        "legalBasis",
                        appointment.legalBasis()),
                Map.of()));
        fees.raise(code);
        dossiers.become(code, DossierStatus.IN_PROGRESS, null);
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RECEIVED));
    }

    /** Declines a dossier whose time to supplement ran out before it was accepted. */
    public void declineUnsupplemented(String code) {
        var basis = procedures.of(code).terms().legalBasis();
        decline(code, texts.of("dossier.not-supplemented"), basis, null);
    }

    /**
     * Declines a dossier at the counter, in writing (form 03).
     *
     * @param guidance what the applicant can do instead, or null
     * @throws Refusal {@code shared.text-missing} naming the field, {@code dossier.status-forbidden}
     */
    public void decline(String code, String reason, String legalBasis, String guidance) {
        var told = Words.required("declineReason", reason, 2_000);
        var basis = Words.required("declineBasis", legalBasis, 1_000);
        var help = Words.optional("declineGuidance", guidance, 2_000);
        dossiers.become(code, DossierStatus.NOT_ACCEPTED, told);
        dossiers.finish(code, Ending.NOT_ACCEPTED);
        var now = clock.instant();
        duties.closeCase(code, now);
        deadlines.closeCase(code, now);
        events.publishEvent(new DossierLetter.Refusal(code, true, help == null ? told : told + "\n" + help, basis));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.REFUSED));
    }
}
