package vn.sauro.duty;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/** Anybody who may see a case reminds whoever holds it; the reminder names its sender and is on record. */
@Component
@Transactional
public class Reminders {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final DutyStore duties;
    private final NoticeBox notices;
    private final Ledger ledger;
    private final CurrentPerson current;
    private final Texts texts;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            DutyStore duties,
            NoticeBox notices,
            Ledger ledger,
            CurrentPerson current,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.notices = notices;
        this.ledger = ledger;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws Refusal when nobody holds the case, or the same person reminded within the last hour */
    public void send(String caseCode, String note) {
        var by = current.id().orElseThrow(() -> Refusal.of("duty.read-forbidden"));
        var text = Words.optional("note", note, 1_000);
        var open = duties.openOf(caseCode);
        if (open.isEmpty()) {
            throw Refusal.of("duty.remind-nobody");
        }
        ledger.lock(caseCode);
        requirePatience(caseCode, by);
        var said = text == null ? "" : text;
        jdbc.sql(
                        "insert into case_reminder (id, case_code, sent_at, sent_by, note) values (:id, :case, :at, :by, :note)")
                .param("id", UUID.randomUUID().toString())
                .param("case", caseCode)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", by)
                .param("note", text)
                .update();
        var notice = texts.both("duty.notice.reminded", open.get(0).caseTitle(), by, said);
        var people = new LinkedHashSet<String>();
        open.forEach(duty -> people.add(duty.holder().personId()));
        people.forEach(person -> notices.put(caseCode, person, "REMINDED", notice));
        ledger.append(new LedgerEvent(caseCode, "REMINDED", null, Map.of("note", said), Map.of()));
    }

    private void requirePatience(String caseCode, String by) {
        var recent = jdbc.sql(
                        "select count(*) from case_reminder where case_code = :case and sent_by = :by and sent_at > :since")
                .param("case", caseCode)
                .param("by", by)
                .param("since", SqlTime.of(clock.instant().minus(PATIENCE)))
                .query(Integer.class)
                .single();
        if (recent > 0) {
            throw Refusal.of("duty.remind-again");
        }
    }
}
