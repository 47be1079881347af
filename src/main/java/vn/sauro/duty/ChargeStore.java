package vn.sauro.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.CaseMemory;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.SqlTime;

/** Rows of {@code charge}. */
@Component
class ChargeStore {

    private record Known(String caseCode) {}

    private final JdbcClient jdbc;
    private final LateWrites writes;

    ChargeStore(JdbcClient jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    List<Charge> of(String caseCode) {
        return CaseMemory.once(caseCode, new Known(caseCode), () -> jdbc.sql(
                        "select * from charge where case_code = :case order by seq")
                .param("case", caseCode)
                .query(ChargeStore::read)
                .list());
    }

    void start(String caseCode, Charge charge) {
        var before = of(caseCode);
        writes.sql("""
                insert into charge (case_code, seq, payer, duty_id, person_id, position_id, unit_code, from_at)
                values (:case, :seq, :payer, :duty, :person, :position, :unit, :from)
                """)
                .param("case", caseCode)
                .param("seq", charge.seq())
                .param("payer", charge.payer().name())
                .param("duty", charge.dutyId())
                .param("person", charge.personId())
                .param("position", charge.positionId())
                .param("unit", charge.unitCode())
                .param("from", SqlTime.of(charge.from()))
                .later();
        know(caseCode, Stream.concat(before.stream(), Stream.of(charge)));
    }

    void end(String caseCode, Instant at) {
        var charges = of(caseCode);
        if (charges.stream().noneMatch(Charge::runs)) {
            return;
        }
        writes.sql("update charge set to_at = :at where case_code = :case and to_at is null")
                .param("at", SqlTime.of(at))
                .param("case", caseCode)
                .later();
        know(caseCode, charges.stream().map(charge -> charge.runs() ? charge.endedAt(at) : charge));
    }

    private static void know(String caseCode, Stream<Charge> charges) {
        CaseMemory.remember(caseCode, new Known(caseCode), charges.toList());
    }

    private static Charge read(ResultSet row, int index) throws SQLException {
        return new Charge(
                row.getInt("seq"),
                ChargedTo.valueOf(row.getString("payer")),
                row.getString("duty_id"),
                row.getString("person_id"),
                row.getString("position_id"),
                row.getString("unit_code"),
                SqlTime.read(row, "from_at"),
                SqlTime.read(row, "to_at"));
    }
}
