package vn.sauro.bench.bpmn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.SqlTime;

/** The cases of the benchmarks: the least that a kind of case in the platform can be. */
@Component
class BenchCases implements CaseDirectory {

    private static final String PREFIX = "BENCH-";
    private static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Ledger ledger;
    private final Clock clock;

    BenchCases(JdbcClient jdbc, @Lazy Deadlines deadlines, @Lazy Duties duties, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.duties = duties;
        this.ledger = ledger;
        this.clock = clock;
    }

    void register(String code) {
        var now = clock.instant();
        ledger.lock(code);
        var legal = deadlines.openCase(
                code, LocalDate.ofInstant(now, SqlTime.VIETNAM).plusDays(DAYS), null, "Quy định đo (mẫu)");
        jdbc.sql("insert into bench_case (code, title, registered_at) values (:code, 'Hồ sơ đo', :at)")
                .param("code", code)
                .param("at", SqlTime.of(now))
                .update();
        ledger.append(new LedgerEvent(code, "BENCH_REGISTERED", null, Map.of("due", legal.dueAt()), Map.of()));
    }

    void settle(String code) {
        var now = clock.instant();
        jdbc.sql("insert into bench_result (code, outcome, settled_at) values (:code, 'done', :at)")
                .param("code", code)
                .param("at", SqlTime.of(now))
                .update();
        duties.closeCase(code, now);
        deadlines.closeCase(code, now);
        ledger.append(new LedgerEvent(code, "BENCH_SETTLED", null, Map.of("outcome", "done"), Map.of()));
    }

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return caseCode.startsWith(PREFIX)
                ? jdbc.sql("select title from bench_case where code = :code")
                        .param("code", caseCode)
                        .query(String.class)
                        .optional()
                        .map(title -> new CaseSubject(title, "H57.vice-chairman-1", "H57.SXD"))
                : Optional.empty();
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        return List.of();
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        // Everybody may read a measured case.
    }
}
