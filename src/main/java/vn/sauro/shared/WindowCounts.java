package vn.sauro.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How often something happened in a window of time that begins with its first occurrence; one count for all nodes, in the rows of
 * a narrow table.
 */
public final class WindowCounts {

    /** Who has this row may add others. */
    static final String LOCK = "lock";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Table table;
    private final WindowSweep sweep;

    /**
     * @param name of a table {@code (id, hits, ends_at)} that has a row {@code lock}
     * @param id makes of what is counted the id of its row, at most 64 characters
     * @param mostRows beyond which those rows are swept away whose window ends first
     */
    public record Table(String name, UnaryOperator<String> id, int mostRows) {}

    /** How often, and how long its window lasts from now; nothing of either outside a window. */
    public record Count(int hits, Duration left) {

        private static final Count NONE = new Count(0, Duration.ZERO);
    }

    public WindowCounts(JdbcClient jdbc, TransactionOperations transaction, Clock clock, Table table) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.table = table;
        this.sweep = new WindowSweep(jdbc, table);
    }

    public Count of(String what, Duration window) {
        return of(Map.of(what, window)).get(what);
    }

    /**
     * Reads several counts in one statement. A window that ends later than one beginning now is of a clock that was put back since,
     * and does not count.
     *
     * @param windows what is counted and the length of its window
     */
    public Map<String, Count> of(Map<String, Duration> windows) {
        var now = clock.instant();
        var counts = new HashMap<String, Count>();
        var names = new HashMap<String, String>();
        windows.keySet().forEach(what -> {
            counts.put(what, Count.NONE);
            names.put(table.id().apply(what), what);
        });
        jdbc.sql("select id, hits, ends_at from " + table.name() + " where id in (:ids)")
                .param("ids", names.keySet())
                .query(row -> {
                    var what = names.get(row.getString("id"));
                    var left = Duration.between(now, SqlTime.read(row, "ends_at"));
                    if (left.compareTo(Duration.ZERO) > 0 && left.compareTo(windows.get(what)) <= 0) {
                        counts.put(what, new Count(row.getInt("hits"), left));
                    }
                });
        return counts;
    }

    /** Counts once more, in a transaction of its own if there is none. */
    public void add(String what, Duration window) {
        transaction.executeWithoutResult(status -> {
            var id = table.id().apply(what);
            var now = clock.instant();
            if (increased(id, now, window)) {
                return;
            }
            // Whoever had to wait finds the row of the one before.
            jdbc.sql("select id from " + table.name() + " where id = :id for update")
                    .param("id", LOCK)
                    .query(String.class)
                    .single();
            if (!increased(id, now, window)) {
                jdbc.sql("insert into " + table.name() + " (id, hits, ends_at) values (:id, 1, :end)")
                        .param("id", id)
                        .param("end", SqlTime.of(now.plus(window)))
                        .update();
                sweep.grown(now);
            }
        });
    }

    public void forget(String what) {
        jdbc.sql("delete from " + table.name() + " where id = :id")
                .param("id", table.id().apply(what))
                .update();
    }

    private boolean increased(String id, Instant now, Duration window) {
        return jdbc.sql("""
                        update %s set
                          hits = case when ends_at > :now and ends_at <= :end then hits + 1 else 1 end,
                          ends_at = case when ends_at > :now and ends_at <= :end then ends_at else :end end
                        where id = :id
                        """.formatted(table.name()))
                        .param("now", SqlTime.of(now))
                        .param("end", SqlTime.of(now.plus(window)))
                        .param("id", id)
                        .update()
                == 1;
    }
}
