package vn.sauro.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** A dossier that cannot be settled as asked is refused in writing within its time, with the reason and its basis (form 03). */
@Component
@Transactional
public class Refusals {

    private static final Letter.Kind KIND = Letter.Kind.REFUSAL;

    private final LetterStore store;
    private final SupplementStore supplements;
    private final Signing signing;
    private final Dossiers dossiers;
    private final SettlementEnd end;
    private final DossierLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Refusals(
            LetterStore store,
            SupplementStore supplements,
            Signing signing,
            Dossiers dossiers,
            SettlementEnd end,
            DossierLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.supplements = supplements;
        this.signing = signing;
        this.dossiers = dossiers;
        this.end = end;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refusal {@code dossier.not-in-settlement}, or a text that is missing */
    public void draft(String code, String reason, String legalBasis, String position) {
        if (dossiers.get(code).status() == DossierStatus.SUPPLEMENT_REQUIRED
                && supplements.open(code).isEmpty()) {
            dossiers.become(code, DossierStatus.IN_PROGRESS, "SUPPLEMENT_EXPIRED");
        }
        var dossier = dossiers.get(code);
        if (dossier.status() != DossierStatus.IN_PROGRESS) {
            throw Refusal.of("dossier.not-in-settlement", code);
        }
        var letter = Letter.drafted(
                dossier,
                KIND,
                Words.required("refusalReason", reason, 4_000),
                Words.required("legalBasis", legalBasis, 1_000),
                dossier.resolvingUnit(),
                null,
                clock.instant(),
                log.person(),
                position);
        store.insert(letter);
        log.write(
                code,
                "REFUSAL_DRAFTED",
                "position",
                position,
                "reason",
                letter.reason(),
                "legalBasis",
                letter.legalBasis());
    }

    /** @param document number of the refusal notice */
    public void sign(String code, String document, String note, String position) {
        signing.sign(code, KIND, document, note, position);
    }

    public void sendBack(String code, String note, String position) {
        signing.sendBack(code, KIND, Letter.State.REDRAFT, note, position);
    }

    /** The signer does not refuse; the dossier is to be settled. */
    public void decline(String code, String note, String position) {
        signing.sendBack(code, KIND, Letter.State.DECLINED, note, position);
    }

    /** Sends the signed refusal and ends the dossier; one that comes after the appointment is on record as late. */
    public void refuse(String code) {
        var letter = signing.signed(code, KIND);
        var dossier = dossiers.get(code);
        var now = clock.instant();
        var late = dossier.dueAt() != null && now.isAfter(dossier.dueAt());
        var lateByOriginal = dossier.originalDueAt() != null && now.isAfter(dossier.originalDueAt());
        store.sent(letter.id(), late);
        end.stop(code, Ending.REFUSED);
        log.write(
                code,
                "DOSSIER_REFUSED",
                "document",
                letter.document(),
                "reason",
                letter.reason(),
                "decidedBy",
                letter.decidedPosition(),
                "late",
                late,
                "lateByOriginal",
                lateByOriginal);
        events.publishEvent(new DossierLetter.Refusal(code, false, letter.reason(), letter.legalBasis()));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.REFUSED));
    }

    /** @return all refusals that were drafted for the dossier, the first one first */
    @Transactional(readOnly = true)
    public List<Letter> of(String code) {
        return store.of(code, KIND);
    }
}
