package vn.sauro.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;

/** B6: overdue work escalated by one node, and by two on the same processors. */
final class TwoNodes implements Benchmark {

    private static final String ONE = "one node";
    private static final String TWO = "two nodes";
    private static final String AGAIN = "one node again (A/A)";

    /** Overdue a minute ago, as if nobody had been there to see it. */
    private static final Map<String, String> OVERDUE = Map.of(
            "duedate_", "localtimestamp - interval '1 minute'", "due_at", "current_timestamp - interval '1 minute'");

    private static final String WAITING =
            "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)";

    /** Each case has its overdue task and, once its timer has fired, the first rung of the ladder. */
    private static final String TASKS = "select count(*) from act_ru_task";

    private static final String FAILED = "select count(*) from act_ru_job where exception_msg_ is not null";

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
        drains.put(ONE, new Drain(house, database, code, List.of(first)));
        drains.put(TWO, new Drain(house, database, code, List.of(first, second)));
        drains.put(AGAIN, new Drain(house, database, code, List.of(first)));
        for (var warm : List.of(List.of(first), List.of(second))) {
            new Drain(house, database, code, warm).take();
        }
        var rates = Rounds.play(house.random(), house.size(1, 5), new LinkedHashMap<>(drains));
        return table(rates, drains);
    }

    private static String table(Map<String, double[]> rates, Map<String, Drain> drains) {
        var table = new Table(
                "", "timers/s", "× one node", "CPU ms/timer", "statements/timer", "rows/timer", "failed locks");
        drains.forEach((name, drain) -> table.row(
                name,
                Ratios.spread(rates.get(name)).median(),
                Ratios.of(rates.get(name), rates.get(ONE)),
                (double) drain.cost.cpuMillis() / drain.timers,
                (double) drain.cost.statements() / drain.timers,
                (double) drain.cost.rows() / drain.timers,
                drain.locks == 0 ? "none tried" : Table.number(100.0 * drain.failedLocks / drain.locks) + " %"));
        return table + "\nTarget: two nodes ≥ 0.95 ×, CPU ≤ 1.1 ×.\n";
    }

    /** One turn: as many overdue cases as before, and the nodes that may take their timers. */
    private final class Drain implements Rounds.Turn {

        private final House house;
        private final Database database;
        private final String code;
        private final List<Child> nodes;
        private Cost cost = Cost.NONE;
        private long timers;
        private long locks;
        private long failedLocks;

        Drain(House house, Database database, String code, List<Child> nodes) {
            this.house = house;
            this.database = database;
            this.code = code;
            this.nodes = nodes;
        }

        @Override
        public double take() throws Exception {
            var size = house.size(50, 900);
            new Clones(house, database, table -> true, OVERDUE).of(code, copies + 1, copies + size);
            copies += size;
            long rungs = database.number(TASKS) + size;
            var before = cost();
            long asked = locks("calls");
            long given = locks("rows");
            var start = System.nanoTime();
            for (var node : nodes) {
                node.ask("jobs", "on");
            }
            while (database.number(WAITING) > 0) {
                Thread.sleep(20);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var node : nodes) {
                node.ask("jobs", "off");
            }
            if (database.number(TASKS) != rungs || database.number(FAILED) > 0) {
                throw new IllegalStateException("not every overdue task has its rung: see " + house.folder());
            }
            asked = locks("calls") - asked;
            locks += asked;
            failedLocks += asked - (locks("rows") - given);
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

        /** A lock that another node was faster to take is an update of no row. */
        private long locks(String figure) throws SQLException {
            return house.postgres()
                    .statements(
                            database,
                            "sum(" + figure + ")",
                            "query ~* '^\\s*update ACT_RU_JOB.*LOCK_OWNER_ = ' and query !~* 'RETRIES_'");
        }
    }
}
