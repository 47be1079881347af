package vn.sauro.bench;

import vn.sauro.bench.arm.Database;

/** The turn of the hand-written program. */
final class JdbcStorm implements Rounds.Turn {

    private final Database database;
    private final Child arm;
    private final House house;
    private final int timers;
    private final int millis;
    private Cost cost = Cost.NONE;
    private long fired;

    JdbcStorm(House house, Database database, Child arm, int timers, int millis) {
        this.house = house;
        this.database = database;
        this.arm = arm;
        this.timers = timers;
        this.millis = millis;
    }

    /** @return timers a second */
    @Override
    public double take() throws Exception {
        arm.ask("load", timers);
        var before = house.postgres().cost(database, arm);
        var answer = arm.ask("drain", millis).split(" ");
        cost = cost.plus(house.postgres().cost(database, arm).minus(before));
        fired += Long.parseLong(answer[0]);
        return Long.parseLong(answer[0]) * 1e9 / Long.parseLong(answer[1]);
    }

    double perTimer(java.util.function.ToLongFunction<Cost> figure) {
        return (double) figure.applyAsLong(cost) / fired;
    }
}
