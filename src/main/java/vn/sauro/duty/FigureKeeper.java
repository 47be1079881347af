package vn.sauro.duty;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.SqlTime;

/**
 * Adds the done duties of past days up, month by month. The figures are the same before and after, so that it does not matter
 * when it runs, how often and on which nodes.
 */
@Component
public class FigureKeeper {

    private record Mark(Instant until, long generation) {}

    private final JdbcClient jdbc;
    private final Lateness lateness;
    private final Clock clock;

    FigureKeeper(JdbcClient jdbc, Lateness lateness, Clock clock) {
        this.jdbc = jdbc;
        this.lateness = lateness;
        this.clock = clock;
    }

    /** Stops short of yesterday: a transaction that closes a duty may still be under way when the day ends. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void addUp() {
        var until = clock.instant()
                .atZone(SqlTime.VIETNAM)
                .truncatedTo(ChronoUnit.DAYS)
                .minusDays(1)
                .toInstant();
        var mark = mark();
        var from = first(mark.until(), until);
        var generation = mark.generation();
        while (from.isPresent()) {
            var month = YearMonth.from(from.get().atZone(SqlTime.VIETNAM));
            var end = start(month.plusMonths(1));
            add(month, from.get(), end.isBefore(until) ? end : until, ++generation);
            from = first(end, until);
        }
        if (until.isAfter(mark.until())) {
            jdbc.sql("update duty_figure_mark set added_until = :until, generation = :generation where id = 1")
                    .param("until", SqlTime.of(until))
                    .param("generation", generation)
                    .update();
        }
    }

    /** @return the first moment of the month, where law and people are */
    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SqlTime.VIETNAM).toInstant();
    }

    private Mark mark() {
        return jdbc.sql("select added_until, generation from duty_figure_mark where id = 1 for update")
                .query((row, index) -> new Mark(SqlTime.read(row, "added_until"), row.getLong("generation")))
                .single();
    }

    private Optional<Instant> first(Instant from, Instant until) {
        return jdbc.sql("""
                select closed_at from duty where status = 'DONE' and closed_at >= :from and closed_at < :until
                order by closed_at limit 1
                """)
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .query((row, index) -> SqlTime.read(row, "closed_at"))
                .optional();
    }

    private void add(YearMonth month, Instant from, Instant until, long generation) {
        measureWhatClosedBeforeItWasMeasured(from, until);
        jdbc.sql("""
                insert into duty_figure (figure_month, agency_code, unit_code, position_id, person_id, generation, on_time,
                  late, late_seconds)
                select cast(:month as date), agency_code, unit_code, position_id, person_id, :generation, sum(on_time),
                  sum(late), sum(late_seconds)
                from (
                  select agency_code, unit_code, position_id, person_id, on_time, late, late_seconds from duty_figure
                  where figure_month = :month
                  union all
                  select agency_code, unit_code, position_id, person_id, case when closed_at > due_at then 0 else 1 end,
                    case when closed_at > due_at then 1 else 0 end, coalesce(late_seconds, 0)
                  from duty where status = 'DONE' and closed_at >= :from and closed_at < :until) f
                group by agency_code, unit_code, position_id, person_id
                """)
                .param("month", Date.valueOf(month.atDay(1)))
                .param("generation", generation)
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .update();
        jdbc.sql("delete from duty_figure where figure_month = :month and generation < :generation")
                .param("month", Date.valueOf(month.atDay(1)))
                .param("generation", generation)
                .update();
    }

    private void measureWhatClosedBeforeItWasMeasured(Instant from, Instant until) {
        record Late(String id, long seconds) {}
        jdbc.sql("""
                select id, deadline_id, due_at, closed_at from duty where status = 'DONE' and closed_at >= :from
                  and closed_at < :until and closed_at > due_at and late_seconds is null
                """)
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .query((row, index) -> new Late(
                        row.getString("id"),
                        lateness.of(
                                        row.getString("deadline_id"),
                                        SqlTime.read(row, "due_at"),
                                        SqlTime.read(row, "closed_at"))
                                .toSeconds()))
                .list()
                .forEach(late -> jdbc.sql("update duty set late_seconds = :seconds where id = :id")
                        .param("seconds", late.seconds())
                        .param("id", late.id())
                        .update());
    }
}
