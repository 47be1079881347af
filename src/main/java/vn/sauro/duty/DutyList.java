package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.TaskPolicy;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.Page;

/** Who holds what until when: reads the duties by holder, unit and time status, a page at a time. */
@Component
public class DutyList {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Calendars calendars;
    private final TaskPolicy policy;

    DutyList(JdbcClient jdbc, Clock clock, Calendars calendars, TaskPolicy policy) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendars = calendars;
        this.policy = policy;
    }

    public Page<Duty> find(DutyFilter filter, int page, int size) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        narrow(filter, conditions, parameters);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var total = jdbc.sql("select count(*) from duty" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select * from duty" + where + " order by due_at, id limit :size offset :offset")
                .params(parameters)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(DutyStore::read)
                .list();
        return new Page<>(items, page, size, total);
    }

    public List<Duty> ofCase(String caseCode) {
        return jdbc.sql("select * from duty where case_code = :case order by opened_at, id")
                .param("case", caseCode)
                .query(DutyStore::read)
                .list();
    }

    /** @return where the duty stands against its present date */
    public TimeStatus timeStatus(Duty duty) {
        var done = duty.closedAt();
        return TimeStatus.of(duty.dueAt(), done, clock.instant(), soonFrom(duty.dueAt()), duty.pausedSince());
    }

    /** @return the instant until which an open due date counts as near, by the forewarning of the working regulation */
    public Instant soonUntil() {
        var now = clock.instant();
        return calendars
                .standard()
                .due(DueRequest.of(now, policy.amount("forewarning", now), TimeUnit.WORKING_DAY))
                .dueAt();
    }

    private Instant soonFrom(Instant dueAt) {
        return dueAt.isAfter(soonUntil()) ? Instant.MAX : Instant.MIN;
    }

    private void narrow(DutyFilter filter, List<String> conditions, Map<String, Object> parameters) {
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
        if (filter.elements() != null) {
            conditions.add("element_id in (:elements)");
            parameters.put("elements", filter.elements());
        }
        if (filter.visibleAgencies() != null) {
            conditions.add("case_code in (select case_code from duty where agency_code in (:agencies))");
            parameters.put("agencies", filter.visibleAgencies().isEmpty() ? List.of("") : filter.visibleAgencies());
        }
        if (filter.timeStatus() != null) {
            conditions.add(DutyTimes.condition(filter.timeStatus(), clock.instant(), this::soonUntil, parameters));
        }
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }
}
