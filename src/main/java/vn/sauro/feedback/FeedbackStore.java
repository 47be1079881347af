package vn.sauro.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Rows of {@code feedback}. */
@Component
class FeedbackStore {

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextCode(int year) {
        var number =
                jdbc.sql("select nextval('feedback_number')").query(Long.class).single();
        return "PA-%d-%06d".formatted(year, number);
    }

    void insert(String code, FileFeedback order, String secretHash, Instant at) {
        jdbc.sql("""
                insert into feedback (code, request_id, topic, agency, dossier_code, subject, content, state, filed_at,
                  secret_hash)
                values (:code, :request, :topic, :agency, :dossier, :subject, :content, :state, :at, :hash)
                """)
                .param("code", code)
                .param("request", order.requestId())
                .param("topic", order.topic().name())
                .param("agency", order.agency())
                .param("dossier", order.dossierCode())
                .param("subject", order.subject())
                .param("content", order.content())
                .param("state", FeedbackState.RECEIVED.name())
                .param("at", SqlTime.of(at))
                .param("hash", secretHash)
                .update();
    }

    boolean taken(String requestId) {
        return jdbc.sql("select count(*) from feedback where request_id = :request")
                        .param("request", requestId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Set<String> known(Collection<String> codes) {
        return jdbc.sql("select code from feedback where code in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .set();
    }

    Optional<Feedback> find(String code) {
        return jdbc.sql("select * from feedback where code = :code")
                .param("code", code)
                .query(FeedbackStore::read)
                .optional();
    }

    /** @throws Refusal {@code feedback.feedback-unknown} */
    Feedback get(String code) {
        return find(code).orElseThrow(() -> Refusal.of("feedback.feedback-unknown", String.valueOf(code)));
    }

    Optional<String> secretHash(String code) {
        return jdbc.sql("select secret_hash from feedback where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    List<Feedback> published(int most) {
        return jdbc.sql("""
                        select * from feedback where state = 'PUBLISHED' order by published_at desc, code
                        fetch first :most rows only
                        """).param("most", most).query(FeedbackStore::read).list();
    }

    void classified(String code, Classification classification, FeedbackState state, String handler, String reason) {
        jdbc.sql("""
                update feedback set classification = :classification, state = :state, handler = :handler, reason = :reason
                where code = :code
                """)
                .param("classification", classification.name())
                .param("state", state.name())
                .param("handler", handler)
                .param("reason", reason)
                .param("code", code)
                .update();
    }

    void asked(String code, String question, Instant until) {
        jdbc.sql("update feedback set question = :question, completion_due_at = :until where code = :code")
                .param("question", question)
                .param("until", SqlTime.of(until))
                .param("code", code)
                .update();
    }

    /** @return whether it waited for completion, so that of two that come at once one counts */
    boolean completed(String code, String content) {
        return jdbc.sql("""
                        update feedback set content = :content, state = 'RECEIVED', completion_due_at = null
                        where code = :code and state = 'COMPLETION_ASKED'
                        """).param("content", content).param("code", code).update() == 1;
    }

    void answered(String code, String answer, Instant at) {
        jdbc.sql("update feedback set answer = :answer, answered_at = :at, state = 'ANSWERED' where code = :code")
                .param("answer", answer)
                .param("at", SqlTime.of(at))
                .param("code", code)
                .update();
    }

    void published(String code, String title, String answer, Instant at) {
        jdbc.sql("""
                update feedback set public_title = :title, public_answer = :answer, published_at = :at, state = 'PUBLISHED'
                where code = :code
                """)
                .param("title", title)
                .param("answer", answer)
                .param("at", SqlTime.of(at))
                .param("code", code)
                .update();
    }

    void withheld(String code, String reason) {
        jdbc.sql("update feedback set reason = :reason, state = 'WITHHELD' where code = :code")
                .param("reason", reason)
                .param("code", code)
                .update();
    }

    void transferred(String code, FeedbackState state, String to) {
        jdbc.sql("update feedback set transferred_to = :to, state = :state where code = :code")
                .param("to", to)
                .param("state", state.name())
                .param("code", code)
                .update();
    }

    void answers(String code, String agency, String handler) {
        jdbc.sql("update feedback set answering_agency = :agency, handler = :handler where code = :code")
                .param("agency", agency)
                .param("handler", handler)
                .param("code", code)
                .update();
    }

    void closed(String code, FeedbackState state, Instant at) {
        jdbc.sql("update feedback set state = :state, closed_at = :at where code = :code")
                .param("state", state.name())
                .param("at", SqlTime.of(at))
                .param("code", code)
                .update();
    }

    private static Feedback read(ResultSet row, int index) throws SQLException {
        var classification = row.getString("classification");
        return new Feedback(
                row.getString("code"),
                Topic.valueOf(row.getString("topic")),
                row.getString("agency"),
                row.getString("dossier_code"),
                row.getString("subject"),
                row.getString("content"),
                FeedbackState.valueOf(row.getString("state")),
                classification == null ? null : Classification.valueOf(classification),
                row.getString("handler"),
                row.getString("question"),
                SqlTime.read(row, "completion_due_at"),
                row.getString("reason"),
                row.getString("transferred_to"),
                row.getString("answering_agency"),
                row.getString("answer"),
                row.getString("public_title"),
                row.getString("public_answer"),
                SqlTime.read(row, "filed_at"),
                SqlTime.read(row, "answered_at"),
                SqlTime.read(row, "published_at"),
                SqlTime.read(row, "closed_at"));
    }
}
