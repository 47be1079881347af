package vn.sauro.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.ledger.Ledger;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The lead and two contributors of one task are overdue at the same moment; their timers fire one by one, in any order. */
@ProcessTest
@FromMonday
class LadderOfItsDutyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final Map<String, Object> MADE =
            Map.of("contribution", "Số liệu (mẫu)", "contributionDocument", "12/CV");

    @Autowired
    Scenario scenario;

    @Autowired
    ManagementService management;

    @Autowired
    Ledger ledger;

    private String code;

    @AfterEach
    void end() {
        scenario.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserTask_Contribute", "UserTask_PerformTask"})
    void everyTimerPutsItsOwnDutyOnRecord(String first) {
        threeOverdueAtOnce();
        for (var task : in(first)) {
            fire(task);
            assertThat(overdueOnRecord()).last().isEqualTo(task.getId());
        }
        assertThat(overdueOnRecord()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDoneBeforeItsOwnTimerFiresTakesNobodysLadder() {
        threeOverdueAtOnce();
        var lead = scenario.task(code, "UserTask_PerformTask");
        fire(lead);
        for (var contribution : scenario.tasks(code, "UserTask_Contribute")) {
            scenario.as(contribution.getAssignee(), () -> scenario.completeAs(contribution, MADE));
        }
        scenario.work();

        assertThat(overdueOnRecord()).containsExactly(lead.getId());
        assertThat(scenario.tasks(code, "UserTask_DirectOverdue"))
                .as("the head of who leads")
                .extracting(Task::getAssignee)
                .containsExactly("H57.SXD.HTKT.head");
    }

    private void threeOverdueAtOnce() {
        scenario.now(Scenario.MONDAY);
        code = scenario.accepted(DUE, "H57.STC", "19900");
        scenario.now(at("2026-10-30T17:00"));
    }

    private List<Task> in(String first) {
        return List.of("UserTask_Contribute", "UserTask_PerformTask").stream()
                .sorted((one, other) -> one.equals(first) ? -1 : 1)
                .flatMap(element -> scenario.tasks(code, element).stream())
                .toList();
    }

    /** Runs the timer of the task, and what its own process still does about it. */
    private void fire(Task task) {
        for (var waits : List.of("Overdue", "RecordSilence")) {
            management.createJobQuery().processInstanceId(task.getProcessInstanceId()).list().stream()
                    .filter(job -> activity(job).endsWith(waits))
                    .map(Job::getId)
                    .forEach(management::executeJob);
        }
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<String> overdueOnRecord() {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals("DUTY_OVERDUE"))
                .map(entry -> entry.dutyId())
                .toList();
    }
}
