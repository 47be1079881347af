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
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.Priority;
import vn.sauro.task.TaskStatus;

@ProcessTest
class AcceptAssignmentTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("AcceptAssignment");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    AssignedTasks tasks;

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
    void theLeadAcceptsAndNamesItsOfficer() {
        var code = scenario.accepted(DUE);

        assertThat(tasks.task(code).officer()).isEqualTo(OFFICER);
        assertThat(scenario.task(code, "UserTask_PerformTask").getAssignee()).isEqualTo(OFFICER);
    }

    @Test
    void anOfficerOfAnotherAgencyIsRefused() {
        var code = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.work();

        assertThatThrownBy(() -> scenario.complete(
                        code, "UserTask_AcceptTask", Map.of("outcome", "accepted", "officer", "H57.STC.head")))
                .hasMessageContaining("H57.STC.head");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AcceptTask");
        assertThat(kinds(code)).doesNotContain("TASK_ACCEPTED", "DUTY_DONE");
    }

    @Test
    void theOfficeKeepsAReturnedTaskWhereItIsAndItIsNotReturnedTwice() {
        var code = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.work();
        scenario.complete(
                code, "UserTask_AcceptTask", Map.of("outcome", "returned", "returnReason", "Không thuộc chức năng"));
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(scenario.task(code, "UserTask_DecideReturn").getAssignee()).isEqualTo("H57.VP.head");
        scenario.complete(code, "UserTask_DecideReturn", Map.of("outcome", "kept", "decisionReason", "Đúng chức năng"));

        assertThatThrownBy(() -> scenario.complete(
                        code, "UserTask_AcceptTask", Map.of("outcome", "returned", "returnReason", "Vẫn không thuộc")))
                .hasStackTraceContaining("task.return-twice");
        scenario.complete(code, "UserTask_AcceptTask", Scenario.ACCEPTED);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
    }

    @Test
    void theOfficeGivesAReturnedTaskToAnotherAgency() {
        var code = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.work();
        scenario.complete(
                code, "UserTask_AcceptTask", Map.of("outcome", "returned", "returnReason", "Không thuộc chức năng"));
        scenario.complete(
                code,
                "UserTask_DecideReturn",
                Map.of(
                        "outcome",
                        "reassigned",
                        "newLeadAgency",
                        "H57.STC",
                        "decisionReason",
                        "Thuộc lĩnh vực tài chính"));

        assertThat(tasks.task(code).leadAgency()).isEqualTo("H57.STC");
        assertThat(scenario.task(code, "UserTask_AcceptTask").getAssignee()).isEqualTo("H57.STC.head");
        assertThat(kinds(code)).containsSubsequence("TASK_RETURNED", "LEAD_CHANGED");
    }

    @Test
    void acceptingLateAndDecidingLateClimbTheLadderButCancelNothing() {
        var code = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.until(at("2026-10-06T16:59"));
        scenario.complete(
                code, "UserTask_AcceptTask", Map.of("outcome", "returned", "returnReason", "Không thuộc chức năng"));
        scenario.until(at("2026-10-09T08:00"));

        assertThat(scenario.openTasks(code)).contains("UserTask_DecideReturn");
        assertThat(kinds(code)).contains("DUTY_OVERDUE");
        var other = scenario.assign(DUE, Priority.NORMAL, false);
        scenario.until(at("2026-10-16T08:00"));
        assertThat(scenario.openTasks(other)).contains("UserTask_AcceptTask", "UserTask_DirectOverdue");
    }
}
