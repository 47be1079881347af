package vn.sauro.feedback;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/**
 * Who sent feedback. Read only by people of the unit that handles it, and every reading is written down (Personal Data
 * Protection Law 91/2025/QH15).
 */
@Component
@Transactional
public class Reporters {

    private final JdbcClient jdbc;
    private final FeedbackStore store;
    private final FeedbackOffice office;
    private final Organization organization;
    private final CurrentPerson reader;
    private final Clock clock;

    Reporters(
            JdbcClient jdbc,
            FeedbackStore store,
            FeedbackOffice office,
            Organization organization,
            CurrentPerson reader,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.office = office;
        this.organization = organization;
        this.reader = reader;
        this.clock = clock;
    }

    void keep(String code, Reporter reporter) {
        jdbc.sql("""
                insert into feedback_reporter (feedback_code, name, phone, email, address, language)
                values (:code, :name, :phone, :email, :address, :language)
                """)
                .param("code", code)
                .param("name", reporter.name())
                .param("phone", reporter.phone())
                .param("email", reporter.email())
                .param("address", reporter.address())
                .param("language", reporter.language())
                .update();
    }

    /**
     * @param purpose what it is read for, in the reader's words
     * @throws Refusal {@code feedback.feedback-unknown}, {@code feedback.reporter-forbidden} to who is not of the handling unit
     */
    public Reporter of(String code, String purpose) {
        var feedback = store.get(code);
        var person = reader.id().orElseThrow(() -> Refusal.of("feedback.reporter-forbidden"));
        if (!mayRead(feedback, person)) {
            throw Refusal.of("feedback.reporter-forbidden");
        }
        var why = Words.required("purpose", purpose, 200);
        jdbc.sql("""
                insert into feedback_access (id, feedback_code, read_at, read_by, purpose)
                values (:id, :code, :at, :by, :purpose)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("code", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", person)
                .param("purpose", why)
                .update();
        return jdbc.sql("select * from feedback_reporter where feedback_code = :code")
                .param("code", code)
                .query((row, index) -> new Reporter(
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        row.getString("language")))
                .single();
    }

    /** @return whether the person sits, himself or as substitute, in the unit that classifies or answers */
    private boolean mayRead(Feedback feedback, String person) {
        return organization.seatsOf(person, clock.instant()).stream()
                .anyMatch(seat -> office.handlingUnits(feedback).contains(seat.unitCode()));
    }
}
