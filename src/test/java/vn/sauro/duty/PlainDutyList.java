package vn.sauro.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.SqlTime;

/** What {@link DutyList} means, said as plainly as SQL can: one condition a criterion, visible by a subquery over all duties. */
final class PlainDutyList {

    private static final String RUNNING = "status = 'OPEN' and paused_since is null and ";

    private final JdbcClient jdbc;
    private final Instant now;
    private final Instant soon;

    PlainDutyList(JdbcClient jdbc, Instant now, Instant soon) {
        this.jdbc = jdbc;
        this.now = now;
        this.soon = soon;
    }

    List<String> find(DutyFilter filter) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        equal("person_id", filter.holder(), conditions, parameters);
        equal("position_id", filter.position(), conditions, parameters);
        equal("case_code", filter.caseCode(), conditions, parameters);
        if (filter.unit() != null) {
            conditions.add("(unit_code = :unit or agency_code = :unit)");
            parameters.put("unit", filter.unit());
        }
        if (filter.open() != null) {
            conditions.add(filter.open() ? "status = 'OPEN'" : "status <> 'OPEN'");
        }
        if (filter.closedSince() != null) {
            conditions.add("closed_at >= :closed");
            parameters.put("closed", SqlTime.of(filter.closedSince()));
        }
        if (filter.elements() != null) {
            conditions.add("element_id in (:elements)");
            parameters.put("elements", filter.elements());
        }
        if (filter.visibleAgencies() != null) {
            conditions.add("case_code in (select case_code from duty where agency_code in (:agencies))");
            parameters.put("agencies", filter.visibleAgencies().isEmpty() ? List.of("") : filter.visibleAgencies());
        }
        if (filter.timeStatus() != null) {
            conditions.add(time(filter.timeStatus()));
            parameters.put("now", SqlTime.of(now));
            parameters.put("soon", SqlTime.of(soon));
            parameters.put("tomorrow", SqlTime.of(DutyTimes.tomorrow(now)));
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql("select id from duty" + where + " order by due_at, id")
                .params(parameters)
                .query(String.class)
                .list();
    }

    private static String time(TimeStatus status) {
        return switch (status) {
            case DONE_ON_TIME -> "status = 'DONE' and closed_at <= due_at";
            case DONE_LATE -> "status = 'DONE' and closed_at > due_at";
            case PAUSED -> "status = 'OPEN' and paused_since <= due_at";
            case OVERDUE -> "status = 'OPEN' and due_at < coalesce(paused_since, :now)";
            case DUE_TODAY -> RUNNING + "due_at >= :now and due_at < :tomorrow";
            case DUE_SOON -> RUNNING + "due_at >= :tomorrow and due_at <= :soon";
            case NOT_DUE -> RUNNING + "due_at > :soon";
        };
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }
}
