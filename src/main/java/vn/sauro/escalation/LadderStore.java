package vn.sauro.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code escalation_ladder} and {@code escalation_rung}. */
@Component
class LadderStore {

    private final JdbcClient jdbc;

    LadderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Ladder ladder, Instant at) {
        jdbc.sql("""
                insert into escalation_ladder (id, case_code, duty_id, due_at, state, overdue_on_record, started_at, process_instance_id,
                  caller_instance_id, caller_activity_id)
                values (:id, :case, :duty, :due, :state, false, :at, :instance, :caller, :activity)
                """)
                .param("id", ladder.id())
                .param("case", ladder.caseCode())
                .param("duty", ladder.dutyId())
                .param("due", SqlTime.of(ladder.dueAt()))
                .param("state", ladder.state().name())
                .param("at", SqlTime.of(at))
                .param("instance", ladder.processInstanceId())
                .param("caller", ladder.callerInstanceId())
                .param("activity", ladder.callerActivityId())
                .update();
    }

    Optional<Ladder> find(String id) {
        return jdbc.sql("select * from escalation_ladder where id = :id")
                .param("id", id)
                .query(LadderStore::ladder)
                .optional();
    }

    List<Ladder> ofDuty(String dutyId) {
        return jdbc.sql(
                        "select * from escalation_ladder where duty_id = :duty and state <> 'ENDED' order by started_at")
                .param("duty", dutyId)
                .query(LadderStore::ladder)
                .list();
    }

    Optional<Ladder> waiting(String caseCode) {
        return jdbc
                .sql(
                        "select * from escalation_ladder where case_code = :case and state = 'WAITING' order by started_at")
                .param("case", caseCode)
                .query(LadderStore::ladder)
                .list()
                .stream()
                .findFirst();
    }

    Optional<Ladder> climbing(String processInstanceId) {
        return jdbc.sql("select * from escalation_ladder where process_instance_id = :instance and state = 'CLIMBING'")
                .param("instance", processInstanceId)
                .query(LadderStore::ladder)
                .optional();
    }

    void climb(String id, String instance, String caller, String activity) {
        jdbc.sql("""
                update escalation_ladder set state = 'CLIMBING', process_instance_id = :instance,
                  caller_instance_id = :caller, caller_activity_id = :activity where id = :id
                """)
                .param("instance", instance)
                .param("caller", caller)
                .param("activity", activity)
                .param("id", id)
                .update();
    }

    void state(String id, Ladder.State state, Instant endedAt) {
        jdbc.sql("update escalation_ladder set state = :state, ended_at = :at where id = :id")
                .param("state", state.name())
                .param("at", SqlTime.of(endedAt))
                .param("id", id)
                .update();
    }

    void insert(Rung rung) {
        jdbc.sql("""
                insert into escalation_rung (ladder_id, rung, role, position_id, person_id, rung_at, silent)
                values (:ladder, :rung, :role, :position, :person, :at, false)
                """)
                .param("ladder", rung.ladderId())
                .param("rung", rung.number())
                .param("role", rung.role())
                .param("position", rung.positionId())
                .param("person", rung.personId())
                .param("at", SqlTime.of(rung.at()))
                .update();
    }

    List<Rung> rungs(String ladderId) {
        return jdbc.sql("select * from escalation_rung where ladder_id = :ladder order by rung")
                .param("ladder", ladderId)
                .query((row, index) -> new Rung(
                        row.getString("ladder_id"),
                        row.getInt("rung"),
                        row.getString("role"),
                        row.getString("position_id"),
                        row.getString("person_id"),
                        SqlTime.read(row, "rung_at")))
                .list();
    }

    void reach(String ladderId, int rung, String dutyId, Instant at) {
        jdbc.sql(
                        "update escalation_rung set reached_at = :at, duty_id = :duty where ladder_id = :ladder and rung = :rung")
                .param("at", SqlTime.of(at))
                .param("duty", dutyId)
                .param("ladder", ladderId)
                .param("rung", rung)
                .update();
    }

    /** @return whether it was not on record yet that the duty is overdue by this ladder's date */
    boolean overdue(String ladderId) {
        return jdbc.sql(
                                "update escalation_ladder set overdue_on_record = true where id = :id and not overdue_on_record")
                        .param("id", ladderId)
                        .update()
                == 1;
    }

    void answer(String dutyId, String answer, String direction, String document) {
        jdbc.sql("""
                update escalation_rung set answer = :answer, direction = :direction, document = :document
                where duty_id = :duty
                """)
                .param("answer", answer)
                .param("direction", direction)
                .param("document", document)
                .param("duty", dutyId)
                .update();
    }

    /** @return whether the silence was not on record yet */
    boolean silent(String dutyId) {
        return jdbc.sql("update escalation_rung set silent = true where duty_id = :duty and not silent")
                        .param("duty", dutyId)
                        .update()
                == 1;
    }

    private static Ladder ladder(ResultSet row, int index) throws SQLException {
        return new Ladder(
                row.getString("id"),
                row.getString("case_code"),
                row.getString("duty_id"),
                SqlTime.read(row, "due_at"),
                Ladder.State.valueOf(row.getString("state")),
                row.getString("process_instance_id"),
                row.getString("caller_instance_id"),
                row.getString("caller_activity_id"));
    }
}
