package vn.sauro.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sweeps away rows whose window is over, every so many new rows and once an hour while there are any. Beyond the table's limit
 * those go first whose window ends first, so that a flood of what counts for minutes never pushes out what holds for a day.
 */
final class WindowSweep {

    /** New rows of one node between two sweeps, by which the table may be longer than its limit. */
    private static final int ROWS = 200;

    private static final Duration PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final WindowCounts.Table table;
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    WindowSweep(JdbcClient jdbc, WindowCounts.Table table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** One row more: time to sweep? */
    void grown(Instant now) {
        if (added.incrementAndGet() % ROWS == 0 || now.isAfter(last.get().plus(PAUSE))) {
            last.set(now);
            sweep(now);
        }
    }

    private void sweep(Instant now) {
        jdbc.sql("delete from " + table.name() + " where ends_at <= :now")
                .param("now", SqlTime.of(now))
                .update();
        var over = jdbc.sql("select count(*) from " + table.name())
                        .query(Integer.class)
                        .single()
                - table.mostRows();
        if (over > 0) {
            jdbc.sql("""
                    delete from %1$s where id in (
                      select id from %1$s where id <> :lock order by ends_at, id fetch first %2$d rows only)
                    """.formatted(table.name(), over))
                    .param("lock", WindowCounts.LOCK)
                    .update();
        }
    }
}
