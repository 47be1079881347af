package vn.sauro.dossier;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Objections to a public notice: each raised while it hangs, handled by a duty of its own, answered and on record. */
@Component
@Transactional
public class Objections {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final PublicNotices notices;
    private final Ledger ledger;
    private final DossierLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Objections(
            JdbcClient jdbc,
            Dossiers dossiers,
            PublicNotices notices,
            Ledger ledger,
            DossierLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.notices = notices;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @return id of the objection
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.objection-untimely} when no notice of the dossier hangs
     */
    public String raise(String code, RaiseObjection order) {
        var content = Words.required("content", order.content(), 4_000);
        var name = Words.required("name", order.name(), 300);
        var contact = Words.optional("contact", order.contact(), 300);
        ledger.lock(dossiers.get(code).code());
        notices.of(code).filter(PublicNotice::hangs).orElseThrow(() -> Refusal.of("dossier.objection-untimely", code));
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into objection (id, dossier_code, raised_at, content, name, contact, state)
                values (:id, :code, :at, :content, :name, :contact, 'OPEN')
                """)
                .param("id", id)
                .param("code", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("content", content)
                .param("name", name)
                .param("contact", contact)
                .update();
        var personal = new HashMap<String, String>();
        personal.put("content", content);
        personal.put("name", name);
        personal.put("contact", contact);
        log.write(code, "OBJECTION_RAISED", personal, "objection", id);
        events.publishEvent(new DossierMessage(code, "ObjectionRaised", Map.of("objectionId", id)));
        return id;
    }

    public void conclude(String id, boolean dispute, String answer, String document) {
        var text = Words.required("objectionAnswer", answer, 4_000);
        var number = Words.required("resultDocument", document, 300);
        jdbc.sql("""
                update objection set state = :state, answer = :answer, document = :document, handled_at = :at
                where id = :id and state = 'OPEN'
                """)
                .param("state", dispute ? "DISPUTE" : "SETTLED")
                .param("answer", text)
                .param("document", number)
                .param("at", SqlTime.of(clock.instant()))
                .param("id", id)
                .update();
        log.write(
                get(id).dossierCode(),
                "OBJECTION_CONCLUDED",
                Map.of("answer", text),
                "objection",
                id,
                "dispute",
                dispute,
                "document",
                number);
    }

    @Transactional(readOnly = true)
    public Objection get(String id) {
        return jdbc.sql("select * from objection where id = :id")
                .param("id", id)
                .query(Objections::read)
                .optional()
                .orElseThrow(() -> Refusal.of("dossier.objection-unknown", id));
    }

    @Transactional(readOnly = true)
    public List<Objection> of(String code) {
        return jdbc.sql("select * from objection where dossier_code = :code order by raised_at, id")
                .param("code", code)
                .query(Objections::read)
                .list();
    }

    private static Objection read(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Objection(
                row.getString("id"),
                row.getString("dossier_code"),
                SqlTime.read(row, "raised_at"),
                row.getString("content"),
                Objection.State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("document"),
                SqlTime.read(row, "handled_at"));
    }
}
