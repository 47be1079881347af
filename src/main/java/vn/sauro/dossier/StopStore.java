package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code dossier_stop}. */
@Component
class StopStore {

    private final JdbcClient jdbc;

    StopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Stop stop) {
        jdbc.sql("""
                insert into dossier_stop (id, dossier_code, reason, asked_at, asked_by, asked_because, state)
                values (:id, :code, :reason, :at, :by, :because, :state)
                """)
                .param("id", stop.id())
                .param("code", stop.code())
                .param("reason", stop.reason().name())
                .param("at", SqlTime.of(stop.askedAt()))
                .param("by", stop.askedBy())
                .param("because", stop.askedBecause())
                .param("state", stop.state().name())
                .update();
    }

    void decide(String id, Stop.State state, Instant at, String person, String position, String note) {
        jdbc.sql("""
                update dossier_stop set state = :state, decided_at = :at, decided_by = :by, decided_position = :position,
                  note = :note where id = :id
                """)
                .param("state", state.name())
                .param("at", SqlTime.of(at))
                .param("by", person)
                .param("position", position)
                .param("note", note)
                .param("id", id)
                .update();
    }

    void notice(String id, Stop.FeeHandling fees, String document) {
        jdbc.sql("update dossier_stop set fee_handling = :fees, document = :document where id = :id")
                .param("fees", fees.name())
                .param("document", document)
                .param("id", id)
                .update();
    }

    void stopped(String id) {
        jdbc.sql("update dossier_stop set state = 'STOPPED' where id = :id")
                .param("id", id)
                .update();
    }

    List<Stop> of(String code) {
        return jdbc.sql("select * from dossier_stop where dossier_code = :code order by asked_at, id")
                .param("code", code)
                .query(StopStore::read)
                .list();
    }

    Optional<Stop> find(String code, Stop.State state) {
        return of(code).stream().filter(stop -> stop.state() == state).findFirst();
    }

    /** @return whether somebody has yet to decide, or the stop that was decided is yet to be carried out */
    boolean undecided(String code) {
        return of(code).stream()
                .anyMatch(stop -> stop.state() == Stop.State.ASKED || stop.state() == Stop.State.DECIDED);
    }

    private static Stop read(ResultSet row, int index) throws SQLException {
        var fees = row.getString("fee_handling");
        return new Stop(
                row.getString("id"),
                row.getString("dossier_code"),
                Stop.Reason.valueOf(row.getString("reason")),
                SqlTime.read(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("asked_because"),
                Stop.State.valueOf(row.getString("state")),
                SqlTime.read(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_position"),
                row.getString("note"),
                fees == null ? null : Stop.FeeHandling.valueOf(fees),
                row.getString("document"));
    }
}
