package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code dossier_letter}. */
@Component
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Letter letter) {
        jdbc.sql("""
                insert into dossier_letter (id, dossier_code, kind, reason, legal_basis, responsible_unit, due_at, new_due_at,
                  drafted_at, drafted_by, drafted_position, state)
                values (:id, :code, :kind, :reason, :basis, :unit, :due, :newDue, :at, :by, :position, :state)
                """)
                .param("id", letter.id())
                .param("code", letter.code())
                .param("kind", letter.kind().name())
                .param("reason", letter.reason())
                .param("basis", letter.legalBasis())
                .param("unit", letter.responsibleUnit())
                .param("due", SqlTime.of(letter.dueAt()))
                .param("newDue", SqlTime.of(letter.newDueAt()))
                .param("at", SqlTime.of(letter.draftedAt()))
                .param("by", letter.draftedBy())
                .param("position", letter.draftedPosition())
                .param("state", letter.state().name())
                .update();
    }

    void decide(Letter decided) {
        jdbc.sql("""
                update dossier_letter set state = :state, decided_at = :at, decided_by = :by, decided_position = :position,
                  note = :note, document = :document where id = :id
                """)
                .param("state", decided.state().name())
                .param("at", SqlTime.of(decided.decidedAt()))
                .param("by", decided.decidedBy())
                .param("position", decided.decidedPosition())
                .param("note", decided.note())
                .param("document", decided.document())
                .param("id", decided.id())
                .update();
    }

    void sent(String id, boolean late) {
        jdbc.sql("update dossier_letter set state = 'SENT', late = :late where id = :id")
                .param("late", late)
                .param("id", id)
                .update();
    }

    List<Letter> of(String code, Letter.Kind kind) {
        return jdbc.sql(
                        "select * from dossier_letter where dossier_code = :code and kind = :kind order by drafted_at, id")
                .param("code", code)
                .param("kind", kind.name())
                .query(LetterStore::read)
                .list();
    }

    private static Letter read(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getString("id"),
                row.getString("dossier_code"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("legal_basis"),
                row.getString("responsible_unit"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "new_due_at"),
                SqlTime.read(row, "drafted_at"),
                row.getString("drafted_by"),
                row.getString("drafted_position"),
                Letter.State.valueOf(row.getString("state")),
                SqlTime.read(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_position"),
                row.getString("note"),
                row.getString("document"),
                row.getObject("late", Boolean.class));
    }
}
