package vn.sauro.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Lists cases that lie idle, the longest first. */
@Component
public class IdleCases {

    private static final String IDLE = """
            from idle_watch w join duty d on d.id = w.duty_id
            where (w.reminded > 0 or w.remind_at <= :now) and d.status = 'OPEN' and d.paused_since is null
              and d.awaits_others = false
            """;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    IdleCases(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param unit unit or agency of the holder; null: any
     * @param visibleAgencies agencies whose cases the reader may see; null: all
     */
    public Page<IdleCase> find(String unit, Set<String> visibleAgencies, PageRequest page) {
        var now = clock.instant();
        var parameters = new HashMap<String, Object>();
        parameters.put("now", SqlTime.of(now));
        var where = new StringBuilder(IDLE);
        if (unit != null && !unit.isBlank()) {
            where.append(" and (d.unit_code = :unit or d.agency_code = :unit)");
            parameters.put("unit", unit);
        }
        if (visibleAgencies != null) {
            where.append("""
                     and (d.agency_code in (:agencies) or exists
                      (select 1 from duty_sight v where v.duty_id = d.id and v.agency_code in (:agencies)))""");
            parameters.put("agencies", visibleAgencies.isEmpty() ? List.of("") : visibleAgencies);
        }
        var total = jdbc.sql("select count(*) from (select 1 " + where + " limit " + (Page.COUNTED + 1) + ") f")
                .params(parameters)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select w.since, w.reminded, d.* " + where
                        + " order by w.since, w.duty_id limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", (long) page.page() * page.size())
                .query((row, index) -> read(row, now))
                .list();
        return Page.counted(items, page.page(), page.size(), total);
    }

    private IdleCase read(ResultSet row, Instant now) throws SQLException {
        var since = SqlTime.read(row, "since");
        return new IdleCase(
                row.getString("id"),
                row.getString("case_code"),
                row.getString("case_title"),
                row.getString("title"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("position_title"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                since,
                workingDays(since, now),
                row.getInt("reminded"));
    }

    /** Working days after the day of the last action, up to today. */
    private int workingDays(Instant since, Instant now) {
        var calendar = calendars.standard();
        var today = now.atZone(SqlTime.VIETNAM).toLocalDate();
        var last = since.atZone(SqlTime.VIETNAM).toLocalDate();
        // The clock of the node that acted may be a little ahead of this one's.
        return last.isAfter(today)
                ? 0
                : (int) last.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();
    }
}
