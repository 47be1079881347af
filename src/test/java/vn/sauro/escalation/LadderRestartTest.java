package vn.sauro.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** Two signers sign at the same time in a dossier of three working days that is late; then it gets a new appointment. */
@ProcessTest
@FromMonday
class LadderRestartTest {

    private static final String GUARDIANSHIP = "9.000012";
    private static final String[] SIGNERS = {"19900.VP.head", "19900.vice-chairman"};
    private static final Map<String, Object> SIGNED = Map.of("outcome", "approved", "resultDocument", "45/QĐ (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    OwnVersions versions;

    @Autowired
    RuntimeService runtime;

    @Test
    void eachOfTwoLateStepsIsCalledUponAgainWhenItsNewDatePasses() {
        var code = withTwoSigners();
        scenario.until(at("2026-11-06T08:00"));
        assertThat(scenario.openTasks(code)).contains("UserTask_SignStep", "UserTask_SignStep");
        assertThat(ladders(code))
                .as("two signatures, and the draft of the apology")
                .isEqualTo(3);

        reappoint(code, "2026-11-12");
        assertThat(ladders(code)).isEqualTo(2);
        assertThat(asked(code)).isEmpty();

        // Half a day from Thursday afternoon, which the old appointment cut short.
        var due = at("2026-11-06T11:30");
        assertThat(scenario.tasks(code, "UserTask_SignStep"))
                .allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(due));
        var overdue = desk.entries(code, "DUTY_OVERDUE").size();
        scenario.until(due.plusSeconds(60));
        assertThat(asked(code)).as("the head of the vice-chairman at once").containsExactly("19900.chairman");
        scenario.until(at("2026-11-09T17:01"));
        assertThat(asked(code).stream().filter("19900.chairman"::equals))
                .as("and that of the head of the office a day later")
                .hasSize(2);
        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSize(overdue + 2);

        for (var signer : SIGNERS) {
            scenario.complete(signature(code, signer), SIGNED);
        }
        assertThat(ladders(code)).isZero();
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    private String withTwoSigners() {
        var from = LocalDate.of(2026, 11, 1);
        versions.from(
                from,
                GUARDIANSHIP,
                Map.of(),
                Map.of(
                        "review", Map.of("Nhóm song song", "signatures", "Ký duyệt", "có"),
                        "sign", Map.of("Nhóm song song", "signatures")));
        scenario.now(at("2026-11-02T08:00"));
        var code = desk.accepted(GUARDIANSHIP);
        // Half a day is left to each signer's own time, an hour to the dossier's.
        scenario.until(at("2026-11-05T16:00"));
        scenario.complete(code, "UserTask_PerformStep", Map.of("outcome", "done", "stepResult", "Đã dự thảo (mẫu)"));
        return code;
    }

    private void reappoint(String code, String newDate) {
        scenario.complete(
                code,
                "UserTask_DraftApology",
                Map.of("outcome", "drafted", "delayReason", "Chờ xác minh (mẫu)", "newDate", newDate));
        scenario.complete(code, "UserTask_SignApology", Map.of("outcome", "signed", "letterNumber", "9/XL (mẫu)"));
    }

    private long ladders(String code) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("EscalationLadder")
                .processInstanceBusinessKey(code)
                .count();
    }

    private List<String> asked(String code) {
        return scenario.tasks(code, "UserTask_DirectOverdue").stream()
                .map(Task::getAssignee)
                .toList();
    }

    private Task signature(String code, String signer) {
        return scenario.tasks(code, "UserTask_SignStep").stream()
                .filter(task -> task.getAssignee().equals(signer))
                .findFirst()
                .orElseThrow();
    }
}
