package vn.sauro.duty;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Sums over done duties: what was added up before the mark, and what was closed since, in one statement and so at one moment. */
@Component
class DoneDuties {

    /** @param by working time by which the late ones were late */
    record Sum(long onTime, long late, Duration by) {
        static final Sum NONE = new Sum(0, 0, Duration.ZERO);
    }

    record Seat(String unit, String position, String person) implements Comparable<Seat> {

        private static final Comparator<Seat> ORDER =
                Comparator.comparing(Seat::unit).thenComparing(Seat::position).thenComparing(Seat::person);

        @Override
        public int compareTo(Seat other) {
            return ORDER.compare(this, other);
        }
    }

    private static final String SUMS = "sum(on_time) as on_time, sum(late) as late, sum(late_seconds) as late_seconds";

    /**
     * How long ago the mark is at most where the figures are added up every night. A planner does not know where the mark is
     * and would read all duties that were ever done; it knows this bound.
     */
    private static final Duration RECENT = Duration.ofDays(4);

    private static final String MARK = "(select added_until from duty_figure_mark where id = 1)";

    private static final String CLOSED_SINCE_THE_MARK = """
            select agency_code, unit_code, position_id, person_id, case when closed_at > due_at then 0 else 1 end,
              case when closed_at > due_at then 1 else 0 end, coalesce(late_seconds, 0)
            from duty where status = 'DONE' and closed_at >= :since and closed_at >= %1$s and\s""".formatted(MARK);

    /** Where the mark is recent, the last part is not read at all. */
    private static final String ALL = """
            (select agency_code, unit_code, position_id, person_id, on_time, late, late_seconds
             from duty_figure where figure_month >= :month
             union all %1$s closed_at >= :recent
             union all %1$s closed_at < :recent and %2$s < :recent) f
            """.formatted(CLOSED_SINCE_THE_MARK, MARK);

    private final JdbcClient jdbc;
    private final Clock clock;

    DoneDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, Sum> byAgency(YearMonth since) {
        var sums = new HashMap<String, Sum>();
        asked("select agency_code, " + SUMS + " from " + ALL + " group by agency_code", since)
                .query(row -> {
                    sums.put(row.getString("agency_code"), sum(row));
                });
        return sums;
    }

    Map<Seat, Sum> byHolder(String agency, YearMonth since) {
        var sums = new HashMap<Seat, Sum>();
        asked(
                        "select unit_code, position_id, person_id, " + SUMS + " from " + ALL
                                + " where agency_code = :agency group by unit_code, position_id, person_id",
                        since)
                .param("agency", agency)
                .query(row -> {
                    sums.put(
                            new Seat(
                                    row.getString("unit_code"),
                                    row.getString("position_id"),
                                    row.getString("person_id")),
                            sum(row));
                });
        return sums;
    }

    private JdbcClient.StatementSpec asked(String sql, YearMonth since) {
        return jdbc.sql(sql)
                .param("month", Date.valueOf(since.atDay(1)))
                .param("since", SqlTime.of(FigureKeeper.start(since)))
                .param("recent", SqlTime.of(clock.instant().minus(RECENT)));
    }

    private static Sum sum(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Sum(row.getLong("on_time"), row.getLong("late"), Duration.ofSeconds(row.getLong("late_seconds")));
    }
}
