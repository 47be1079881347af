package vn.sauro.dossier;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.deadline.DeadlineMove;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/**
 * Dossiers travel from where they were filed to the agency that settles them; the time of a dossier that was filed elsewhere
 * runs from when the competent agency has it (NĐ 118/2025/NĐ-CP article 18).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandOvers {

    private final DossierStore store;
    private final DossierProcedures procedures;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;

    HandOvers(
            DossierStore store,
            DossierProcedures procedures,
            Deadlines deadlines,
            Calendars calendars,
            Ledger ledger,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param means how it travels, a code
     * @param document number of the delivery note, or null
     * @param note or null
     */
    public void send(String code, String means, String document, String note) {
        record(
                code,
                "DOSSIER_SENT",
                Map.of(
                        "means", Words.required("sendingMeans", means, 16),
                        "document", text(Words.optional("sendingDocument", document, 300)),
                        "note", text(Words.optional("sendingNote", note, 500))));
    }

    /**
     * The settling agency has all of it: the whole legal time counts from now.
     *
     * @param position that took it over
     */
    public void takeOver(String code, String position) {
        record(code, "DOSSIER_TAKEN_OVER", Map.of());
        var dossier = store.get(code);
        var due = dueOf(procedures.legalTerm(dossier, clock.instant()));
        if (!due.equals(dossier.dueAt())) {
            deadlines.moveCase(
                    code,
                    due,
                    new DeadlineMove(DeadlineMove.Kind.TRANSFER, position, null, texts.of("dossier.taken-over")));
        }
    }

    /** @throws Refusal {@code shared.text-missing} when nothing is named that lacks */
    public void returnIncomplete(String code, String missing) {
        record(code, "DOSSIER_SENT_BACK", Map.of("missing", Words.required("missingParts", missing, 2_000)));
    }

    private java.time.Instant dueOf(LegalTerm term) {
        return calendars
                .get(term.calendarId())
                .due(new DueRequest(
                        term.from(),
                        term.amount(),
                        term.unit(),
                        term.cutoff(),
                        List.of(),
                        term.excludeFirstDay(),
                        term.dueTimeOfDay()))
                .dueAt();
    }

    private void record(String code, String kind, Map<String, Object> told) {
        var dossier = store.get(code);
        var facts = new HashMap<>(told);
        facts.put("from", dossier.receivingUnit());
        facts.put("to", dossier.resolvingUnit());
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }

    private static String text(String optional) {
        return optional == null ? "" : optional;
    }
}
