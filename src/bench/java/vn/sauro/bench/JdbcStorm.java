package vn.sauro.bench;

import java.util.function.ToLongFunction;
import vn.sauro.bench.arm.Database;

/** The turn of the hand-written program; its timers are there before the measurement begins. */
final class JdbcStorm implements Rounds.Turn {

    private final Child arm;
    private final int timers;
    private final ArmRuns drains;

    JdbcStorm(House house, Database database, Child arm, int timers, int millis) {
        this.arm = arm;
        this.timers = timers;
        this.drains = new ArmRuns(house.postgres(), database, arm, "drain", millis);
    }

    /** @return timers a second */
    @Override
    public double take() throws Exception {
        arm.ask("load", timers);
        return drains.take();
    }

    double perTimer(ToLongFunction<Cost> figure) {
        return drains.perDone(figure);
    }
}
