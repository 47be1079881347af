package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** @return nearest date first; the total is exact up to {@link Page#COUNTED} */
    public Page<Duty> find(DutyFilter filter, int page, int size) {
        var search = search(filter);
        var items = items(search, page, size);
        var isLast = items.size() < size && (page == 0 || !items.isEmpty());
        return Page.counted(items, page, size, isLast ? (long) page * size + items.size() : count(search));
    }

    /** @return the items of the page alone, nearest date first */
    public List<Duty> items(DutyFilter filter, int page, int size) {
        return items(search(filter), page, size);
    }

    /** @return how many match, exact up to {@link Page#COUNTED}, one more where there are more */
    public long count(DutyFilter filter) {
        return count(search(filter));
    }

    private DutySearch search(DutyFilter filter) {
        return new DutySearch(filter, clock.instant(), this::soonUntil);
    }

    private List<Duty> items(DutySearch search, int page, int size) {
        return search.possible()
                ? jdbc.sql(search.page((long) page * size, size))
                        .params(search.parameters())
                        .query(DutyStore::read)
                        .list()
                : List.of();
    }

    private long count(DutySearch search) {
        return search.possible()
                ? jdbc.sql(search.count(Page.COUNTED + 1))
                        .params(search.parameters())
                        .query(Long.class)
                        .single()
                : 0;
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
}
