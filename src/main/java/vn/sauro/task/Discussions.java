package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Collective mode: several opinions are heard, one person decides and answers for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Discussions {

    /** What one member said, or the decider decided. */
    public record Opinion(
            Instant at,
            String by,
            String position,
            String stance,
            String content,
            String document,
            String expectedBenefit) {}

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final Organization organization;
    private final CurrentPerson actor;
    private final Ledger ledger;
    private final Clock clock;

    Discussions(
            JdbcClient jdbc,
            AssignedTaskStore store,
            Organization organization,
            CurrentPerson actor,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.organization = organization;
        this.actor = actor;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Who is heard: the heads of the lead and of the coordinating agencies, without the one who decides. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> members(String code) {
        var task = store.get(code);
        var members = new LinkedHashSet<String>();
        members.add(organization.headOf(task.leadAgency()).id());
        task.coordinatingAgencies()
                .forEach(agency -> members.add(organization.headOf(agency).id()));
        if (members.size() > 1) {
            members.remove(task.supervisingLeader());
        }
        return List.copyOf(members);
    }

    public void give(String code, String position, boolean agreed, String content) {
        insert(code, position, agreed ? "AGREED" : "DISAGREED", Words.required("opinion", content, 10_000), null, null);
    }

    /** @param expectedBenefit what benefit the decision brings; it reappears when the product is reviewed */
    public void decide(String code, String position, String approach, String document, String expectedBenefit) {
        insert(
                code,
                position,
                "DECIDED",
                Words.required("approach", approach, 10_000),
                Words.required("decisionDocument", document, 300),
                Words.required("expectedBenefit", expectedBenefit, 4_000));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Opinion> of(String code) {
        return jdbc.sql("select * from opinion where case_code = :case order by given_at, id")
                .param("case", code)
                .query((row, index) -> new Opinion(
                        SqlTime.read(row, "given_at"),
                        row.getString("given_by"),
                        row.getString("position_id"),
                        row.getString("stance"),
                        row.getString("content"),
                        row.getString("document"),
                        row.getString("expected_benefit")))
                .list();
    }

    private void insert(String code, String position, String stance, String content, String document, String benefit) {
        jdbc.sql("""
                insert into opinion (id, case_code, given_at, given_by, position_id, stance, content, document, expected_benefit)
                values (:id, :case, :at, :by, :position, :stance, :content, :document, :benefit)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("case", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", actor.id().orElse(""))
                .param("position", position)
                .param("stance", stance)
                .param("content", content)
                .param("document", document)
                .param("benefit", benefit)
                .update();
        ledger.append(new LedgerEvent(
                code,
                stance.equals("DECIDED") ? "APPROACH_DECIDED" : "OPINION_GIVEN",
                null,
                Map.of(
                        "position",
                        position,
                        "stance",
                        stance,
                        "content",
                        content,
                        "document",
                        document == null ? "" : document),
                Map.of()));
    }
}
