package vn.sauro.bench;

import java.io.IOException;
import java.sql.SQLException;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;
import vn.sauro.bench.arm.VerifyArm;

/** B7: due dates a second, ledger entries verified a second. */
final class Reckoning implements Benchmark {

    private static final int DATES = 2_000_000;

    @Override
    public String id() {
        return "B7";
    }

    @Override
    public String title() {
        return "due dates and ledger entries";
    }

    @Override
    public String run(House house) throws Exception {
        var rounds = house.size(1, 5);
        var plain = new double[rounds];
        var explained = new double[rounds];
        var table = new Table("figure", "median", "min", "max", "target");
        var verified = new Table("ledger on", "entries", "entries/s", "min", "max", "CPU µs/entry of JVM + PostgreSQL");
        for (var database : new Database[] {house.postgres().create("b7"), house.h2("b7-h2")}) {
            var node = house.child(PlatformEngine.class, database);
            if (database.postgres()) {
                dates(node, house.size(100_000, DATES), plain, explained);
                table.row(cells("due dates a second of one core", Ratios.spread(plain), "≥ 1,000,000"));
                table.row(cells("the same, explained in two languages", Ratios.spread(explained), "none"));
            }
            var code = node.ask("settle");
            house.close();
            ledger(house, database, code, rounds, verified);
        }
        return table + "\n" + verified;
    }

    private static void dates(Child node, int dates, double[] plain, double[] explained) throws IOException {
        node.ask("dues", dates);
        for (int round = 0; round < plain.length; round++) {
            var rates = node.ask("dues", dates).split(" ");
            plain[round] = Double.parseDouble(rates[0]);
            explained[round] = Double.parseDouble(rates[1]);
        }
    }

    private static void ledger(House house, Database database, String code, int rounds, Table table)
            throws IOException, SQLException {
        var entries = new Chains(database, code).write(house.size(200, 12_000));
        house.say("%s: %,d entries", database.name(), entries);
        var child = house.child(VerifyArm.class, database);
        for (int lap = 0; lap < house.size(1, 12); lap++) {
            house.say("warming up: %s s", child.ask("verify"));
        }
        var rates = new double[rounds];
        var before = house.postgres().cost(database, child);
        for (int round = 0; round < rounds; round++) {
            rates[round] = entries / Double.parseDouble(child.ask("verify"));
        }
        var cost = house.postgres().cost(database, child).minus(before);
        child.close();
        var spread = Ratios.spread(rates);
        table.row(
                database.postgres() ? "PostgreSQL" : "H2",
                (double) entries,
                spread.median(),
                spread.min(),
                spread.max(),
                cost.cpuMillis() * 1_000.0 / rounds / entries);
    }

    private static Object[] cells(String figure, Ratios spread, String target) {
        return new Object[] {figure, spread.median(), spread.min(), spread.max(), target};
    }
}
