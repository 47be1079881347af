package vn.sauro.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.CaseMemory;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.TransactionMemory;

/** Rows of {@code deadline_pause}. */
@Component
class PauseStore {

    private record Known(String caseCode) {}

    private final JdbcClient jdbc;

    PauseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DeadlinePause pause) {
        TransactionMemory.forget(new Known(pause.caseCode()));
        jdbc.sql("""
                insert into deadline_pause (id, case_code, reason, from_at, legal_basis, document, payer, note, opened_by)
                values (:id, :case, :reason, :from, :basis, :document, :payer, :note, :by)
                """)
                .param("id", pause.id())
                .param("case", pause.caseCode())
                .param("reason", pause.reason().name())
                .param("from", SqlTime.of(pause.from()))
                .param("basis", pause.order().legalBasis())
                .param("document", pause.order().document())
                .param("payer", pause.order().payer().name())
                .param("note", pause.order().note())
                .param("by", pause.openedBy())
                .update();
    }

    void close(DeadlinePause pause, Instant at, String by) {
        TransactionMemory.forget(new Known(pause.caseCode()));
        jdbc.sql("update deadline_pause set to_at = :at, closed_by = :by where id = :id and to_at is null")
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", pause.id())
                .update();
    }

    /** @return in the order in which they were opened */
    List<DeadlinePause> of(String caseCode) {
        return CaseMemory.once(caseCode, new Known(caseCode), () -> jdbc.sql(
                        "select * from deadline_pause where case_code = :case order by from_at, id")
                .param("case", caseCode)
                .query(PauseStore::read)
                .list());
    }

    private static DeadlinePause read(ResultSet row, int index) throws SQLException {
        return new DeadlinePause(
                row.getString("id"),
                row.getString("case_code"),
                PauseReason.valueOf(row.getString("reason")),
                SqlTime.read(row, "from_at"),
                SqlTime.read(row, "to_at"),
                new PauseOrder(
                        row.getString("legal_basis"),
                        row.getString("document"),
                        Payer.valueOf(row.getString("payer")),
                        row.getString("note")),
                row.getString("opened_by"),
                row.getString("closed_by"));
    }
}
