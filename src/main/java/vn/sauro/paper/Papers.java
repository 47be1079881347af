package vn.sauro.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Hashes;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Renders papers, issues them with a number, and keeps what was issued as it was. */
@Component
public class Papers {

    private final PaperForms forms;
    private final PaperPrinter printer;
    private final PaperNumbers numbers;
    private final PaperStore store;
    private final Ledger ledger;
    private final CurrentPerson actor;
    private final Clock clock;

    Papers(
            PaperForms forms,
            PaperPrinter printer,
            PaperNumbers numbers,
            PaperStore store,
            Ledger ledger,
            CurrentPerson actor,
            Clock clock) {
        this.forms = forms;
        this.printer = printer;
        this.numbers = numbers;
        this.store = store;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @return the paper as PDF, in the form that is valid on the frame's day; nothing is stored
     * @throws Refusal {@code paper.form-missing}
     */
    public byte[] render(PaperKind kind, PaperFrame frame, PaperData data) {
        return printer.print(kind, frame, data);
    }

    /**
     * Issues a paper in the running transaction: next number of the agency, stored with its hash, on the dossier's record.
     *
     * @param agency unit code of the agency that issues it
     * @param data without any secret: what is stored can be read again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedPaper issue(String code, PaperKind kind, String agency, PaperFrame frame, PaperData data) {
        ledger.lock(code);
        var now = clock.instant();
        var year = now.atZone(SqlTime.VIETNAM).getYear();
        var form = forms.on(kind, frame.day());
        var number = numbers.next(agency, kind, year);
        var shown = number + "/" + form.symbol();
        var content = render(kind, frame.numbered(shown), data);
        var paper = new IssuedPaper(
                UUID.randomUUID().toString(),
                code,
                kind,
                form.number(),
                form.title(),
                shown,
                agency,
                now,
                actor.id().orElse(null),
                content.length,
                Hashes.sha256(content));
        store.insert(paper, form, year, number, content);
        ledger.append(new LedgerEvent(
                code,
                "PAPER_ISSUED",
                null,
                Map.of(
                        "paper", paper.id(),
                        "form", form.number(),
                        "title", form.title(),
                        "number", shown,
                        "agency", agency,
                        "sha256", paper.sha256()),
                Map.of()));
        return paper;
    }

    /** @return papers of the dossier in the order of issue */
    public List<IssuedPaper> of(String code) {
        return store.of(code);
    }

    /** @throws Refusal {@code paper.paper-unknown} */
    public IssuedPaper get(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("paper.paper-unknown", id));
    }

    /** @return the PDF, byte for byte as issued */
    public byte[] content(IssuedPaper paper) {
        return store.content(paper.id());
    }
}
