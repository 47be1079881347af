package vn.sauro.escalation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code step_forewarning}: one for each due date of a step that came near. */
@Component
class ForewarningStore {

    /** An open step that is nearly due. */
    record Near(String dutyId, String caseCode) {}

    private final JdbcClient jdbc;

    ForewarningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return open steps of procedures that fall due until then and whose date nobody has looked at, the next due first */
    List<Near> near(Instant now, Instant until, int most) {
        return jdbc.sql("""
                select d.id, d.case_code from duty d join deadline l on l.id = d.deadline_id
                where d.status = 'OPEN' and d.due_at > :now and d.due_at <= :until
                  and l.base in ('PROCEDURE', 'BESIDE_CASE') and l.paused_since is null
                  and not exists (select 1 from step_forewarning f where f.duty_id = d.id and f.due_at = d.due_at)
                order by d.due_at, d.id limit :most
                """)
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until))
                .param("most", most)
                .query((row, index) -> new Near(row.getString("id"), row.getString("case_code")))
                .list();
    }

    boolean looked(String dutyId, Instant dueAt) {
        return jdbc.sql("select count(*) from step_forewarning where duty_id = :duty and due_at = :due")
                        .param("duty", dutyId)
                        .param("due", SqlTime.of(dueAt))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(String dutyId, Instant dueAt, Instant now, boolean told) {
        jdbc.sql("insert into step_forewarning (duty_id, due_at, looked_at, told) values (:duty, :due, :now, :told)")
                .param("duty", dutyId)
                .param("due", SqlTime.of(dueAt))
                .param("now", SqlTime.of(now))
                .param("told", told)
                .update();
    }
}
