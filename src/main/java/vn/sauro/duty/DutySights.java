package vn.sauro.duty;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.SqlTime;

/**
 * Rows of {@code duty_sight}: the agencies beside the holder's own that see a duty because they have one of the same case.
 * A case inside one agency has none. Changed only while the case is locked.
 */
@Component
class DutySights {

    private final LateWrites writes;

    DutySights(LateWrites writes) {
        this.writes = writes;
    }

    /** A duty was opened: its agency sees the others of the case, theirs see it. */
    void extend(String caseCode) {
        writes.sql("""
                insert into duty_sight (duty_id, agency_code, status, due_at, paused_since)
                select d.id, a.agency_code, d.status, d.due_at, d.paused_since
                from duty d join (select distinct agency_code from duty where case_code = :case) a
                  on a.agency_code <> d.agency_code
                where d.case_code = :case
                  and not exists (select 1 from duty_sight s where s.duty_id = d.id and s.agency_code = a.agency_code)
                """).param("case", caseCode).later();
    }

    /** A duty went to another agency; who was in the case only by it no longer is. */
    void renew(String caseCode) {
        writes.sql("delete from duty_sight where duty_id in (select id from duty where case_code = :case)")
                .param("case", caseCode)
                .later();
        extend(caseCode);
    }

    void close(String dutyId, Duty.Status status) {
        writes.sql("update duty_sight set status = :status, paused_since = null where duty_id = :duty")
                .param("status", status.name())
                .param("duty", dutyId)
                .later();
    }

    void due(String deadlineId, Instant dueAt) {
        writes.sql("""
                update duty_sight set due_at = :due
                where duty_id in (select id from duty where deadline_id = :deadline and status = 'OPEN')
                """)
                .param("due", SqlTime.of(dueAt))
                .param("deadline", deadlineId)
                .later();
    }

    /** Copies from the open duties of the case since when each stands still. */
    void standstill(String caseCode) {
        writes.sql("""
                update duty_sight set paused_since = (select d.paused_since from duty d where d.id = duty_sight.duty_id)
                where duty_id in (select id from duty where case_code = :case and status = 'OPEN')
                """).param("case", caseCode).later();
    }
}
