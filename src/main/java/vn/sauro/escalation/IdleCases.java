package vn.sauro.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Lists cases that lie idle, the longest first. */
@Component
public class IdleCases {

    /** Two ranges of two indexes: who was reminded already, and whom the next look will remind. */
    private static final List<String> IDLE = List.of("w.reminded > 0", "w.reminded = 0 and w.remind_at <= :now");

    private static final String DUTY = """
             from idle_watch w join duty d on d.id = w.duty_id
            where d.status = 'OPEN' and d.paused_since is null and d.awaits_others = false and\s""";

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
        parameters.put("size", page.size());
        parameters.put("offset", (long) page.page() * page.size());
        parameters.put("last", (page.page() + 1L) * page.size());
        var where = new StringBuilder();
        if (unit != null && !unit.isBlank()) {
            where.append(" and (d.unit_code = :unit or d.agency_code = :unit)");
            parameters.put("unit", unit);
        }
        if (visibleAgencies != null) {
            // The offset keeps PostgreSQL from reading all that the agencies see when it could ask for single duties.
            where.append("""
                    \sand (d.agency_code in (:agencies) or exists (select 1 from duty_sight v
                      where v.duty_id = d.id and v.agency_code in (:agencies) offset 0 rows))""");
            parameters.put("agencies", visibleAgencies.isEmpty() ? List.of("") : visibleAgencies);
        }
        var total = jdbc.sql("select count(*) from (" + each("1", where, " limit " + (Page.COUNTED + 1)) + ") f")
                .params(parameters)
                .query(Long.class)
                .single();
        var items = jdbc.sql(each("w.since, w.reminded, d.*", where, " order by w.since, w.duty_id limit :last")
                        + " order by since, id limit :size offset :offset")
                .params(parameters)
                .query((row, index) -> read(row, now))
                .list();
        return Page.counted(items, page.page(), page.size(), total);
    }

    private static String each(String columns, CharSequence narrowed, String end) {
        return IDLE.stream()
                .map(range -> "(select " + columns + DUTY + range + narrowed + end + ")")
                .collect(Collectors.joining(" union all "));
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
