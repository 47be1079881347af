package vn.sauro.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;

/** B6: overdue work escalated by one node, and by two on the same processors, with as many jobs at once each and with half as many. */
final class TwoNodes implements Benchmark {

    private static final String ONE = "one node";
    private static final String TWO = "two nodes";
    private static final String HALF = "one node, half the threads";
    private static final String HALVES = "two nodes, half the threads each";
    private static final String OTHER = "the other node alone (A/A)";

    /** Jobs at once, as a node of the platform is set. */
    private static final int WORKERS = 4;

    /** Overdue a minute ago, as if nobody had been there to see it. */
    private static final Map<String, String> OVERDUE = Map.of(
            "duedate_", "localtimestamp - interval '1 minute'", "due_at", "current_timestamp - interval '1 minute'");

    private static final String WAITING =
            "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)";

    /** Each case has its overdue task and, once its timer has fired, the first rung of the ladder. */
    private static final String TASKS = "select count(*) from act_ru_task";

    private static final String FAILED = "select count(*) from act_ru_job where exception_msg_ is not null";

    /** Work that another node, or a person, was faster with. */
    private static final String ROLLED_BACK =
            "select xact_rollback from pg_stat_database where datname = current_database()";

    private int copies;

    @Override
    public String id() {
        return "B6";
    }

    @Override
    public String title() {
        return "two nodes draining due timers";
    }

    @Override
    public String run(House house) throws Exception {
        var database = house.postgres().create("b6");
        var first = house.child(PlatformEngine.class, database);
        var second = house.child(PlatformEngine.class, database);
        first.ask("jobs", "off");
        second.ask("jobs", "off");
        var code = first.ask("start", 1);
        var drains = new LinkedHashMap<String, Drain>();
        drains.put(ONE, new Drain(house, database, code, WORKERS, List.of(first)));
        drains.put(TWO, new Drain(house, database, code, WORKERS, List.of(first, second)));
        drains.put(HALF, new Drain(house, database, code, WORKERS / 2, List.of(first)));
        drains.put(HALVES, new Drain(house, database, code, WORKERS / 2, List.of(first, second)));
        // Each of the two works alone as often as the other, so that neither is the warmer one.
        drains.put(OTHER, new Drain(house, database, code, WORKERS, List.of(second)));
        var warming = new LinkedHashMap<String, Rounds.Turn>();
        warming.put("first node", new Drain(house, database, code, WORKERS, List.of(first)));
        warming.put("second node", new Drain(house, database, code, WORKERS, List.of(second)));
        Rounds.warm(house, house.random(), house.size(1, 10), warming);
        var rates = Rounds.play(house.random(), house.size(1, 5), new LinkedHashMap<>(drains));
        return table(rates, drains);
    }

    private static String table(Map<String, double[]> rates, Map<String, Drain> drains) {
        var table = new Table(
                "",
                "timers/s",
                "× one node",
                "CPU ms/timer",
                "of it PostgreSQL",
                "statements/timer",
                "rows/timer",
                "jobs a look",
                "rolled back");
        drains.forEach((name, drain) -> table.row(
                name,
                Ratios.spread(rates.get(name)).median(),
                Ratios.of(rates.get(name), rates.get(ONE)),
                (double) drain.cost.cpuMillis() / drain.timers,
                (double) drain.cost.databaseMillis() / drain.timers,
                (double) drain.cost.statements() / drain.timers,
                (double) drain.cost.rows() / drain.timers,
                (double) drain.taken / drain.looks,
                Table.number(100.0 * drain.rolledBack / drain.timers) + " %"));
        return table + "\nTarget: two nodes ≥ 0.95 ×, CPU ≤ 1.1 ×.\n";
    }

    /** One turn: as many overdue cases as before, and the nodes that may take their timers. */
    private final class Drain implements Rounds.Turn {

        private final House house;
        private final Database database;
        private final String code;
        private final int workers;
        private final List<Child> nodes;
        private Cost cost = Cost.NONE;
        private long timers;
        private long looks;
        private long taken;
        private long rolledBack;

        Drain(House house, Database database, String code, int workers, List<Child> nodes) {
            this.house = house;
            this.database = database;
            this.code = code;
            this.workers = workers;
            this.nodes = nodes;
        }

        @Override
        public double take() throws Exception {
            var size = house.size(50, 900);
            new Clones(house, database, table -> true, OVERDUE).of(code, copies + 1, copies + size);
            copies += size;
            for (var node : nodes) {
                node.ask("workers", workers);
            }
            long rungs = database.number(TASKS) + size;
            var before = cost();
            looks -= looks("calls");
            taken -= looks("rows");
            rolledBack -= database.number(ROLLED_BACK);
            var start = System.nanoTime();
            for (var node : nodes) {
                node.ask("jobs", "on");
            }
            while (database.number(WAITING) > 0) {
                Thread.sleep(100);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var node : nodes) {
                node.ask("jobs", "off");
            }
            if (database.number(TASKS) != rungs || database.number(FAILED) > 0) {
                throw new IllegalStateException("not every overdue task has its rung: see " + house.folder());
            }
            // A connection tells its counters once it has been idle for a second.
            Thread.sleep(1_500);
            looks += looks("calls");
            taken += looks("rows");
            rolledBack += database.number(ROLLED_BACK);
            cost = cost.plus(cost().minus(before));
            timers += size;
            return size / seconds;
        }

        private Cost cost() throws Exception {
            var all = house.postgres().cost(database, nodes.get(0));
            for (var node : nodes.subList(1, nodes.size())) {
                all = all.plus(new Cost(0, 0, 0, Processes.cpuMillis(node.pid()), 0));
            }
            return all;
        }

        /** How often the nodes looked for due jobs ({@code TakeDueJobs}), and how many they took. */
        private long looks(String figure) throws SQLException {
            return house.postgres()
                    .statements(database, "sum(" + figure + ")", "query ~* '^\\s*with due as materialized'");
        }
    }
}
