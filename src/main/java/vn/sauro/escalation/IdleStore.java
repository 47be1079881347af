package vn.sauro.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.SqlTime;

/** Rows of {@code idle_watch}: one for each open duty. */
@Component
class IdleStore {

    /**
     * An open duty and since when nothing happened on its case.
     *
     * @param reminded rung of the last reminder, 0 for none
     */
    record Watch(String dutyId, String caseCode, Instant since, int reminded) {}

    private final JdbcClient jdbc;
    private final LateWrites writes;

    IdleStore(JdbcClient jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void begin(String dutyId, String caseCode, Instant since, Instant remindAt) {
        writes.sql("""
                insert into idle_watch (duty_id, case_code, since, reminded, remind_at)
                values (:duty, :case, :since, 0, :at)
                """)
                .param("duty", dutyId)
                .param("case", caseCode)
                .param("since", SqlTime.of(since))
                .param("at", SqlTime.of(remindAt))
                .later();
    }

    void end(String dutyId) {
        writes.sql("delete from idle_watch where duty_id = :duty")
                .param("duty", dutyId)
                .later();
    }

    boolean watches(String caseCode, Instant before) {
        return jdbc.sql("select count(*) from idle_watch where case_code = :case and since < :before")
                        .param("case", caseCode)
                        .param("before", SqlTime.of(before))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Something happened on the case: all counting begins anew. */
    void restart(String caseCode, Instant since, Instant remindAt) {
        jdbc.sql("update idle_watch set since = :since, reminded = 0, remind_at = :at where case_code = :case")
                .param("since", SqlTime.of(since))
                .param("at", SqlTime.of(remindAt))
                .param("case", caseCode)
                .update();
    }

    /** @return duties whose reminder is due, the longest due first; a range of the index, never all rows */
    List<Watch> due(Instant now, int most) {
        return jdbc.sql("select * from idle_watch where remind_at <= :now order by remind_at, duty_id limit :most")
                .param("now", SqlTime.of(now))
                .param("most", most)
                .query((row, index) -> new Watch(
                        row.getString("duty_id"),
                        row.getString("case_code"),
                        SqlTime.read(row, "since"),
                        row.getInt("reminded")))
                .list();
    }

    /** @return the row, if its reminder is still due: another node may have been faster */
    Optional<Watch> stillDue(String dutyId, Instant now) {
        return jdbc.sql("select * from idle_watch where duty_id = :duty and remind_at <= :now")
                .param("duty", dutyId)
                .param("now", SqlTime.of(now))
                .query((row, index) -> new Watch(
                        row.getString("duty_id"),
                        row.getString("case_code"),
                        SqlTime.read(row, "since"),
                        row.getInt("reminded")))
                .optional();
    }

    /** @param next null when nobody is left to be told */
    void reminded(String dutyId, int rung, Instant next) {
        jdbc.sql("update idle_watch set reminded = :rung, remind_at = :next where duty_id = :duty")
                .param("rung", rung)
                .param("next", SqlTime.of(next))
                .param("duty", dutyId)
                .update();
    }
}
