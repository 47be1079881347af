package vn.sauro.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** What an amendment did to the deadlines. */
@Component
class RecountReport {

    private static final String MOVES = " from calendar_recount_move where amendment_id = :id";
    private static final String FLIPPED = MOVES + " and flip is not null";

    private final JdbcClient jdbc;

    RecountReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<CalendarRecount.Move> moves(String amendmentId, PageRequest page) {
        return page(MOVES, amendmentId, page);
    }

    Page<CalendarRecount.Move> flipped(String amendmentId, PageRequest page) {
        return page(FLIPPED, amendmentId, page);
    }

    private Page<CalendarRecount.Move> page(String from, String amendmentId, PageRequest page) {
        var total = jdbc.sql("select count(*)" + from)
                .param("id", amendmentId)
                .query(Long.class)
                .single();
        var items = jdbc.sql(
                        "select *" + from + " order by case_code, deadline_id, moved_at limit :size offset :offset")
                .param("id", amendmentId)
                .param("size", page.size())
                .param("offset", (long) page.page() * page.size())
                .query(RecountReport::move)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    List<CalendarRecount.Fault> faults(String amendmentId) {
        return jdbc.sql("""
                select case_code, attempts, message from calendar_recount_fault where amendment_id = :id
                order by case_code limit 200
                """)
                .param("id", amendmentId)
                .query(CalendarRecount.Fault.class)
                .list();
    }

    private static CalendarRecount.Move move(ResultSet row, int index) throws SQLException {
        var flip = row.getString("flip");
        return new CalendarRecount.Move(
                row.getString("deadline_id"),
                row.getString("case_code"),
                Deadline.Clock.valueOf(row.getString("clock")),
                SqlTime.read(row, "old_due_at"),
                SqlTime.read(row, "new_due_at"),
                flip == null ? null : CalendarRecount.Flip.valueOf(flip));
    }
}
