package vn.sauro.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;

/** Rows of {@code calendar_amendment} and {@code calendar_amendment_day}. */
@Component
class AmendmentStore {

    private static final String DAYS = """
            select d.on_date, d.type, d.name_vi, d.name_en, a.document
            from calendar_amendment_day d join calendar_amendment a on a.id = d.amendment_id
            """;

    private final JdbcClient jdbc;

    AmendmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return a text that differs whenever the amendments of the calendar do */
    String revision(String calendarId) {
        return jdbc.sql("select count(*), max(number) from calendar_amendment where calendar_id = :calendar")
                .param("calendar", calendarId)
                .query((row, index) -> row.getLong(1) + "/" + row.getLong(2))
                .single();
    }

    /** @return the last word on each amended day */
    List<CalendarDay> inForce(String calendarId) {
        return jdbc.sql(DAYS + "where a.calendar_id = :calendar and d.in_force is not null order by d.on_date")
                .param("calendar", calendarId)
                .query(AmendmentStore::day)
                .list();
    }

    /** @return id of the amendment that has the last word on the day */
    Optional<String> ruling(String calendarId, LocalDate date) {
        return jdbc.sql("select amendment_id from calendar_amendment_day where in_force = :key")
                .param("key", key(calendarId, date))
                .query(String.class)
                .optional();
    }

    void insert(Amendment amendment) {
        jdbc.sql("""
                insert into calendar_amendment (id, calendar_id, document, entered_by, entered_at)
                values (:id, :calendar, :document, :by, :at)
                """)
                .param("id", amendment.id())
                .param("calendar", amendment.calendarId())
                .param("document", amendment.document())
                .param("by", amendment.enteredBy())
                .param("at", SqlTime.of(amendment.enteredAt()))
                .update();
        amendment.days().forEach(day -> insert(amendment, day));
    }

    private void insert(Amendment amendment, CalendarDay day) {
        var key = key(amendment.calendarId(), day.date());
        jdbc.sql("update calendar_amendment_day set in_force = null where in_force = :key")
                .param("key", key)
                .update();
        jdbc.sql("""
                insert into calendar_amendment_day (amendment_id, on_date, type, name_vi, name_en, in_force)
                values (:id, :date, :type, :vi, :en, :key)
                """)
                .param("id", amendment.id())
                .param("date", day.date())
                .param("type", day.working() ? "WORKING" : "OFF")
                .param("vi", day.name().vi())
                .param("en", day.name().en())
                .param("key", key)
                .update();
    }

    Optional<Amendment> find(String id) {
        return jdbc.sql("select * from calendar_amendment where id = :id")
                .param("id", id)
                .query(this::amendment)
                .optional();
    }

    private Amendment amendment(ResultSet row, int index) throws SQLException {
        var id = row.getString("id");
        return new Amendment(
                id,
                row.getString("calendar_id"),
                row.getString("document"),
                row.getString("entered_by"),
                SqlTime.read(row, "entered_at"),
                jdbc.sql(DAYS + "where a.id = :id order by d.on_date")
                        .param("id", id)
                        .query(AmendmentStore::day)
                        .list());
    }

    private static CalendarDay day(ResultSet row, int index) throws SQLException {
        return new CalendarDay(
                row.getObject("on_date", LocalDate.class),
                row.getString("type").equals("WORKING"),
                new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                row.getString("document"));
    }

    private static String key(String calendarId, LocalDate date) {
        return calendarId + ":" + date;
    }
}
