package vn.sauro.bench;

import java.util.Arrays;
import vn.sauro.bench.arm.Database;

/** How long a deadline waits for a node that had nothing to do, and how people at work feel a storm. */
final class StormWeather {

    private final House house;
    private final Database database;
    private final Child node;

    StormWeather(House house, Database database, Child node) {
        this.house = house;
        this.database = database;
        this.node = node;
    }

    /** Timers far enough from one another that the node finds nothing in between and looks as seldom as it ever does. */
    String idle() throws Exception {
        int timers = house.size(3, 30);
        int idle = house.size(5, 60);
        house.say("%d deadlines after %d seconds of idleness", timers, idle);
        database.execute("create table bench_idle as select id_, process_instance_id_, localtimestamp as due"
                + " from act_ru_job where duedate_ = " + StormData.PLAIN + " limit " + timers);
        node.ask("jobs", "on");
        database.execute(
                "update bench_idle set due = (current_timestamp at time zone 'Asia/Ho_Chi_Minh')"
                        + " + interval '1 second' * (" + idle + " + n + random()) from"
                        + " (select id_ as id, 3 * row_number() over (order by id_) as n from bench_idle) place where id = id_");
        database.execute("update act_ru_job j set duedate_ = due from bench_idle i where j.id_ = i.id_");
        while (database.number("select count(*) from act_ru_job join bench_idle using (id_)") > 0) {
            Thread.sleep(200);
        }
        node.ask("jobs", "off");
        return "- due → fired after %d s of idleness: p50 %d ms, p95 %d ms (target ≤ 2,000), %d deadlines\n"
                .formatted(idle, delay(0.5), delay(0.95), timers);
    }

    private long delay(double part) throws Exception {
        return database.number("select (1000 * percentile_disc(" + part + ") within group (order by extract(epoch from"
                + " (end_time_ - due))))::bigint from bench_idle i join act_hi_actinst a on a.proc_inst_id_ = i.process_instance_id_"
                + " where act_id_ = 'Event_Due'");
    }

    /** @param storm whose timers fall due while the people are at work */
    String people(StormTurn storm) throws Exception {
        int millis = house.size(1_500, 20_000);
        node.ask("jobs", "on");
        node.ask("people", millis);
        var calm = figures(node.ask("people", millis));
        storm.fallDue();
        storm.fallDue();
        storm.fallDue();
        var meanwhile = figures(node.ask("people", millis));
        node.ask("jobs", "off");
        storm.rest();
        return "- people in the storm of overdue duties, p95: first page of an inbox %s ms, quiet %s ms: %s × (target ≤ 3); "
                        .formatted(millis(meanwhile[1]), millis(calm[1]), Table.number(meanwhile[1] / calm[1]))
                + "completing a task %s ms, quiet %s ms: %s × (target ≤ 3)\n"
                        .formatted(millis(meanwhile[2]), millis(calm[2]), Table.number(meanwhile[2] / calm[2]));
    }

    private static double[] figures(String answer) {
        return Arrays.stream(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String millis(double nanos) {
        return Table.number(nanos / 1e6);
    }
}
