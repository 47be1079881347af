package vn.sauro.bench;

import java.sql.SQLException;
import java.util.function.ToLongFunction;
import vn.sauro.bench.arm.Database;

/**
 * One arm's turn: so many timers fall due together, the node may work until none is due or the time is over, and what is left
 * waits again. Follow-up jobs of an overdue duty count as due until they are done.
 */
final class StormTurn implements Rounds.Turn {

    private static final String NOW = "(current_timestamp at time zone 'Asia/Ho_Chi_Minh')";

    private final House house;
    private final Database database;
    private final Child node;
    private final String kind;
    private final int timers;
    private final int millis;
    private Cost cost = Cost.NONE;
    private long fired;

    /** @param kind due date of the timers that this turn may use */
    StormTurn(House house, Database database, Child node, String kind, int timers, int millis) {
        this.house = house;
        this.database = database;
        this.node = node;
        this.kind = kind;
        this.timers = timers;
        this.millis = millis;
    }

    /** @return timers a second */
    @Override
    public double take() throws Exception {
        var due = fallDue();
        var before = house.postgres().cost(database, node);
        var start = System.nanoTime();
        node.ask("jobs", "on");
        while (due() && System.nanoTime() - start < millis * 1_000_000L) {
            Thread.sleep(100);
        }
        var nanos = System.nanoTime() - start;
        node.ask("jobs", "off");
        if (kind.equals(StormData.OVERDUE) && due()) {
            throw new IllegalStateException("overdue duties of " + database.name() + " are not done in time");
        }
        cost = cost.plus(house.postgres().cost(database, node).minus(before));
        var done = due - rest();
        fired += done;
        return done * 1e9 / nanos;
    }

    /** @return how many */
    long fallDue() throws SQLException {
        var due = database.number("with due as (update act_ru_job set duedate_ = " + NOW + " - interval '1 minute'"
                + " where id_ in (select id_ from act_ru_job where duedate_ = " + kind + " order by id_ limit " + timers
                + ") returning 1) select count(*) from due");
        if (due < timers) {
            throw new IllegalStateException("only " + due + " timers are left in " + database.name());
        }
        return due;
    }

    private boolean due() throws SQLException {
        return database.number("select count(*) from (select 1 from act_ru_job where retries_ > 0 and"
                        + " suspension_state_ = 1 and duedate_ <= " + NOW + " limit 1) due")
                > 0;
    }

    /** @return timers that had not fired; they wait again */
    long rest() throws SQLException {
        var ours = " from act_ru_job where duedate_ <= " + NOW + " and type_ = 'timer'";
        var left = database.number("select count(*)" + ours);
        database.execute("update act_ru_job set duedate_ = " + kind + ", lock_owner_ = null, lock_exp_time_ = null"
                + " where id_ in (select id_" + ours + ")");
        return left;
    }

    /** What warmed up does not count. */
    void forget() {
        cost = Cost.NONE;
        fired = 0;
    }

    double perTimer(ToLongFunction<Cost> figure) {
        return (double) figure.applyAsLong(cost) / fired;
    }
}
