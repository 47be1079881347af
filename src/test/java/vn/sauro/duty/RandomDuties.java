package vn.sauro.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.organization.Holder;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.Scenario;

/** Rows of duties of four agencies in few cases, to which anything may happen; the test rolls them back. */
final class RandomDuties {

    private final JdbcClient jdbc;
    private final DutyStore store;
    private final DutySights sights;
    private final List<Duty> all = new ArrayList<>();

    RandomDuties(JdbcClient jdbc, DutyStore store, DutySights sights) {
        this.jdbc = jdbc;
        this.store = store;
        this.sights = sights;
    }

    void happen(Random random) {
        var which = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        switch (which == null ? 0 : random.nextInt(8)) {
            case 0, 1, 2 -> {
                var agency = "A" + random.nextInt(4);
                var unit = random.nextBoolean() ? agency : agency + "." + random.nextInt(2);
                open("C" + random.nextInt(25), "D" + all.size(), agency, unit, random.nextInt(24));
            }
            case 3 -> close(which, random);
            case 4 -> {
                var agency = "A" + random.nextInt(4);
                store.hold(which.id(), holder(agency + ".1", random.nextInt(6)), agency);
                sights.renew(which.caseCode());
            }
            case 5 -> {
                var due = due(random.nextInt(24));
                sights.due(which.deadlineId(), due);
                store.due(which.deadlineId(), due);
            }
            default -> {
                jdbc.sql("update duty set paused_since = :since where id = :id and status = 'OPEN'")
                        .param("since", random.nextBoolean() ? null : SqlTime.of(due(random.nextInt(9))))
                        .param("id", which.id())
                        .update();
                sights.standstill(which.caseCode());
            }
        }
    }

    private void close(Duty duty, Random random) {
        var status = random.nextInt(3) == 0 ? Duty.Status.ENDED : Duty.Status.DONE;
        store.close(duty.closed(duty.dueAt(), status, due(random.nextInt(9)), "nobody", "done", null, null));
        sights.close(duty.id(), status);
    }

    void open(String caseCode, String id, String agency, String unit, int days) {
        jdbc.sql("""
                insert into deadline (id, case_code, clock, base, started_at, due_at, original_due_at, calendar_id,
                  calendar_version, legal_basis, explanation)
                values (:id, :case, 'STEP', 'START', :at, :at, :at, 'VN', '1', '-', '[]')
                """)
                .param("id", "K" + id)
                .param("case", caseCode)
                .param("at", SqlTime.of(Scenario.MONDAY))
                .update();
        var due = due(days);
        var duty = new Duty(
                id,
                caseCode,
                "Việc thử",
                "P",
                "I" + caseCode,
                "E" + days % 3,
                "K" + id,
                Duty.Status.OPEN,
                0,
                false,
                "Việc thử",
                "Trách nhiệm thử",
                null,
                "key",
                new Bilingual("Thử", "Test"),
                "Luật (mẫu)",
                "Kết quả thử",
                List.of("done"),
                holder(unit, days % 6),
                agency,
                Scenario.MONDAY,
                due,
                due,
                null,
                null,
                null,
                null,
                null,
                null);
        store.insert(duty);
        sights.extend(caseCode);
        all.add(duty);
    }

    private static Holder holder(String unit, int person) {
        return new Holder("p" + person, "Người", unit + ".officer", "Chuyên viên", unit, "Đơn vị", null, null);
    }

    /** Few dates, so that many fall due together and the order is settled by the id. */
    private static Instant due(int days) {
        return Scenario.MONDAY.plus(Duration.ofDays(days)).plus(Duration.ofHours(9));
    }
}
