package vn.sauro.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code extension_request}. */
@Component
class ExtensionStore {

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Extension request) {
        jdbc.sql("""
                insert into extension_request (id, case_code, requested_at, requested_by, requester_position,
                  approver_position, proposed_due_at, reason, state)
                values (:id, :case, :at, :by, :requester, :approver, :due, :reason, 'OPEN')
                """)
                .param("id", request.id())
                .param("case", request.caseCode())
                .param("at", SqlTime.of(request.requestedAt()))
                .param("by", request.requestedBy())
                .param("requester", request.requesterPosition())
                .param("approver", request.approverPosition())
                .param("due", SqlTime.of(request.proposedDueAt()))
                .param("reason", request.reason())
                .update();
    }

    void decide(String id, Extension.State state, Instant counter, String reason, String document, String by) {
        jdbc.sql("""
                update extension_request set state = :state, counter_due_at = :counter, decision_reason = :reason,
                  document = :document, decided_by = :by where id = :id
                """)
                .param("state", state.name())
                .param("counter", SqlTime.of(counter))
                .param("reason", reason)
                .param("document", document)
                .param("by", by)
                .param("id", id)
                .update();
    }

    void state(String id, Extension.State state, Instant closedAt) {
        jdbc.sql("update extension_request set state = :state, closed_at = :at where id = :id")
                .param("state", state.name())
                .param("at", SqlTime.of(closedAt))
                .param("id", id)
                .update();
    }

    Extension get(String id) {
        return jdbc.sql("select * from extension_request where id = :id")
                .param("id", id)
                .query(ExtensionStore::read)
                .single();
    }

    List<Extension> of(String code) {
        return jdbc.sql("select * from extension_request where case_code = :case order by requested_at, id")
                .param("case", code)
                .query(ExtensionStore::read)
                .list();
    }

    private static Extension read(ResultSet row, int index) throws SQLException {
        return new Extension(
                row.getString("id"),
                row.getString("case_code"),
                SqlTime.read(row, "requested_at"),
                row.getString("requested_by"),
                row.getString("requester_position"),
                row.getString("approver_position"),
                SqlTime.read(row, "proposed_due_at"),
                SqlTime.read(row, "counter_due_at"),
                row.getString("reason"),
                Extension.State.valueOf(row.getString("state")),
                row.getString("decision_reason"),
                row.getString("document"),
                SqlTime.read(row, "closed_at"));
    }
}
