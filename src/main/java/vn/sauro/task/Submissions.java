package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.document.Document;
import vn.sauro.document.Documents;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** The product: submitted with its document, accepted or sent back. Done is the time of the submission that was accepted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Submissions {

    /** One submission and what became of it. */
    public record Submission(
            String id,
            Instant at,
            String by,
            String description,
            String document,
            String verdict,
            String quality,
            String note) {}

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final Contributions contributions;
    private final Documents documents;
    private final ProgressReports progress;
    private final CurrentPerson actor;
    private final Ledger ledger;
    private final Clock clock;

    Submissions(
            JdbcClient jdbc,
            AssignedTaskStore store,
            Contributions contributions,
            Documents documents,
            ProgressReports progress,
            CurrentPerson actor,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.contributions = contributions;
        this.documents = documents;
        this.progress = progress;
        this.actor = actor;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param document number of the product's document; where blank the newest uploaded file is the product
     * @return the reference of the product
     * @throws Refusal while a contribution is open, or when there is neither document nor file
     */
    public String submit(String code, String description, String document) {
        contributions.requireSettled(code);
        var text = Words.required("productDescription", description, 10_000);
        var given = Words.optional("productDocument", document, 300);
        var product = given != null
                ? given
                : documents
                        .newest(code)
                        .map(Document::reference)
                        .orElseThrow(() -> Refusal.ofField("productDocument", "task.product-missing"));
        jdbc.sql("""
                insert into submission (id, case_code, submitted_at, submitted_by, description, document)
                values (:id, :case, :at, :by, :text, :document)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("case", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", actor.id().orElse(""))
                .param("text", text)
                .param("document", product)
                .update();
        store.status(code, TaskStatus.SUBMITTED);
        store.submitted(code, clock.instant());
        record(code, "PRODUCT_SUBMITTED", Map.of("document", product, "description", text));
        return product;
    }

    /** @throws Refusal when the reviewer submitted the product himself */
    public void accept(String code, String quality, String note) {
        var last = last(code);
        judge(last, "ACCEPTED", quality, Words.optional("reviewNote", note, 4_000));
        progress.complete(store.get(code), actor.id().orElse(""), last.document());
        store.complete(code, last.at(), null);
        store.status(code, TaskStatus.COMPLETED);
        record(
                code,
                "PRODUCT_ACCEPTED",
                Map.of(
                        "document",
                        last.document(),
                        "submittedAt",
                        last.at(),
                        "quality",
                        quality == null ? "" : quality));
    }

    /** @throws Refusal without a note that says what to do again */
    public void sendBack(String code, String note) {
        var text = Words.required("reviewNote", note, 4_000);
        judge(last(code), "REWORK", null, text);
        store.status(code, TaskStatus.REWORK);
        store.submitted(code, null);
        record(code, "PRODUCT_SENT_BACK", Map.of("note", text));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Submission> of(String code) {
        return jdbc.sql("select * from submission where case_code = :case order by submitted_at, id")
                .param("case", code)
                .query((row, index) -> new Submission(
                        row.getString("id"),
                        SqlTime.read(row, "submitted_at"),
                        row.getString("submitted_by"),
                        row.getString("description"),
                        row.getString("document"),
                        row.getString("verdict"),
                        row.getString("quality"),
                        row.getString("note")))
                .list();
    }

    private Submission last(String code) {
        var all = of(code);
        return all.get(all.size() - 1);
    }

    private void judge(Submission submission, String verdict, String quality, String note) {
        var by = actor.id().orElse("");
        if (!by.isEmpty() && by.equals(submission.by())) {
            throw Refusal.of("task.review-own-forbidden");
        }
        jdbc.sql("""
                update submission set verdict = :verdict, quality = :quality, note = :note, reviewed_by = :by,
                  reviewed_at = :at where id = :id
                """)
                .param("verdict", verdict)
                .param("quality", quality)
                .param("note", note)
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .param("id", submission.id())
                .update();
    }

    private void record(String code, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }
}
