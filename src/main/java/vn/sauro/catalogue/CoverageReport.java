package vn.sauro.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.catalogue.Coverage.Count;
import vn.sauro.shared.SqlTime;

/** Counts the procedures in force by how they are run. */
@Repository
public class CoverageReport {

    private static final String COUNTS = """
            sum(case when v.execution = 'EXECUTABLE' then 1 else 0 end) as executable,
            sum(case when v.execution = 'GENERIC' then 1 else 0 end) as generic,
            sum(case when v.execution = 'NOT_YET' then 1 else 0 end) as not_yet""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CoverageReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return as at today */
    public Coverage today() {
        var fields = jdbc.sql("select v.field as field, " + COUNTS + " from procedure_version v where "
                        + VersionStore.IN_FORCE + " group by v.field order by v.field")
                .param("day", LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM))
                .query((r, i) -> new Count(
                        r.getString("field"), r.getInt("executable"), r.getInt("generic"), r.getInt("not_yet")))
                .list();
        var all = fields.stream()
                .reduce(
                        new Count("", 0, 0, 0),
                        (a, b) -> new Count(
                                "",
                                a.executable() + b.executable(),
                                a.generic() + b.generic(),
                                a.notYet() + b.notYet()));
        return new Coverage(all, fields);
    }
}
