package vn.sauro.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.SqlTime;

/**
 * How often something happened in a window of time that begins with its first occurrence; one count for all nodes, in rows of
 * {@code visit_count}. Rows whose window is over are swept away; beyond a number of rows those go first whose window ends
 * first, so that a flood of guesses pushes out guesses and never what holds for a day.
 */
@Component
@Transactional
class VisitCounts {

    private static final int MOST_ROWS = 100_000;

    /** New rows of one node between two sweeps, by which the table may be longer than its limit. */
    private static final int SWEEP = 200;

    private final JdbcClient jdbc;
    private final VisitorKey key;
    private final Clock clock;
    private final int most;
    private final AtomicInteger added = new AtomicInteger();

    @Autowired
    VisitCounts(JdbcClient jdbc, VisitorKey key, Clock clock) {
        this(jdbc, key, clock, MOST_ROWS);
    }

    VisitCounts(JdbcClient jdbc, VisitorKey key, Clock clock, int most) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
        this.most = most;
    }

    /** How often, and how long its window lasts from now; nothing of either outside a window. */
    record Count(int hits, Duration left) {}

    /** A window that ends later than one beginning now is of a clock that was put back since, and does not count. */
    @Transactional
    public Count of(String what, Duration window) {
        var now = clock.instant();
        return jdbc.sql("select hits, ends_at from visit_count where id = :id and ends_at > :now and ends_at <= :end")
                .param("id", key.name(what))
                .param("now", SqlTime.of(now))
                .param("end", SqlTime.of(now.plus(window)))
                .query((row, index) ->
                        new Count(row.getInt("hits"), Duration.between(now, SqlTime.read(row, "ends_at"))))
                .optional()
                .orElse(new Count(0, Duration.ZERO));
    }

    public void add(String what, Duration window) {
        var id = key.name(what);
        var now = clock.instant();
        if (increased(id, now, window)) {
            return;
        }
        // Who has the key's row adds; whoever waited for it finds the row of the other.
        jdbc.sql("select id from visitor_key where id = 1 for update")
                .query(Integer.class)
                .single();
        if (!increased(id, now, window)) {
            jdbc.sql("insert into visit_count (id, hits, ends_at) values (:id, 1, :end)")
                    .param("id", id)
                    .param("end", SqlTime.of(now.plus(window)))
                    .update();
            if (added.incrementAndGet() % SWEEP == 0) {
                sweep(now);
            }
        }
    }

    public void forget(String what) {
        jdbc.sql("delete from visit_count where id = :id")
                .param("id", key.name(what))
                .update();
    }

    private boolean increased(String id, Instant now, Duration window) {
        return jdbc.sql("""
                        update visit_count set
                          hits = case when ends_at > :now and ends_at <= :end then hits + 1 else 1 end,
                          ends_at = case when ends_at > :now and ends_at <= :end then ends_at else :end end
                        where id = :id
                        """)
                        .param("now", SqlTime.of(now))
                        .param("end", SqlTime.of(now.plus(window)))
                        .param("id", id)
                        .update()
                == 1;
    }

    private void sweep(Instant now) {
        jdbc.sql("delete from visit_count where ends_at <= :now")
                .param("now", SqlTime.of(now))
                .update();
        var over = jdbc.sql("select count(*) from visit_count")
                        .query(Integer.class)
                        .single()
                - most;
        if (over > 0) {
            jdbc.sql("""
                    delete from visit_count where id in (
                      select id from visit_count order by ends_at, id fetch first %d rows only)
                    """.formatted(over)).update();
        }
    }
}
