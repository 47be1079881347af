package vn.sauro.dossier;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Rows of {@code obligation}. */
@Component
class ObligationStore {

    private final JdbcClient jdbc;

    ObligationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Obligation obligation) {
        jdbc.sql("""
                insert into obligation (id, dossier_code, notice_number, amount, raised_at, state)
                values (:id, :code, :notice, :amount, :at, :state)
                """)
                .param("id", obligation.id())
                .param("code", obligation.code())
                .param("notice", obligation.noticeNumber())
                .param("amount", obligation.amount())
                .param("at", SqlTime.of(obligation.raisedAt()))
                .param("state", obligation.state().name())
                .update();
    }

    void clock(String id, String clockId, Instant due) {
        jdbc.sql("update obligation set clock_id = :clock, due_at = :due where id = :id")
                .param("clock", clockId)
                .param("due", SqlTime.of(due))
                .param("id", id)
                .update();
    }

    void due(String code, String clockId, Instant due) {
        jdbc.sql("update obligation set due_at = :due where dossier_code = :code and clock_id = :clock")
                .param("due", SqlTime.of(due))
                .param("code", code)
                .param("clock", clockId)
                .update();
    }

    void raised(String id, Instant at) {
        jdbc.sql("update obligation set raised_at = :at, clock_id = null, due_at = null where id = :id")
                .param("at", SqlTime.of(at))
                .param("id", id)
                .update();
    }

    void state(String id, Obligation.State state, String reference) {
        jdbc.sql("update obligation set state = :state, reference = :reference where id = :id")
                .param("state", state.name())
                .param("reference", reference)
                .param("id", id)
                .update();
    }

    void paid(String id, String receipt, BigDecimal amount, Instant at, String person) {
        jdbc.sql("""
                update obligation set state = 'PAID', receipt_number = :receipt, paid_amount = :amount, paid_at = :at,
                  confirmed_by = :by where id = :id
                """)
                .param("receipt", receipt)
                .param("amount", amount)
                .param("at", SqlTime.of(at))
                .param("by", person)
                .param("id", id)
                .update();
    }

    List<Obligation> of(String code) {
        return jdbc.sql("select * from obligation where dossier_code = :code order by raised_at, id")
                .param("code", code)
                .query(this::read)
                .list();
    }

    /** @return the obligation that is not settled yet */
    Optional<Obligation> open(String code) {
        return of(code).stream()
                .filter(each -> each.state() != Obligation.State.PAID)
                .findFirst();
    }

    /** @throws Refusal {@code dossier.payment-not-due} unless that is where the obligation stands */
    Obligation required(String code, Obligation.State state) {
        return open(code)
                .filter(obligation -> obligation.state() == state)
                .orElseThrow(() -> Refusal.of("dossier.payment-not-due", code));
    }

    boolean receiptUsed(String receipt) {
        return jdbc.sql("select count(*) from obligation where receipt_number = :receipt")
                        .param("receipt", receipt)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Obligation read(ResultSet row, int index) throws SQLException {
        return new Obligation(
                row.getString("id"),
                row.getString("dossier_code"),
                row.getString("notice_number"),
                row.getBigDecimal("amount"),
                SqlTime.read(row, "raised_at"),
                row.getString("clock_id"),
                SqlTime.read(row, "due_at"),
                Obligation.State.valueOf(row.getString("state")),
                row.getString("reference"),
                row.getString("receipt_number"),
                row.getBigDecimal("paid_amount"),
                SqlTime.read(row, "paid_at"));
    }
}
