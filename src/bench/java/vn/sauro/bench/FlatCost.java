package vn.sauro.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;

/** B5: the time of a case by the number of open and of finished ones. */
final class FlatCost implements Benchmark {

    /** What a step of a case reads or writes by something that could do without an index. */
    private static final Set<String> OPEN = Set.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_identitylink",
            "act_ru_variable",
            "duty",
            "deadline",
            "idle_watch",
            "charge",
            "ledger_head");

    private static final Set<String> FINISHED =
            Set.of("duty", "deadline", "charge", "ledger_entry", "ledger_head", "act_hi_procinst", "act_hi_taskinst");

    @Override
    public String id() {
        return "B5";
    }

    @Override
    public String title() {
        return "flat cost of a case";
    }

    @Override
    public String run(House house) throws Exception {
        var first = house.postgres().create("flat_first");
        String open;
        String settled;
        try (var node = house.child(PlatformEngine.class, first)) {
            open = node.ask("start", 1);
            settled = node.ask("settle");
        }
        var few = house.size(100, 1_000);
        var many = house.size(1_000, 1_000_000);
        var databases = new LinkedHashMap<String, Database>();
        databases.put("few", filled(house, first, open, "flat_few", OPEN, few));
        databases.put("again", filled(house, first, open, "flat_again", OPEN, few));
        databases.put("open", filled(house, first, open, "flat_open", OPEN, many));
        databases.put("finished", filled(house, first, settled, "flat_finished", FINISHED, many));
        var runs = new LinkedHashMap<String, CaseRuns>();
        for (var entry : databases.entrySet()) {
            var child = house.child(PlatformEngine.class, entry.getValue());
            child.ask("run", house.size(1_000, 10_000), 4);
            runs.put(
                    entry.getKey(), new CaseRuns(house.postgres(), entry.getValue(), child, house.size(500, 2_000), 1));
        }
        var found = Rounds.play(house.random(), house.size(2, 9), new LinkedHashMap<String, Rounds.Turn>(runs));
        var table = new Table("beside", "cases/s", "time of a case ×", "statements/case", "CPU ms/case");
        var names = Map.of(
                "few",
                "1,000 open",
                "again",
                "1,000 open (A/A)",
                "open",
                "1,000,000 open",
                "finished",
                "1,000,000 finished");
        runs.forEach((name, run) -> table.row(
                names.get(name),
                Ratios.spread(found.get(name)).median(),
                Ratios.of(found.get("few"), found.get(name)),
                run.perCase(Cost::statements),
                run.perCase(Cost::cpuMillis)));
        return table.toString();
    }

    private static Database filled(
            House house, Database first, String code, String name, Set<String> tables, int number) throws SQLException {
        var database = house.postgres().copy(first, name);
        new Clones(house, database, tables::contains, Map.of()).of(code, 1, number);
        for (var table : tables) {
            database.execute("vacuum analyze " + table);
        }
        return database;
    }
}
