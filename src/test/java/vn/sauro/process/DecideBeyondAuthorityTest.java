package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.OFFICER;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;
import vn.sauro.task.BeyondAuthorities;
import vn.sauro.task.BeyondAuthority;

@ProcessTest
class DecideBeyondAuthorityTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("DecideBeyondAuthority");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    BeyondAuthorities matters;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    private List<String> kinds(String code) {
        return ledger.entries(code).stream().map(LedgerEntry::kind).toList();
    }

    @Test
    void goesStraightToTheLevelOfTheAuthorityTableAndComesBack() {
        var code = raised(BeyondAuthority.Matter.INTER_AGENCY);
        assertThat(scenario.task(code, "UserTask_DecideBeyondAuthority").getAssignee())
                .isEqualTo("H57.BTV.secretary");
        assertThat(charged(code)).isEqualTo("H57.BTV.secretary");
        decide(code, "decided");

        assertThat(charged(code)).isEqualTo(OFFICER);
        assertThat(scenario.task(code, "UserTask_ReceiveDecision").getAssignee())
                .isEqualTo(OFFICER);
        scenario.complete(code, "UserTask_ReceiveDecision", Map.of());
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
        assertThat(matters.of(code)).extracting(BeyondAuthority::state).containsExactly(BeyondAuthority.State.DECIDED);
    }

    @Test
    void isForwardedToTheHighestLevelAndNoFurther() {
        var code = raised(BeyondAuthority.Matter.BUDGET);
        assertThat(scenario.task(code, "UserTask_DecideBeyondAuthority").getAssignee())
                .isEqualTo("H57.chairman");
        decide(code, "forwarded");
        assertThat(scenario.task(code, "UserTask_DecideBeyondAuthority").getAssignee())
                .isEqualTo("H57.BTV.secretary");

        assertThatThrownBy(() -> decide(code, "forwarded")).hasStackTraceContaining("task.beyond-authority-top");
        decide(code, "declined");
        assertThat(matters.of(code)).extracting(BeyondAuthority::state).containsExactly(BeyondAuthority.State.DECLINED);
    }

    @Test
    void aLateDecisionAndALateReceiptAreUrged() {
        var code = raised(BeyondAuthority.Matter.LAND);
        scenario.until(at("2026-10-09T08:00"));
        assertThat(kinds(code)).contains("DUTY_OVERDUE");
        decide(code, "decided");
        scenario.until(at("2026-10-13T08:00"));
        assertThat(scenario.openTasks(code)).contains("UserTask_ReceiveDecision", "UserTask_DirectOverdue");
    }

    private void decide(String code, String outcome) {
        scenario.complete(
                code,
                "UserTask_DecideBeyondAuthority",
                Map.of("outcome", outcome, "decision", "Nội dung quyết định (mẫu)", "decisionDocument", "9/QĐ"));
    }

    private String raised(BeyondAuthority.Matter matter) {
        var code = scenario.accepted(DUE);
        scenario.as(OFFICER, () -> matters.raise(code, matter, "Liên quan nhiều cơ quan (mẫu)", "Đề xuất (mẫu)"));
        scenario.work();
        return code;
    }

    private Object charged(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals("HOURS_CHARGED"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .facts()
                .get("position");
    }
}
