package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Opens duties to look into what went wrong with a dossier, such as a low rating; also after it has ended. */
@Component
@Transactional
public class FollowUps {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FollowUps(JdbcClient jdbc, Dossiers dossiers, DossierLog log, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param reason what is to be looked into, without personal data
     * @return id of the follow-up
     * @throws Refusal {@code dossier.dossier-unknown}, or a reason that is missing
     */
    public String open(String code, String reason) {
        dossiers.get(code);
        var opened = new FollowUp(
                UUID.randomUUID().toString(),
                code,
                Words.required("reason", reason, 4_000),
                clock.instant(),
                null,
                null,
                null,
                null);
        jdbc.sql("insert into follow_up (id, dossier_code, reason, opened_at) values (:id, :code, :reason, :at)")
                .param("id", opened.id())
                .param("code", code)
                .param("reason", opened.reason())
                .param("at", SqlTime.of(opened.openedAt()))
                .update();
        log.write(code, "FOLLOW_UP_OPENED", "reason", opened.reason());
        events.publishEvent(new FollowUpOpened(opened));
        return opened.id();
    }

    /** @param document number of the answer to the applicant, or null */
    public void handle(String id, String conclusion, String document) {
        var opened = get(id);
        var words = Words.required("conclusion", conclusion, 4_000);
        var number = Words.optional("followUpDocument", document, 300);
        jdbc.sql("""
                update follow_up set conclusion = :conclusion, document = :document, handled_at = :at, handled_by = :by
                where id = :id
                """)
                .param("conclusion", words)
                .param("document", number)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", log.person())
                .param("id", id)
                .update();
        log.write(opened.code(), "FOLLOW_UP_DONE", "conclusion", words, "document", number);
    }

    /** @throws Refusal {@code dossier.follow-up-unknown} */
    @Transactional(readOnly = true)
    public FollowUp get(String id) {
        return jdbc.sql("select * from follow_up where id = :id")
                .param("id", id)
                .query(FollowUps::read)
                .optional()
                .orElseThrow(() -> Refusal.of("dossier.follow-up-unknown"));
    }

    @Transactional(readOnly = true)
    public List<FollowUp> of(String code) {
        return jdbc.sql("select * from follow_up where dossier_code = :code order by opened_at, id")
                .param("code", code)
                .query(FollowUps::read)
                .list();
    }

    private static FollowUp read(ResultSet row, int index) throws SQLException {
        return new FollowUp(
                row.getString("id"),
                row.getString("dossier_code"),
                row.getString("reason"),
                SqlTime.read(row, "opened_at"),
                row.getString("conclusion"),
                row.getString("document"),
                SqlTime.read(row, "handled_at"),
                row.getString("handled_by"));
    }
}
