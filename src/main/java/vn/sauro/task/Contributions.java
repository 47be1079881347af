package vn.sauro.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/**
 * What the coordinating agencies owe. Silence at the deadline is recorded against the agency and its head and frees the lead;
 * it does not end the agency's duty, which stays open and late.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Contributions {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final WaitingLead waitingLead;
    private final Ledger ledger;
    private final Clock clock;

    Contributions(JdbcClient jdbc, Organization organization, WaitingLead waitingLead, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.waitingLead = waitingLead;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Refusal when content or document is missing */
    public void make(String code, String agency, String content, String document) {
        var text = Words.required("contribution", content, 10_000);
        var reference = Words.required("contributionDocument", document, 300);
        var now = clock.instant();
        jdbc.sql("""
                update contribution set content = :content, document = :document, made_at = :at,
                  state = case when state = 'SILENT' then 'MADE_LATE' else 'MADE' end
                where case_code = :case and agency = :agency
                """)
                .param("content", text)
                .param("document", reference)
                .param("at", SqlTime.of(now))
                .param("case", code)
                .param("agency", agency)
                .update();
        record(code, "CONTRIBUTION_MADE", Map.of("agency", agency, "document", reference, "content", text));
        waitingLead.reconsider(code);
    }

    public void silent(String code, String agency) {
        var head = organization.accountable(organization.headOf(agency).id(), clock.instant());
        var changed = jdbc.sql("""
                        update contribution set state = 'SILENT', silent_at = :at, silent_head = :head
                        where case_code = :case and agency = :agency and state = 'PENDING'
                        """)
                .param("at", SqlTime.of(clock.instant()))
                .param("head", head.positionId())
                .param("case", code)
                .param("agency", agency)
                .update();
        if (changed == 1) {
            ledger.append(new LedgerEvent(
                    code,
                    "CONTRIBUTION_SILENT",
                    null,
                    Map.of("agency", agency, "head", head.positionId()),
                    Map.of("person", head.personId())));
            waitingLead.reconsider(code);
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Contribution> of(String code) {
        return jdbc.sql("select * from contribution where case_code = :case order by agency")
                .param("case", code)
                .query((row, index) -> new Contribution(
                        row.getString("case_code"),
                        row.getString("agency"),
                        Contribution.State.valueOf(row.getString("state")),
                        row.getString("content"),
                        row.getString("document"),
                        SqlTime.read(row, "silent_at"),
                        row.getString("silent_head"),
                        SqlTime.read(row, "made_at")))
                .list();
    }

    /** @throws Refusal {@code task.contributions-open} naming who still owes a part */
    void requireSettled(String code) {
        var owing = of(code).stream()
                .filter(each -> each.state() == Contribution.State.PENDING)
                .map(each -> organization.unit(each.agency()).nameVi())
                .toList();
        if (!owing.isEmpty()) {
            throw Refusal.of("task.contributions-open", String.join(", ", owing));
        }
    }

    private void record(String code, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }
}
