package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/** How far the officer says the task is; every change is a row with its evidence. */
@Component
@Transactional
public class ProgressReports {

    /** One change of the completion level. */
    public record Report(Instant at, String by, int from, int to, String note, String evidence) {}

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final Actors actors;
    private final WaitingLead waitingLead;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;

    ProgressReports(
            JdbcClient jdbc,
            AssignedTaskStore store,
            Actors actors,
            WaitingLead waitingLead,
            Ledger ledger,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.actors = actors;
        this.waitingLead = waitingLead;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param percent 0 to 100; going back is allowed and stays visible
     * @param note what was done
     * @param evidence reference of a document; required from 1 %
     * @throws Refusal when the asker does not carry the task out, or a value is missing or out of range
     */
    public void report(String code, Integer percent, String note, String evidence) {
        var task = store.get(code);
        var duty = actors.performing(code);
        if (percent == null || percent < 0 || percent > 100) {
            throw Refusal.ofField("percent", "task.progress-range", String.valueOf(percent));
        }
        var text = Words.required("note", note, 4_000);
        var reference =
                percent == 0 ? Words.optional("evidence", evidence, 300) : Words.required("evidence", evidence, 300);
        ledger.lock(code);
        change(task, percent, actors.person(), duty.id(), text, reference);
        waitingLead.reconsider(code);
    }

    /** The product was accepted: whatever was reported last, the task is complete now. */
    void complete(AssignedTask task, String by, String product) {
        if (task.progress() < 100) {
            change(task, 100, by, null, texts.both("task.progress-accepted").vi(), product);
        }
    }

    private void change(AssignedTask task, int percent, String by, String dutyId, String note, String evidence) {
        jdbc.sql("""
                insert into progress_report (id, case_code, reported_at, reported_by, percent_from, percent_to, note, evidence)
                values (:id, :case, :at, :by, :from, :to, :note, :evidence)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("case", task.code())
                .param("at", SqlTime.of(clock.instant()))
                .param("by", by)
                .param("from", task.progress())
                .param("to", percent)
                .param("note", note)
                .param("evidence", evidence)
                .update();
        store.progress(task.code(), percent);
        ledger.append(new LedgerEvent(
                task.code(),
                "PROGRESS_REPORTED",
                dutyId,
                Map.of(
                        "from",
                        task.progress(),
                        "to",
                        percent,
                        "note",
                        note,
                        "evidence",
                        evidence == null ? "" : evidence),
                Map.of()));
    }

    @Transactional(readOnly = true)
    public List<Report> of(String code) {
        return jdbc.sql("select * from progress_report where case_code = :case order by reported_at, id")
                .param("case", code)
                .query((row, index) -> new Report(
                        SqlTime.read(row, "reported_at"),
                        row.getString("reported_by"),
                        row.getInt("percent_from"),
                        row.getInt("percent_to"),
                        row.getString("note"),
                        row.getString("evidence")))
                .list();
    }
}
