package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;

/** Rows of {@code fee_bill} and {@code fee_bill_line}. */
@Component
class FeeBillStore {

    private static final String KEY = " where dossier_code = :code and collected_at = :when";

    private final JdbcClient jdbc;

    FeeBillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FeeBill bill, Instant at) {
        keyed("""
                insert into fee_bill (dossier_code, collected_at, amount, state, raised_at)
                values (:code, :when, :amount, :state, :at)
                """, bill)
                .param("amount", bill.amount())
                .param("state", bill.state().name())
                .param("at", SqlTime.of(at))
                .update();
        for (int i = 0; i < bill.lines().size(); i++) {
            insert(bill, i + 1, bill.lines().get(i));
        }
    }

    private void insert(FeeBill bill, int no, FeeLine line) {
        keyed("""
                insert into fee_bill_line (dossier_code, collected_at, line_no, fee_key, name_vi, name_en, quantity, amount)
                values (:code, :when, :no, :key, :vi, :en, :quantity, :amount)
                """, bill)
                .param("no", no)
                .param("key", line.feeKey())
                .param("vi", line.name().vi())
                .param("en", line.name().en())
                .param("quantity", line.quantity())
                .param("amount", line.amount())
                .update();
    }

    void delete(FeeBill bill) {
        keyed("delete from fee_bill_line" + KEY, bill).update();
        keyed("delete from fee_bill" + KEY, bill).update();
    }

    void state(FeeBill bill, FeeBill.State state, String reference) {
        keyed("update fee_bill set state = :state, reference = :reference" + KEY, bill)
                .param("state", state.name())
                .param("reference", reference)
                .update();
    }

    void paid(FeeBill bill, String receipt, Instant at, String person) {
        keyed(
                        "update fee_bill set state = 'PAID', receipt_number = :receipt, paid_at = :at, collected_by = :by"
                                + KEY,
                        bill)
                .param("receipt", receipt)
                .param("at", SqlTime.of(at))
                .param("by", person)
                .update();
    }

    /** @return in the order in which they are taken */
    List<FeeBill> of(String code) {
        return jdbc
                .sql("select * from fee_bill where dossier_code = :code")
                .param("code", code)
                .query(this::read)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(FeeBill::collectedAt))
                .toList();
    }

    boolean receiptUsed(String receipt) {
        return jdbc.sql("select count(*) from fee_bill where receipt_number = :receipt")
                        .param("receipt", receipt)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<FeeLine> lines(String code, String when) {
        return jdbc.sql("select * from fee_bill_line" + KEY + " order by line_no")
                .param("code", code)
                .param("when", when)
                .query((row, index) -> new FeeLine(
                        row.getString("fee_key"),
                        new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                        row.getInt("quantity"),
                        row.getBigDecimal("amount")))
                .list();
    }

    private FeeBill read(ResultSet row, int index) throws SQLException {
        var code = row.getString("dossier_code");
        var when = row.getString("collected_at");
        return new FeeBill(
                code,
                FeeCollection.valueOf(when),
                row.getBigDecimal("amount"),
                FeeBill.State.valueOf(row.getString("state")),
                row.getString("reference"),
                row.getString("receipt_number"),
                SqlTime.read(row, "paid_at"),
                lines(code, when));
    }

    private JdbcClient.StatementSpec keyed(String sql, FeeBill bill) {
        return jdbc.sql(sql)
                .param("code", bill.code())
                .param("when", bill.collectedAt().name());
    }
}
