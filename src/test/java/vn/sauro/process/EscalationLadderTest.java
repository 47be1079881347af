package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.sauro.task.Extensions;
import vn.sauro.task.Priority;

@ProcessTest
class EscalationLadderTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("EscalationLadder");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    Extensions extensions;

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
    void climbsRungByRungAndEndsWithTheWork() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-10-30T17:01"));
        assertThat(asked(code)).containsExactly("H57.SXD.HTKT.head");
        scenario.complete(
                code, "UserTask_DirectOverdue", Map.of("outcome", "directed", "direction", "Xong trong hai ngày"));
        scenario.until(at("2026-11-02T17:01"));
        assertThat(asked(code)).containsExactly("H57.SXD.head");
        scenario.until(at("2026-11-04T17:01"));
        assertThat(asked(code)).contains("H57.chairman");

        scenario.submit(code);
        scenario.approve(code);
        assertThat(kinds(code)).contains("ESCALATION_ANSWERED", "ESCALATION_UNANSWERED", "ESCALATION_ENDED");
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void endsAtTheStandingCommitteeWhenEverybodyWasAsked() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-11-09T08:00"));

        assertThat(asked(code))
                .containsExactly("H57.SXD.HTKT.head", "H57.SXD.head", "H57.chairman", "H57.BTV.secretary");
        assertThat(scenario.openTasks(code)).contains("UserTask_PerformTask");
    }

    @Test
    void skipsARungThatWouldAskTheHolderHimself() {
        var code = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.work();
        scenario.complete(code, "UserTask_AcceptTask", Map.of("outcome", "accepted", "officer", "H57.SXD.head"));
        scenario.until(at("2026-11-09T08:00"));

        assertThat(asked(code)).containsExactly("H57.chairman", "H57.BTV.secretary");
    }

    @Test
    void anExtensionAfterTheDueDateLetsTheLadderWaitForTheNewDate() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-10-30T17:01"));
        scenario.as(OFFICER, () -> extensions.request(code, LocalDate.of(2026, 11, 13), "Mưa lũ (mẫu)"));
        scenario.work();
        scenario.complete(
                code, "UserTask_DecideExtension", Map.of("outcome", "approved", "decisionReason", "Đồng ý (mẫu)"));
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
        scenario.until(at("2026-11-12T08:00"));
        assertThat(asked(code)).isEmpty();

        scenario.until(at("2026-11-13T17:01"));
        assertThat(asked(code)).containsExactly("H57.SXD.HTKT.head");
        assertThat(kinds(code).stream().filter("DUTY_OVERDUE"::equals)).hasSize(2);
    }

    private List<String> asked(String code) {
        return scenario.tasks(code, "UserTask_DirectOverdue").stream()
                .map(task -> task.getAssignee())
                .toList();
    }
}
