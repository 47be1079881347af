package vn.sauro.bench;

import java.util.function.ToLongFunction;
import vn.sauro.bench.arm.Database;

/** Turns of one arm that answers how much it did in how many nanoseconds, and what they cost together. */
final class ArmRuns implements Rounds.Turn {

    private final Postgres postgres;
    private final Database database;
    private final Child child;
    private final Object[] order;
    private Cost cost = Cost.NONE;
    private long done;

    /** @param order words in which the arm is asked for one turn */
    ArmRuns(Postgres postgres, Database database, Child child, Object... order) {
        this.postgres = postgres;
        this.database = database;
        this.child = child;
        this.order = order;
    }

    /** @return cases or timers a second */
    @Override
    public double take() throws Exception {
        var before = postgres.cost(database, child);
        var answer = child.ask(order).split(" ");
        cost = cost.plus(postgres.cost(database, child).minus(before));
        done += Long.parseLong(answer[0]);
        return Long.parseLong(answer[0]) * 1e9 / Long.parseLong(answer[1]);
    }

    /** What warmed up does not count. */
    void forget() {
        cost = Cost.NONE;
        done = 0;
    }

    /** @return the figure for one case or timer */
    double perDone(ToLongFunction<Cost> figure) {
        return (double) figure.applyAsLong(cost) / done;
    }
}
