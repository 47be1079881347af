package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.SqlTime;

/**
 * Charges every hour of a case to exactly one holder: contiguous stretches, one open at most.
 *
 * <p>Of the open duties the lowest charge rank of the deadline rules pays: whoever decides beyond authority before the main
 * line, the main line before those who contribute; a main line whose part is done stands behind the contributors it awaits.
 * Where no open duty may pay (a step of the machine between two of people) the last holder goes on.
 */
@Component
class Charges {

    /** Behind every rank that the rules give, so that a waiting main line still pays where nobody else is open. */
    private static final int WAITING = 100;

    private static final Comparator<Duty> FIRST_TO_PAY = Comparator.<Duty>comparingInt(
                    duty -> duty.awaitsOthers() ? WAITING : duty.chargeRank())
            .thenComparing(Duty::dueAt)
            .thenComparing(Duty::openedAt)
            .thenComparing(Duty::id);

    private final JdbcClient jdbc;
    private final DutyStore duties;
    private final Ledger ledger;
    private final Clock clock;

    Charges(JdbcClient jdbc, DutyStore duties, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Lets the right holder pay from now on; to be called after every change of the case's open duties. */
    void settle(String caseCode) {
        var payer = duties.openOf(caseCode).stream()
                .filter(duty -> duty.chargeRank() > 0)
                .min(FIRST_TO_PAY);
        var current = current(caseCode);
        if (payer.isEmpty()
                || current.filter(charge -> charge.isOf(payer.get())).isPresent()) {
            return;
        }
        var now = clock.instant();
        end(caseCode, now);
        start(payer.get(), current.map(Charge::seq).orElseGet(() -> lastSeq(caseCode)) + 1, now);
    }

    /** Ends the last stretch when the case itself ends. */
    void close(String caseCode, Instant at) {
        end(caseCode, at);
    }

    List<Charge> of(String caseCode) {
        return jdbc.sql("select * from charge where case_code = :case order by seq")
                .param("case", caseCode)
                .query((row, index) -> new Charge(
                        row.getInt("seq"),
                        row.getString("duty_id"),
                        row.getString("person_id"),
                        row.getString("position_id"),
                        row.getString("unit_code"),
                        SqlTime.read(row, "from_at"),
                        SqlTime.read(row, "to_at")))
                .list();
    }

    private Optional<Charge> current(String caseCode) {
        return of(caseCode).stream().filter(charge -> charge.to() == null).findFirst();
    }

    private int lastSeq(String caseCode) {
        return jdbc.sql("select coalesce(max(seq), 0) from charge where case_code = :case")
                .param("case", caseCode)
                .query(Integer.class)
                .single();
    }

    private void end(String caseCode, Instant at) {
        jdbc.sql("update charge set to_at = :at where case_code = :case and to_at is null")
                .param("at", SqlTime.of(at))
                .param("case", caseCode)
                .update();
    }

    private void start(Duty duty, int seq, Instant at) {
        jdbc.sql("""
                insert into charge (case_code, seq, duty_id, person_id, position_id, unit_code, from_at)
                values (:case, :seq, :duty, :person, :position, :unit, :from)
                """)
                .param("case", duty.caseCode())
                .param("seq", seq)
                .param("duty", duty.id())
                .param("person", duty.holder().personId())
                .param("position", duty.holder().positionId())
                .param("unit", duty.holder().unitCode())
                .param("from", SqlTime.of(at))
                .update();
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                "HOURS_CHARGED",
                duty.id(),
                Map.of(
                        "position",
                        duty.holder().positionId(),
                        "unit",
                        duty.holder().unitCode(),
                        "from",
                        at),
                Map.of("person", duty.holder().personId())));
    }
}
