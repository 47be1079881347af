package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;

/** What a person is told about cases: forewarnings and reminders, written in the transaction that causes them. */
@Component
@Transactional
public class NoticeBox {

    /** One notice to one person; {@code seenAt} is null until read. */
    public record Notice(String id, String caseCode, String kind, Bilingual text, Instant at, Instant seenAt) {}

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeBox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** @param kind in capitals, for example {@code REMINDED} */
    public void put(String caseCode, String person, String kind, Bilingual text) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into notice (id, case_code, person_id, kind, text_vi, text_en, created_at)
                values (:id, :case, :person, :kind, :vi, :en, :at)
                """)
                .param("id", id)
                .param("case", caseCode)
                .param("person", person)
                .param("kind", kind)
                .param("vi", cut(text.vi()))
                .param("en", cut(text.en()))
                .param("at", SqlTime.of(clock.instant()))
                .update();
        events.publishEvent(new NoticeGiven(id, caseCode, person, kind));
    }

    /** @return the latest hundred, newest first */
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

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
