package vn.sauro.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;

/** Rows of {@code deadline} and {@code deadline_change}. */
@Component
class DeadlineStore {

    private static final TypeReference<List<Bilingual>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DeadlineStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Deadline deadline) {
        jdbc.sql("""
                insert into deadline (id, case_code, clock, rule_key, base, started_at, due_at, original_due_at,
                  calendar_id, calendar_version, legal_basis, explanation)
                values (:id, :case, :clock, :rule, :base, :started, :due, :original, :calendar, :version, :basis, :steps)
                """)
                .param("id", deadline.id())
                .param("case", deadline.caseCode())
                .param("clock", deadline.clock().name())
                .param("rule", deadline.ruleKey())
                .param("base", deadline.base().name())
                .param("started", SqlTime.of(deadline.startedAt()))
                .param("due", SqlTime.of(deadline.dueAt()))
                .param("original", SqlTime.of(deadline.originalDueAt()))
                .param("calendar", deadline.calendarId())
                .param("version", deadline.calendarVersion())
                .param("basis", deadline.legalBasis())
                .param("steps", written(deadline.explanation()))
                .update();
    }

    Optional<Deadline> find(String id) {
        return jdbc.sql("select * from deadline where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    List<Deadline> ofCase(String caseCode) {
        return jdbc.sql("select * from deadline where case_code = :case order by started_at, id")
                .param("case", caseCode)
                .query(this::read)
                .list();
    }

    void move(String id, Instant due, List<Bilingual> explanation) {
        jdbc.sql("update deadline set due_at = :due, explanation = :steps where id = :id")
                .param("due", SqlTime.of(due))
                .param("steps", written(explanation))
                .param("id", id)
                .update();
    }

    void record(String changeId, Deadline deadline, Instant newDue, Instant at, DeadlineMove why) {
        jdbc.sql("""
                insert into deadline_change (id, deadline_id, changed_at, kind, old_due_at, new_due_at, decided_by, document, reason)
                values (:id, :deadline, :at, :kind, :old, :new, :by, :document, :reason)
                """)
                .param("id", changeId)
                .param("deadline", deadline.id())
                .param("at", SqlTime.of(at))
                .param("kind", why.kind().name())
                .param("old", SqlTime.of(deadline.dueAt()))
                .param("new", SqlTime.of(newDue))
                .param("by", why.decidedBy())
                .param("document", why.document())
                .param("reason", why.reason())
                .update();
    }

    void close(String id, Instant at) {
        jdbc.sql("update deadline set closed_at = :at where id = :id and closed_at is null")
                .param("at", SqlTime.of(at))
                .param("id", id)
                .update();
    }

    int changes(String id, DeadlineMove.Kind kind) {
        return jdbc.sql("select count(*) from deadline_change where deadline_id = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    private Deadline read(ResultSet row, int index) throws SQLException {
        return new Deadline(
                row.getString("id"),
                row.getString("case_code"),
                Deadline.Clock.valueOf(row.getString("clock")),
                row.getString("rule_key"),
                DeadlineRule.Base.valueOf(row.getString("base")),
                SqlTime.read(row, "started_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "original_due_at"),
                row.getString("calendar_id"),
                row.getString("calendar_version"),
                row.getString("legal_basis"),
                steps(row.getString("explanation")),
                SqlTime.read(row, "closed_at"));
    }

    private String written(List<Bilingual> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Bilingual> steps(String text) {
        try {
            return json.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
