package vn.sauro.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sauro.bench.arm.CamundaReader;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformReader;

/** B3: inbox and overdue list of a person who may see one agency in forty, by the number of open duties. */
final class Reading implements Benchmark {

    private static final Set<String> TASKS =
            Set.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_authorization");

    @Override
    public String id() {
        return "B3";
    }

    @Override
    public String title() {
        return "inbox and overdue list";
    }

    @Override
    public String run(House house) throws Exception {
        var few = house.size(200, 10_000);
        var many = house.size(2_000, 1_000_000);
        var first = house.postgres().create("reading_first");
        String code;
        try (var node = house.child(PlatformReader.class, first)) {
            code = node.ask("open", 1);
        }
        var small = house.postgres().copy(first, "reading_small");
        var large = house.postgres().copy(first, "reading_large");
        duties(house, small, code, few);
        tasks(house, small, code, house.size(500, 50_000));
        duties(house, large, code, many);
        var bare = house.postgres().create("reading_bare");
        var engine = house.child(CamundaReader.class, bare);
        tasks(house, bare, engine.ask("open", 1), house.size(500, 200_000));
        return tables(
                house, house.child(PlatformReader.class, small), house.child(PlatformReader.class, large), engine);
    }

    /** One in forty is of the reader's agency, one in forty of another in a case that his takes part in; one in 400 is his. */
    private static void duties(House house, Database database, String code, int number) throws SQLException {
        new Clones(
                        house,
                        database,
                        "duty"::equals,
                        Map.of(
                                "deadline_id", "t.deadline_id",
                                "agency_code", mine("t.agency_code", "A", 40),
                                "unit_code", mine("t.unit_code", "A", 40),
                                "person_id", mine("t.person_id", "p", 400),
                                "due_at", "t.due_at + (n % 397 - 60) * interval '1 day'"))
                .of(code, 1, number);
        database.execute("insert into duty_sight (duty_id, agency_code, status, due_at, paused_since) select d.id,"
                + " r.agency_code, d.status, d.due_at, d.paused_since from duty d, duty r where d.agency_code = 'A7' and r.case_code = '"
                + code + "'");
        database.execute("vacuum analyze duty");
        database.execute("vacuum analyze duty_sight");
    }

    private static void tasks(House house, Database database, String code, int number) throws SQLException {
        new Clones(
                        house,
                        database,
                        TASKS::contains,
                        Map.of(
                                "assignee_", mine("t.assignee_", "p", 400),
                                "user_id_", mine("t.user_id_", "p", 400),
                                "group_id_", mine("t.group_id_", "g", 40),
                                "due_date_", "t.due_date_ + (n % 397 - 60) * interval '1 day'"))
                .of(code, 1, number);
        for (var table : TASKS) {
            database.execute("vacuum analyze " + table);
        }
    }

    private static String mine(String column, String others, int of) {
        return "case when " + column + " is null or n % " + of + " = 0 then " + column + " else '" + others
                + "' || n % " + of + " end";
    }

    private static String tables(House house, Child small, Child large, Child bare) throws Exception {
        return lists(house, small, large, bare) + "\n" + tasklist(house, small);
    }

    /** The page alone, the number of all that match alone, and both, as people get them. */
    private static Table lists(House house, Child small, Child large, Child bare) throws Exception {
        var random = house.random();
        var rounds = house.size(2, 7);
        var reads = house.size(20, 1_000);
        var table = new Table(
                "p95",
                "10,000 open, ms",
                "A/A ×",
                "1,000,000 open, ms",
                "×",
                "engine, 200,000 open, ms",
                "engine's at 200,000 ÷ ours at 1,000,000");
        for (var what : List.of("inbox", "inbox-count", "inbox-both", "overdue", "overdue-count", "overdue-both")) {
            small.ask(what, reads * 4);
            large.ask(what, reads * 4);
            var compared = !what.endsWith("both");
            // One count with authorizations takes the engine ten seconds.
            var few = what.endsWith("count") ? 1 : house.size(2, 10);
            var arms = new LinkedHashMap<String, Rounds.Turn>();
            arms.put("few", () -> millis(small.ask(what, reads)));
            arms.put("again", () -> millis(small.ask(what, reads)));
            arms.put("many", () -> millis(large.ask(what, reads)));
            if (compared) {
                bare.ask(what, few);
                arms.put("engine", () -> millis(bare.ask(what, few)));
            }
            var found = Rounds.play(random, rounds, arms);
            table.row(
                    what.contains("-")
                            ? what.replace("-count", ": number of all").replace("-both", ": both")
                            : what + ": first page",
                    Ratios.spread(found.get("few")).median(),
                    Ratios.of(found.get("again"), found.get("few")),
                    Ratios.spread(found.get("many")).median(),
                    Ratios.of(found.get("many"), found.get("few")),
                    compared ? Ratios.spread(found.get("engine")).median() : "",
                    compared ? Ratios.of(found.get("engine"), found.get("many")) : "");
        }
        return table;
    }

    private static Table tasklist(House house, Child node) throws Exception {
        var random = house.random();
        var rounds = house.size(2, 7);
        var reads = house.size(10, 100);
        var table = new Table(
                "Tasklist's \"work of my unit\", 50,000 open", "unchecked, ms", "A/A ×", "authorizations on ×");
        for (var what : new String[] {"page", "count"}) {
            node.ask(what, reads * 3);
            node.ask("checked-" + what, reads * 3);
            var arms = new LinkedHashMap<String, Rounds.Turn>();
            arms.put("unchecked", () -> millis(node.ask(what, reads)));
            arms.put("again", () -> millis(node.ask(what, reads)));
            arms.put("checked", () -> millis(node.ask("checked-" + what, reads)));
            var found = Rounds.play(random, rounds, arms);
            table.row(
                    what,
                    Ratios.spread(found.get("unchecked")).median(),
                    Ratios.of(found.get("again"), found.get("unchecked")),
                    Ratios.of(found.get("checked"), found.get("unchecked")));
        }
        return table;
    }

    static double millis(String nanos) {
        return Long.parseLong(nanos) / 1e6;
    }
}
