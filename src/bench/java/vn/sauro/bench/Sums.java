package vn.sauro.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sauro.bench.arm.CamundaReader;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;
import vn.sauro.bench.arm.PlatformReader;

/** B4: figures for managers, and what it costs a case to keep them. */
final class Sums implements Benchmark {

    /** Only for the figures: what cases would not have to write without them. */
    private static final String INDEX = "drop index duty_done";

    @Override
    public String id() {
        return "B4";
    }

    @Override
    public String title() {
        return "figures of managers";
    }

    @Override
    public String run(House house) throws Exception {
        var reading = reading(house);
        house.close();
        return reading + "\n" + keeping(house);
    }

    private static String reading(House house) throws Exception {
        var first = house.postgres().create("sums_first");
        String code;
        try (var node = house.child(PlatformReader.class, first)) {
            code = node.ask("open", 1);
        }
        var year = house.postgres().copy(first, "sums_year");
        var years = house.postgres().copy(first, "sums_years");
        var open = house.size(100, 5_000);
        duties(house, year, code, open, house.size(1_000, 50_000));
        duties(house, years, code, open, house.size(2_000, 1_000_000));
        var bare = house.postgres().create("sums_bare");
        var engine = house.child(CamundaReader.class, bare);
        tasks(house, bare, engine.ask("open", 1), open, house.size(1_000, 50_000));
        var one = house.child(PlatformReader.class, year);
        var all = house.child(PlatformReader.class, years);
        one.ask("add-up", 1);
        all.ask("add-up", 1);
        return table(house, one, all, engine);
    }

    private static String table(House house, Child year, Child years, Child engine) throws Exception {
        var reads = house.size(20, 100);
        var text = new Table(
                "figures, p95",
                "ms, 50,000 done",
                "A/A",
                "ms, 1,000,000 done",
                "engine's API, 50,000 done, ms",
                "engine ×");
        for (var what : new String[] {"figures", "holders"}) {
            year.ask(what, reads * 3);
            years.ask(what, reads * 3);
            engine.ask("figures", 2);
            var arms = new LinkedHashMap<String, Rounds.Turn>();
            arms.put("year", () -> Reading.millis(year.ask(what, reads)));
            arms.put("again", () -> Reading.millis(year.ask(what, reads)));
            arms.put("years", () -> Reading.millis(years.ask(what, reads)));
            arms.put("engine", () -> Reading.millis(engine.ask("figures", 1)));
            var found = Rounds.play(house.random(), house.size(2, 7), arms);
            text.row(
                    what.equals("figures") ? "every agency" : "one agency by holder",
                    Ratios.spread(found.get("year")).median(),
                    Ratios.of(found.get("again"), found.get("year")),
                    Ratios.spread(found.get("years")).median(),
                    Ratios.spread(found.get("engine")).median(),
                    Ratios.of(found.get("engine"), found.get("year")));
        }
        return text.toString();
    }

    /** Of forty agencies and 400 people; the done ones over the last 300 days, one in eight late. */
    private static void duties(House house, Database database, String code, int open, int done) throws SQLException {
        var columns = new HashMap<>(Map.of(
                "deadline_id", "t.deadline_id",
                "agency_code", "case when n % 40 = 0 then t.agency_code else 'A' || n % 40 end",
                "unit_code", "case when n % 40 = 0 then t.unit_code else 'A' || n % 40 end",
                "person_id", "'p' || n % 400",
                "due_at", "t.due_at + (n % 397 - 60) * interval '1 day'"));
        new Clones(house, database, "duty"::equals, columns).of(code, 1, open);
        columns.putAll(Map.of(
                "status", "'DONE'",
                "due_at", "now() - (n % 300) * interval '1 day'",
                "closed_at",
                        "now() - (n % 300) * interval '1 day' + (case when n % 8 = 0 then 3 else -3 end) * interval '1 hour'",
                "late_seconds", "case when n % 8 = 0 then 10800 end"));
        new Clones(house, database, "duty"::equals, columns).of(code, open + 1, open + done);
        database.execute("vacuum analyze duty");
    }

    private static void tasks(House house, Database database, String code, int open, int done) throws SQLException {
        var columns = new HashMap<>(
                Map.of("assignee_", "'p' || n % 400", "due_date_", "t.due_date_ + (n % 397 - 60) * interval '1 day'"));
        new Clones(house, database, name -> name.equals("act_ru_task") || name.equals("act_ru_execution"), columns)
                .of(code, 1, open);
        columns.put("end_time_", "now() - (n % 300) * interval '1 day'");
        new Clones(house, database, name -> name.equals("act_hi_taskinst") || name.equals("act_hi_procinst"), columns)
                .of(code, open + 1, open + done);
        database.execute("vacuum analyze act_hi_taskinst");
        database.execute("vacuum analyze act_ru_task");
    }

    /** Time of a case with the figures by its time without. */
    private static String keeping(House house) throws Exception {
        var names = new String[] {"without", "again", "with"};
        var runs = new LinkedHashMap<String, ArmRuns>();
        for (var name : names) {
            var database = house.postgres().create("sums_" + name);
            var child = house.child(PlatformEngine.class, database);
            if (!name.equals("with")) {
                database.execute(INDEX);
            }
            runs.put(name, new ArmRuns(house.postgres(), database, child, "run", house.size(500, 2_000), 1));
        }
        Rounds.warm(house, house.random(), house.size(1, 24), new LinkedHashMap<>(runs));
        runs.values().forEach(ArmRuns::forget);
        var found = Rounds.play(house.random(), house.size(2, 7), new LinkedHashMap<String, Rounds.Turn>(runs));
        var table = new Table("keeping them", "cases/s", "time of a case ×", "rows/case", "WAL kB/case");
        for (var name : names) {
            table.row(
                    name,
                    Ratios.spread(found.get(name)).median(),
                    Ratios.of(found.get("without"), found.get(name)),
                    runs.get(name).perDone(Cost::rows),
                    runs.get(name).perDone(Cost::walBytes) / 1_000);
        }
        return table.toString();
    }
}
