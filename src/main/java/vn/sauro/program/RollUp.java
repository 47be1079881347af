package vn.sauro.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.shared.SqlTime;
import vn.sauro.task.TaskStatus;

/**
 * Counts how the tasks of each group stand. Reads the cases in the task module's own table: the one place where a result is
 * recorded, so that a count can never disagree with the cases it counts.
 */
@Repository
class RollUp {

    private final JdbcClient jdbc;
    private final Json json;

    RollUp(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record GroupRow(String programmeId, String programme, String groupId, String group) {}

    List<GroupRow> groups() {
        return jdbc.sql("""
                select p.id, p.name, g.id, g.name
                from task_group g join programme p on p.id = g.programme_id
                order by p.name, g.name""")
                .query((row, i) -> new GroupRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    Optional<GroupRow> group(String id) {
        return jdbc.sql("""
                select p.id, p.name, g.id, g.name
                from task_group g join programme p on p.id = g.programme_id where g.id = ?""")
                .param(id)
                .query((row, i) -> new GroupRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    /** @return counts by group id; groups without tasks are absent */
    Map<String, Counts> counts(Instant now) {
        var counts = new HashMap<String, Counts>();
        RowCallbackHandler add = row -> counts.merge(row.getString(1), counts(row), Counts::plus);
        jdbc.sql("""
                select t.task_group_id, t.state, a.status, count(*) as tasks,
                       sum(case when a.closed_at is null and a.submitted_at is null and a.due_at < ? then 1 else 0 end) as late
                from programme_task t left join assigned_task a on a.code = t.code
                group by t.task_group_id, t.state, a.status""").param(SqlTime.of(now)).query(add);
        return counts;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        var tasks = row.getInt("tasks");
        var status = row.getString("status");
        return switch (TaskState.valueOf(row.getString("state"))) {
            case PLANNED -> new Counts(tasks, 0, 0, 0, 0, 0);
            case REFUSED -> new Counts(0, 0, 0, 0, tasks, 0);
            case STARTED ->
                switch (TaskStatus.valueOf(status)) {
                    case COMPLETED -> new Counts(0, 0, 0, tasks, 0, 0);
                    case WITHDRAWN -> new Counts(0, 0, 0, 0, 0, tasks);
                    default -> new Counts(0, tasks, row.getInt("late"), 0, 0, 0);
                };
        };
    }

    List<ProgrammeTask> tasks(String groupId, Instant now, int page, int size) {
        return jdbc.sql("""
                select t.*, a.status, a.due_at, a.submitted_at, a.closed_at
                from programme_task t left join assigned_task a on a.code = t.code
                where t.task_group_id = ? order by t.code offset ? rows fetch next ? rows only""")
                .params(groupId, page * size, size)
                .query((row, i) -> task(row, now))
                .list();
    }

    private ProgrammeTask task(ResultSet row, Instant now) throws SQLException {
        var status = row.getString("status");
        var dueAt = SqlTime.read(row, "due_at");
        var open =
                status != null && SqlTime.read(row, "closed_at") == null && SqlTime.read(row, "submitted_at") == null;
        return new ProgrammeTask(
                row.getString("code"),
                row.getString("title"),
                row.getString("lead_agency"),
                row.getString("start_quarter"),
                TaskState.valueOf(row.getString("state")),
                status == null ? null : TaskStatus.valueOf(status),
                dueAt,
                open && dueAt.isBefore(now),
                json.problems(row.getString("problems")));
    }
}
