package vn.sauro.feedback;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Ratings of settled dossiers: one a dossier, a low one followed up by the head of the centre that took it in. */
@Component
@Transactional
public class Ratings {

    private static final Set<DossierStatus> SETTLED = EnumSet.of(DossierStatus.RESOLVED, DossierStatus.RESULT_RETURNED);

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final FeedbackSettings settings;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ratings(
            JdbcClient jdbc,
            Dossiers dossiers,
            FeedbackSettings settings,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether the dossier has its result and nobody rated it yet */
    @Transactional(readOnly = true)
    public boolean open(String dossierCode) {
        return dossiers.find(dossierCode)
                        .filter(dossier -> SETTLED.contains(dossier.status()))
                        .isPresent()
                && find(dossierCode).isEmpty();
    }

    /**
     * @param score 1 to 5
     * @param comment or null
     * @throws Refusal {@code feedback.score-range}, {@code feedback.rated-already}, {@code feedback.not-settled}
     */
    public void rate(String dossierCode, Integer score, String comment) {
        if (score == null || score < 1 || score > 5) {
            throw Refusal.ofField("score", "feedback.score-range");
        }
        var text = Words.optional("comment", comment, 1_000);
        var dossier = dossiers.get(dossierCode);
        if (!SETTLED.contains(dossier.status())) {
            throw Refusal.of("feedback.not-settled");
        }
        ledger.lock(dossierCode);
        if (find(dossierCode).isPresent()) {
            throw Refusal.of("feedback.rated-already");
        }
        try {
            jdbc.sql("""
                    insert into rating (dossier_code, score, comment_text, procedure_code, procedure_name, receiving_unit,
                      resolving_unit, rated_at)
                    values (:code, :score, :text, :procedure, :name, :receiving, :resolving, :at)
                    """)
                    .param("code", dossierCode)
                    .param("score", score)
                    .param("text", text)
                    .param("procedure", dossier.procedureCode())
                    .param("name", dossier.procedureName())
                    .param("receiving", dossier.receivingUnit())
                    .param("resolving", dossier.resolvingUnit())
                    .param("at", SqlTime.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException another) {
            throw Refusal.of("feedback.rated-already");
        }
        ledger.append(new LedgerEvent(
                dossierCode,
                "DOSSIER_RATED",
                null,
                Map.of("score", score),
                text == null ? Map.of() : Map.of("comment", text)));
        if (score <= settings.lowScore()) {
            events.publishEvent(new RatedLow(dossierCode));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Rating> find(String dossierCode) {
        return jdbc.sql("select * from rating where dossier_code = :code")
                .param("code", dossierCode)
                .query((row, index) -> new Rating(
                        row.getString("dossier_code"),
                        row.getInt("score"),
                        row.getString("comment_text"),
                        row.getString("receiving_unit"),
                        SqlTime.read(row, "rated_at"),
                        SqlTime.read(row, "followed_up_at"),
                        row.getString("follow_up")))
                .optional();
    }

    /** The head of the centre looked into a low rating. */
    public void followUp(String dossierCode, String outcome, String text) {
        var done = Words.required("followUp", text, 2_000);
        jdbc.sql("update rating set follow_up = :text, followed_up_at = :at where dossier_code = :code")
                .param("text", done)
                .param("at", SqlTime.of(clock.instant()))
                .param("code", dossierCode)
                .update();
        ledger.lock(dossierCode);
        ledger.append(new LedgerEvent(
                dossierCode, "RATING_FOLLOWED_UP", null, Map.of("outcome", outcome), Map.of("followUp", done)));
    }
}
