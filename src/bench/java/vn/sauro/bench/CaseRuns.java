package vn.sauro.bench;

import vn.sauro.bench.arm.Database;

/** Turns of one arm with so many clients, and what they cost together. */
final class CaseRuns implements Rounds.Turn {

    private final Postgres postgres;
    private final Database database;
    private final Child child;
    private final int millis;
    private final int clients;
    private Cost cost = Cost.NONE;
    private long cases;

    CaseRuns(Postgres postgres, Database database, Child child, int millis, int clients) {
        this.postgres = postgres;
        this.database = database;
        this.child = child;
        this.millis = millis;
        this.clients = clients;
    }

    /** @return cases a second */
    @Override
    public double take() throws Exception {
        var before = postgres.cost(database, child);
        var answer = child.ask("run", millis, clients).split(" ");
        cost = cost.plus(postgres.cost(database, child).minus(before));
        cases += Long.parseLong(answer[0]);
        return Long.parseLong(answer[0]) * 1e9 / Long.parseLong(answer[1]);
    }

    double perCase(java.util.function.ToLongFunction<Cost> figure) {
        return (double) figure.applyAsLong(cost) / cases;
    }
}
