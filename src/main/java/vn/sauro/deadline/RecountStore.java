package vn.sauro.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code calendar_recount}. What is left to do stands in the deadlines themselves: the calendar version they have. */
@Component
class RecountStore {

    private final JdbcClient jdbc;

    RecountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CalendarRecount recount) {
        jdbc.sql("""
                insert into calendar_recount (amendment_id, calendar_id, decided_by, document, reason, entered_at, total)
                select :id, :calendar, :by, :document, :reason, :at, count(*) from deadline
                where calendar_id = :calendar and closed_at is null
                """)
                .param("id", recount.amendmentId())
                .param("calendar", recount.calendarId())
                .param("by", recount.decidedBy())
                .param("document", recount.document())
                .param("reason", recount.reason())
                .param("at", SqlTime.of(recount.enteredAt()))
                .update();
    }

    Optional<CalendarRecount> find(String amendmentId) {
        return jdbc.sql("select * from calendar_recount where amendment_id = :id")
                .param("id", amendmentId)
                .query(RecountStore::read)
                .optional();
    }

    /** Lets one node at a time work on it. */
    CalendarRecount lock(String amendmentId) {
        return jdbc.sql("select * from calendar_recount where amendment_id = :id for update")
                .param("id", amendmentId)
                .query(RecountStore::read)
                .single();
    }

    boolean running(String calendarId) {
        return jdbc.sql("select count(*) from calendar_recount where calendar_id = :calendar and finished_at is null")
                        .param("calendar", calendarId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return unfinished ones, and the newest of each calendar among those finished after the instant; in order of entry */
    List<String> toDo(Instant finishedAfter) {
        return jdbc.sql("""
                select amendment_id from calendar_recount r
                where finished_at is null
                  or (finished_at > :after and entered_at = (select max(n.entered_at) from calendar_recount n
                    where n.calendar_id = r.calendar_id))
                order by entered_at
                """)
                .param("after", SqlTime.of(finishedAfter))
                .query(String.class)
                .list();
    }

    /** @return cases with open deadlines of another version of the calendar, but for those given up */
    List<String> stale(CalendarRecount recount, String version, int attempts, int most) {
        return jdbc.sql("""
                select distinct d.case_code from deadline d
                where d.calendar_id = :calendar and d.closed_at is null and d.calendar_version <> :version
                  and not exists (select 1 from calendar_recount_fault f
                    where f.amendment_id = :id and f.case_code = d.case_code and f.attempts >= :attempts)
                order by d.case_code limit :most
                """)
                .param("calendar", recount.calendarId())
                .param("version", version)
                .param("id", recount.amendmentId())
                .param("attempts", attempts)
                .param("most", most)
                .query(String.class)
                .list();
    }

    void counted(String amendmentId, int more) {
        jdbc.sql("""
                update calendar_recount set counted = counted + :more,
                  total = case when counted + :more > total then counted + :more else total end
                where amendment_id = :id
                """).param("more", more).param("id", amendmentId).update();
    }

    void moved(String amendmentId, CalendarRecount.Move move, Instant at) {
        jdbc.sql("""
                insert into calendar_recount_move (id, amendment_id, deadline_id, case_code, clock, moved_at, old_due_at,
                  new_due_at, flip)
                values (:id, :amendment, :deadline, :case, :clock, :at, :old, :new, :flip)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("amendment", amendmentId)
                .param("deadline", move.deadlineId())
                .param("case", move.caseCode())
                .param("clock", move.clock().name())
                .param("at", SqlTime.of(at))
                .param("old", SqlTime.of(move.oldDueAt()))
                .param("new", SqlTime.of(move.newDueAt()))
                .param("flip", move.flip() == null ? null : move.flip().name())
                .update();
    }

    void failed(String amendmentId, String caseCode, int attempts, String message) {
        var text = message.length() > 1_000 ? message.substring(0, 1_000) : message;
        var updated = jdbc.sql("""
                update calendar_recount_fault set attempts = attempts + :attempts, message = :message
                where amendment_id = :id and case_code = :case
                """)
                .param("attempts", attempts)
                .param("message", text)
                .param("id", amendmentId)
                .param("case", caseCode)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into calendar_recount_fault values (:id, :case, :attempts, :message)")
                    .param("id", amendmentId)
                    .param("case", caseCode)
                    .param("attempts", attempts)
                    .param("message", text)
                    .update();
        }
    }

    void finish(String amendmentId, Instant at) {
        jdbc.sql("update calendar_recount set finished_at = :at where amendment_id = :id and finished_at is null")
                .param("at", SqlTime.of(at))
                .param("id", amendmentId)
                .update();
    }

    private static CalendarRecount read(ResultSet row, int index) throws SQLException {
        return new CalendarRecount(
                row.getString("amendment_id"),
                row.getString("calendar_id"),
                row.getString("decided_by"),
                row.getString("document"),
                row.getString("reason"),
                SqlTime.read(row, "entered_at"),
                row.getInt("total"),
                row.getInt("counted"),
                SqlTime.read(row, "finished_at"));
    }
}
