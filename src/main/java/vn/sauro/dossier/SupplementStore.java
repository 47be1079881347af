package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code supplement_request} and {@code supplement_component}. */
@Component
class SupplementStore {

    private final JdbcClient jdbc;

    SupplementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SupplementRequest request) {
        jdbc.sql("""
                insert into supplement_request (id, dossier_code, request_no, stage, missing, reason, guidance, override_reason,
                  requested_at, requested_by, requested_position, state)
                values (:id, :code, :no, :stage, :missing, :reason, :guidance, :override, :at, :by, :position, :state)
                """)
                .param("id", request.id())
                .param("code", request.code())
                .param("no", request.number())
                .param("stage", request.stage().name())
                .param("missing", request.missing())
                .param("reason", request.reason())
                .param("guidance", request.guidance())
                .param("override", request.overrideReason())
                .param("at", SqlTime.of(request.requestedAt()))
                .param("by", request.requestedBy())
                .param("position", request.position())
                .param("state", request.state().name())
                .update();
    }

    void clock(String id, String clockId, Instant due) {
        jdbc.sql("update supplement_request set clock_id = :clock, due_at = :due where id = :id")
                .param("clock", clockId)
                .param("due", SqlTime.of(due))
                .param("id", id)
                .update();
    }

    void due(String code, String clockId, Instant due) {
        jdbc.sql("update supplement_request set due_at = :due where dossier_code = :code and clock_id = :clock")
                .param("due", SqlTime.of(due))
                .param("code", code)
                .param("clock", clockId)
                .update();
    }

    void close(String id, SupplementRequest.State state, Instant at) {
        jdbc.sql("update supplement_request set state = :state, closed_at = :at where id = :id")
                .param("state", state.name())
                .param("at", SqlTime.of(at))
                .param("id", id)
                .update();
    }

    void insert(String id, int line, HandedIn component) {
        jdbc.sql("""
                insert into supplement_component (request_id, line_no, component_no, name, copy_kind, copies, note)
                values (:id, :line, :no, :name, :kind, :copies, :note)
                """)
                .param("id", id)
                .param("line", line)
                .param("no", component.no())
                .param("name", component.name())
                .param("kind", component.copyKind())
                .param("copies", component.copies())
                .param("note", component.note())
                .update();
    }

    List<SupplementRequest> of(String code) {
        return jdbc.sql("select * from supplement_request where dossier_code = :code order by request_no")
                .param("code", code)
                .query(this::read)
                .list();
    }

    Optional<SupplementRequest> open(String code) {
        return of(code).stream()
                .filter(request -> request.state() == SupplementRequest.State.OPEN)
                .findFirst();
    }

    private List<HandedIn> components(String id) {
        return jdbc.sql("select * from supplement_component where request_id = :id order by line_no")
                .param("id", id)
                .query((row, index) -> new HandedIn(
                        row.getInt("component_no"),
                        row.getString("name"),
                        row.getString("copy_kind"),
                        row.getInt("copies"),
                        row.getString("note")))
                .list();
    }

    private SupplementRequest read(ResultSet row, int index) throws SQLException {
        return new SupplementRequest(
                row.getString("id"),
                row.getString("dossier_code"),
                row.getInt("request_no"),
                SupplementRequest.Stage.valueOf(row.getString("stage")),
                row.getString("missing"),
                row.getString("reason"),
                row.getString("guidance"),
                row.getString("override_reason"),
                SqlTime.read(row, "requested_at"),
                row.getString("requested_by"),
                row.getString("requested_position"),
                row.getString("clock_id"),
                SqlTime.read(row, "due_at"),
                SupplementRequest.State.valueOf(row.getString("state")),
                SqlTime.read(row, "closed_at"),
                components(row.getString("id")));
    }
}
