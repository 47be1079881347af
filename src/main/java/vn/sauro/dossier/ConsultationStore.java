package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code consultation}. */
@Component
class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Consultation consultation) {
        jdbc.sql("""
                insert into consultation (id, dossier_code, role, position_id, agency, question, asked_at, state)
                values (:id, :code, :role, :position, :agency, :question, :at, :state)
                """)
                .param("id", consultation.id())
                .param("code", consultation.code())
                .param("role", consultation.role())
                .param("position", consultation.position())
                .param("agency", consultation.agency())
                .param("question", consultation.question())
                .param("at", SqlTime.of(consultation.askedAt()))
                .param("state", consultation.state().name())
                .update();
    }

    void clock(String id, String clockId, Instant due) {
        jdbc.sql("update consultation set clock_id = :clock, due_at = :due where id = :id")
                .param("clock", clockId)
                .param("due", SqlTime.of(due))
                .param("id", id)
                .update();
    }

    /** A date that nobody kept stays the one that was not kept. */
    void due(String code, String clockId, Instant due) {
        jdbc.sql("""
                update consultation set due_at = :due where dossier_code = :code and clock_id = :clock and state = 'ASKED'
                """)
                .param("due", SqlTime.of(due))
                .param("code", code)
                .param("clock", clockId)
                .update();
    }

    void silent(String id, Instant at, String head) {
        jdbc.sql("""
                update consultation set state = 'DEEMED_CONSENT', silent_at = :at, silent_head = :head where id = :id
                """)
                .param("at", SqlTime.of(at))
                .param("head", head)
                .param("id", id)
                .update();
    }

    void answer(Consultation answered) {
        jdbc.sql("""
                update consultation set state = :state, agreed = :agreed, answer = :answer, document = :document,
                  answered_at = :at, answered_by = :by where id = :id
                """)
                .param("state", answered.state().name())
                .param("agreed", answered.agreed())
                .param("answer", answered.answer())
                .param("document", answered.document())
                .param("at", SqlTime.of(answered.answeredAt()))
                .param("by", answered.answeredBy())
                .param("id", answered.id())
                .update();
    }

    void closeAsked(String code) {
        jdbc.sql("update consultation set state = 'CLOSED' where dossier_code = :code and state = 'ASKED'")
                .param("code", code)
                .update();
    }

    Optional<Consultation> find(String id) {
        return jdbc.sql("select * from consultation where id = :id")
                .param("id", id)
                .query(ConsultationStore::read)
                .optional();
    }

    List<Consultation> of(String code) {
        return jdbc.sql("select * from consultation where dossier_code = :code order by asked_at, id")
                .param("code", code)
                .query(ConsultationStore::read)
                .list();
    }

    private static Consultation read(ResultSet row, int index) throws SQLException {
        return new Consultation(
                row.getString("id"),
                row.getString("dossier_code"),
                row.getString("role"),
                row.getString("position_id"),
                row.getString("agency"),
                row.getString("question"),
                SqlTime.read(row, "asked_at"),
                SqlTime.read(row, "due_at"),
                Consultation.State.valueOf(row.getString("state")),
                SqlTime.read(row, "silent_at"),
                row.getString("silent_head"),
                row.getObject("agreed", Boolean.class),
                row.getString("answer"),
                row.getString("document"),
                SqlTime.read(row, "answered_at"),
                row.getString("answered_by"));
    }
}
