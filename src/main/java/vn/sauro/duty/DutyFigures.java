package vn.sauro.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/**
 * Sums over duties for who leads. Always those of this moment and of the reader's own transaction: open duties are counted in
 * an index, because their time status changes as time passes; done ones never change, so that those of closed days are added
 * up beforehand by {@link FigureKeeper} and only the last ones are counted.
 */
@Component
@Transactional(readOnly = true)
public class DutyFigures {

    private final JdbcClient jdbc;
    private final DutyList duties;
    private final DoneDuties done;
    private final Lateness lateness;
    private final Organization organization;
    private final Clock clock;

    DutyFigures(
            JdbcClient jdbc,
            DutyList duties,
            DoneDuties done,
            Lateness lateness,
            Organization organization,
            Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.done = done;
        this.lateness = lateness;
        this.organization = organization;
        this.clock = clock;
    }

    private record Open(long all, long soon, long today, long overdue, long paused) {

        static final Open NONE = new Open(0, 0, 0, 0, 0);

        static Open read(ResultSet row) throws SQLException {
            return new Open(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
        }
    }

    /**
     * @param visibleAgencies agencies whose figures the reader may see; null: all
     * @param since first month of the done duties
     * @return agencies that hold or held a duty, by code
     */
    public List<AgencyFigures> byAgency(Collection<String> visibleAgencies, YearMonth since) {
        var open = open();
        var closed = done.byAgency(since);
        var agencies = new TreeMap<String, AgencyFigures>();
        open.keySet().forEach(agency -> agencies.put(agency, null));
        closed.keySet().forEach(agency -> agencies.put(agency, null));
        if (visibleAgencies != null) {
            agencies.keySet().retainAll(visibleAgencies);
        }
        agencies.replaceAll((agency, none) -> figures(
                agency, open.getOrDefault(agency, Open.NONE), closed.getOrDefault(agency, DoneDuties.Sum.NONE)));
        return List.copyOf(agencies.values());
    }

    /**
     * @param visibleAgencies agencies whose figures the reader may see; null: all
     * @return everybody who holds duties of the agency or has done some since that month, by position and person
     * @throws Refusal {@code duty.agency-unknown} where the reader may not see the agency's work, {@code
     *     organization.unit-unknown} where there is neither work nor such a unit
     */
    public List<HolderFigures> byHolder(String agency, Collection<String> visibleAgencies, YearMonth since) {
        if (visibleAgencies != null && !visibleAgencies.contains(agency)) {
            throw Refusal.of("duty.agency-unknown", agency);
        }
        var holders = new TreeMap<DoneDuties.Seat, HolderFigures>();
        done.byHolder(agency, since).forEach((seat, sum) -> holders.put(seat, figures(seat, sum)));
        var now = clock.instant();
        jdbc.sql("""
                select unit_code, position_id, person_id, due_at, paused_since, count(*) from duty
                where agency_code = :agency and status = 'OPEN' group by unit_code, position_id, person_id, due_at, paused_since
                """).param("agency", agency).query(row -> {
            var seat = new DoneDuties.Seat(row.getString(1), row.getString(2), row.getString(3));
            var due = SqlTime.read(row, "due_at");
            var paused = SqlTime.read(row, "paused_since");
            var until = paused == null ? now : paused;
            holders.merge(
                    seat,
                    open(seat, row.getLong(6), until.isAfter(due), lateness.soFar(due, until)),
                    DutyFigures::together);
        });
        if (holders.isEmpty()) {
            organization.unit(agency);
        }
        return List.copyOf(holders.values());
    }

    /**
     * @param month such as 2026-07; blank or null: January of this year
     * @throws Refusal {@code duty.filter-value} for anything else
     */
    public YearMonth since(String month) {
        try {
            return month == null || month.isBlank()
                    ? YearMonth.from(clock.instant().atZone(SqlTime.VIETNAM)).withMonth(1)
                    : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Refusal.ofField("since", "duty.filter-value", month, "since", "2026-07");
        }
    }

    private Map<String, Open> open() {
        var now = clock.instant();
        var open = new HashMap<String, Open>();
        jdbc.sql("""
                select agency_code, count(*),
                  sum(case when paused_since is null and due_at >= :tomorrow and due_at <= :soon then 1 else 0 end),
                  sum(case when paused_since is null and due_at >= :now and due_at < :tomorrow then 1 else 0 end),
                  sum(case when due_at < coalesce(paused_since, :now) then 1 else 0 end),
                  sum(case when paused_since <= due_at then 1 else 0 end)
                from duty where status = 'OPEN' group by agency_code
                """)
                .param("now", SqlTime.of(now))
                .param("tomorrow", SqlTime.of(DutyTimes.tomorrow(now)))
                .param("soon", SqlTime.of(duties.soonUntil()))
                .query(row -> {
                    open.put(row.getString(1), Open.read(row));
                });
        return open;
    }

    private static AgencyFigures figures(String agency, Open open, DoneDuties.Sum done) {
        return new AgencyFigures(
                agency,
                open.all(),
                open.all() - open.soon() - open.today() - open.overdue() - open.paused(),
                open.soon(),
                open.today(),
                open.overdue(),
                open.paused(),
                done.onTime(),
                done.late(),
                done.by());
    }

    private static HolderFigures figures(DoneDuties.Seat seat, DoneDuties.Sum sum) {
        return new HolderFigures(
                seat.person(), seat.position(), seat.unit(), 0, 0, sum.onTime(), sum.late(), sum.by(), Duration.ZERO);
    }

    private static HolderFigures open(DoneDuties.Seat seat, long count, boolean overdue, Duration late) {
        return new HolderFigures(
                seat.person(),
                seat.position(),
                seat.unit(),
                count,
                overdue ? count : 0,
                0,
                0,
                Duration.ZERO,
                late.multipliedBy(count));
    }

    private static HolderFigures together(HolderFigures a, HolderFigures b) {
        return new HolderFigures(
                a.personId(),
                a.positionId(),
                a.unitCode(),
                a.open() + b.open(),
                a.overdue() + b.overdue(),
                a.doneOnTime() + b.doneOnTime(),
                a.doneLate() + b.doneLate(),
                a.late().plus(b.late()),
                a.lateSoFar().plus(b.lateSoFar()));
    }
}
