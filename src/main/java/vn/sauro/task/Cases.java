package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.DutyList;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Lists cases and says where each stands against its clock. */
@Component
public class Cases {

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final DutyList duties;
    private final Clock clock;

    Cases(JdbcClient jdbc, AssignedTaskStore store, DutyList duties, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.duties = duties;
        this.clock = clock;
    }

    public Page<AssignedTask> list(CaseFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        narrow(filter, conditions, parameters);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var total = jdbc.sql("select count(*) from (select 1 from assigned_task t" + where + " limit "
                        + (Page.COUNTED + 1) + ") f")
                .params(parameters)
                .query(Long.class)
                .single();
        var items = jdbc.sql(
                        "select * from assigned_task t" + where + " order by due_at, code limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", (long) page.page() * page.size())
                .query(store::read)
                .list();
        return Page.counted(items, page.page(), page.size(), total);
    }

    public TimeStatus timeStatus(AssignedTask task) {
        return against(task, task.dueAt());
    }

    /** Where the case stands by its original date, extensions left aside. */
    public TimeStatus originalTimeStatus(AssignedTask task) {
        return against(task, task.originalDueAt());
    }

    private TimeStatus against(AssignedTask task, Instant due) {
        return TimeStatus.of(
                due, done(task), clock.instant(), due.isAfter(duties.soonUntil()) ? Instant.MAX : Instant.MIN);
    }

    /** Work that is under review is not late because its review takes time: the submission counts until it is sent back. */
    private static Instant done(AssignedTask task) {
        if (task.status() == TaskStatus.WITHDRAWN) {
            return task.closedAt();
        }
        return task.completedAt() != null ? task.completedAt() : task.submittedAt();
    }

    private void narrow(CaseFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add("(lower(t.code) like :query or lower(t.title) like :query)");
            parameters.put("query", "%" + escaped(filter.query().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        equal("status", filter.status() == null ? null : filter.status().name(), conditions, parameters);
        equal("programme", filter.programme(), conditions, parameters);
        equal("task_group", filter.taskGroup(), conditions, parameters);
        if (filter.unit() != null) {
            conditions.add(
                    "(t.lead_agency = :unit or exists (select 1 from contribution c where c.case_code = t.code and c.agency = :unit))");
            parameters.put("unit", filter.unit());
        }
        if (filter.visibleAgencies() != null) {
            conditions.add("""
                    (t.lead_agency in (:agencies)
                      or exists (select 1 from contribution c where c.case_code = t.code and c.agency in (:agencies))
                      or exists (select 1 from duty d where d.case_code = t.code and d.agency_code in (:agencies)))""");
            parameters.put("agencies", filter.visibleAgencies().isEmpty() ? List.of("") : filter.visibleAgencies());
        }
        if (filter.timeStatus() != null) {
            conditions.add(time(filter.timeStatus(), parameters));
        }
    }

    private String time(TimeStatus status, Map<String, Object> parameters) {
        var now = clock.instant();
        var tomorrow = now.atZone(SqlTime.VIETNAM)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(SqlTime.VIETNAM)
                .toInstant();
        var done = "coalesce(t.completed_at, t.submitted_at)";
        var open = done + " is null and t.closed_at is null and ";
        return switch (status) {
            case DONE_ON_TIME -> done + " <= t.due_at";
            case DONE_LATE -> done + " > t.due_at";
            // An assigned task is extended, its clock never stands still.
            case PAUSED -> "1 = 0";
            case OVERDUE -> open + "t.due_at < " + at("now", now, parameters);
            case DUE_TODAY ->
                open + "t.due_at >= " + at("now", now, parameters) + " and t.due_at < "
                        + at("tomorrow", tomorrow, parameters);
            case DUE_SOON ->
                open + "t.due_at >= " + at("tomorrow", tomorrow, parameters) + " and t.due_at <= "
                        + at("soon", duties.soonUntil(), parameters);
            case NOT_DUE -> open + "t.due_at > " + at("soon", duties.soonUntil(), parameters);
        };
    }

    private static String at(String name, Instant instant, Map<String, Object> parameters) {
        parameters.put(name, SqlTime.of(instant));
        return ":" + name;
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("t." + column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
