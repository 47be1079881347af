package vn.sauro.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.StormNode;

/** Two databases with the same cases that can be made overdue; in one of them a million deadlines of the future wait as well. */
final class StormData {

    /** Copies that a turn may make due have these due dates, far enough from those that only wait. */
    static final String PLAIN = "timestamp '2099-01-01 00:00:00'";

    static final String OVERDUE = "timestamp '2098-01-01 00:00:00'";

    /** What an open duty that waits has in the tables that a look for due timers or a health check reads. */
    private static final Set<String> OF_A_WAITING_DUTY = Set.of("act_ru_job", "act_ru_task", "duty");

    private final House house;

    StormData(House house) {
        this.house = house;
    }

    Database quiet(int plain, int overdue) throws IOException, SQLException {
        var database = house.postgres().create("b2");
        try (var node = house.child(StormNode.class, database)) {
            var timer = node.ask("timer");
            var work = node.ask("case");
            new Clones(house, database, table -> true, Map.of("duedate_", PLAIN)).of(timer, 1, plain);
            // The duties' dates have passed: only the timers are still to say so.
            new Clones(house, database, table -> true, overdue()).of(work, 1, overdue);
        }
        return database;
    }

    private static Map<String, String> overdue() {
        return Map.of(
                "duedate_",
                OVERDUE,
                "due_at",
                "current_timestamp - interval '1 hour'",
                "opened_at",
                "current_timestamp - interval '9 hours'");
    }

    /** @param original nobody is connected to it */
    Database loaded(Database original, int waiting) throws SQLException, IOException {
        var database = house.postgres().copy(original, "b2_loaded");
        try (var node = house.child(StormNode.class, database)) {
            var work = node.ask("case");
            new Clones(house, database, OF_A_WAITING_DUTY::contains, waiting()).of(work, 1, waiting);
        }
        database.execute("vacuum analyze act_ru_job, act_ru_task, duty");
        return database;
    }

    private static Map<String, String> waiting() {
        return Map.of(
                "duedate_", "timestamp '2040-01-01 17:00:00' + n % 100000 * interval '1 minute'",
                "due_at", "timestamptz '2040-01-01 17:00:00+07' + n % 100000 * interval '1 minute'",
                "person_id", "'waiting-' || n % 5000");
    }
}
