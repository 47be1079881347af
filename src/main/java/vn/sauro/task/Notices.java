package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/** What a person is told about a case: forewarnings and reminders, written in the transaction that causes them. */
@Component
@Transactional
public class Notices {

    /** One notice to one person; {@code seenAt} is null until read. */
    public record Notice(String id, String caseCode, String kind, Bilingual text, Instant at, Instant seenAt) {}

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final Actors actors;
    private final Duties duties;
    private final Organization organization;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            AssignedTaskStore store,
            Actors actors,
            Duties duties,
            Organization organization,
            Ledger ledger,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.actors = actors;
        this.duties = duties;
        this.organization = organization;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /** Tells who carries the task out, and the leader in charge, that the due date is near. */
    public void forewarn(String code) {
        var task = store.get(code);
        var people = new LinkedHashSet<String>();
        performers(code, people);
        organization
                .holderOf(task.supervisingLeader(), clock.instant())
                .ifPresent(holder -> people.add(holder.personId()));
        var text = texts.both("task.notice.forewarned", task.title(), Dates.of(task.dueAt()));
        people.forEach(person -> insert(code, person, "FOREWARNED", text));
        ledger.append(new LedgerEvent(code, "FOREWARNED", null, Map.of("due", task.dueAt()), Map.of()));
    }

    /**
     * Anybody who may see the case reminds whoever holds it; the reminder names its sender.
     *
     * @throws Refusal when nobody holds the case, or the same person reminded within the last hour
     */
    public void remind(String code, String note) {
        var task = store.get(code);
        var by = actors.person();
        var text = Words.optional("note", note, 1_000);
        var people = new LinkedHashSet<String>();
        duties.openOf(code).forEach(duty -> people.add(duty.holder().personId()));
        if (people.isEmpty()) {
            throw Refusal.of("task.remind-nobody");
        }
        ledger.lock(code);
        requirePatience(code, by);
        jdbc.sql("insert into reminder (id, case_code, sent_at, sent_by, note) values (:id, :case, :at, :by, :note)")
                .param("id", UUID.randomUUID().toString())
                .param("case", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", by)
                .param("note", text)
                .update();
        var notice = texts.both("task.notice.reminded", task.title(), by, text == null ? "" : text);
        people.forEach(person -> insert(code, person, "REMINDED", notice));
        ledger.append(new LedgerEvent(code, "REMINDED", null, Map.of("note", text == null ? "" : text), Map.of()));
    }

    @Transactional(readOnly = true)
    public List<Notice> of(String person) {
        return jdbc.sql("select * from notice where person_id = :person order by created_at desc limit 100")
                .param("person", person)
                .query((row, index) -> new Notice(
                        row.getString("id"),
                        row.getString("case_code"),
                        row.getString("kind"),
                        new Bilingual(row.getString("text_vi"), row.getString("text_en")),
                        SqlTime.read(row, "created_at"),
                        SqlTime.read(row, "seen_at")))
                .list();
    }

    public void seen(String person) {
        jdbc.sql("update notice set seen_at = :at where person_id = :person and seen_at is null")
                .param("at", SqlTime.of(clock.instant()))
                .param("person", person)
                .update();
    }

    private void performers(String code, LinkedHashSet<String> people) {
        duties.openOf(code).stream()
                .filter(duty -> duty.elementId().equals(WaitingLead.PERFORM))
                .forEach(duty -> people.add(duty.holder().personId()));
    }

    private void requirePatience(String code, String by) {
        var recent = jdbc.sql(
                        "select count(*) from reminder where case_code = :case and sent_by = :by and sent_at > :since")
                .param("case", code)
                .param("by", by)
                .param("since", SqlTime.of(clock.instant().minusSeconds(3_600)))
                .query(Integer.class)
                .single();
        if (recent > 0) {
            throw Refusal.of("task.remind-again");
        }
    }

    private void insert(String code, String person, String kind, Bilingual text) {
        jdbc.sql("""
                insert into notice (id, case_code, person_id, kind, text_vi, text_en, created_at)
                values (:id, :case, :person, :kind, :vi, :en, :at)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("case", code)
                .param("person", person)
                .param("kind", kind)
                .param("vi", cut(text.vi()))
                .param("en", cut(text.en()))
                .param("at", SqlTime.of(clock.instant()))
                .update();
    }

    private static String cut(String text) {
        return text.length() <= 1_000 ? text : text.substring(0, 999) + "…";
    }
}
