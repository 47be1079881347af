package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.OFFICER;
import static vn.sauro.support.Scenario.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.BeyondAuthorities;
import vn.sauro.task.BeyondAuthority;
import vn.sauro.task.Cases;
import vn.sauro.task.Extensions;
import vn.sauro.task.Obstacle;
import vn.sauro.task.Obstacles;
import vn.sauro.task.Priority;
import vn.sauro.task.TaskStatus;

@ProcessTest
class AssignedTaskTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("AssignedTask");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    AssignedTasks tasks;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Extensions extensions;

    @Autowired
    BeyondAuthorities matters;

    @Autowired
    DutyList duties;

    @Autowired
    Cases cases;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void monday() {
        BpmnAwareTests.init(engine);
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
    void isAcceptedCarriedOutAndReviewed() {
        var code = scenario.accepted(DUE);
        var task = scenario.instance(code);
        assertThat(task)
                .hasPassedInOrder(
                        "StartEvent_TaskAssigned", "ServiceTask_RegisterTask", "CallActivity_AcceptAssignment")
                .isWaitingAtExactly("CallActivity_PerformTask");
        var submitted = at("2026-10-12T10:00");
        scenario.until(submitted);
        scenario.submit(code);
        assertThat(task).isWaitingAtExactly("UserTask_ReviewProduct");
        scenario.until(at("2026-10-13T10:00"));
        scenario.approve(code);

        assertThat(task).isEnded().hasPassed("EndEvent_TaskCompleted");
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(tasks.task(code).progress()).isEqualTo(100);
        assertThat(tasks.task(code).completedAt())
                .as("the time of the submission that was accepted")
                .isEqualTo(submitted);
        assertThat(kinds(code)).startsWith("TASK_ASSIGNED").endsWith("TASK_COMPLETED");
    }

    @Test
    void reworkDoesNotCountTheFirstSubmission() {
        var code = scenario.accepted(DUE);
        scenario.submit(code);
        scenario.complete(code, "UserTask_ReviewProduct", Map.of("outcome", "rework", "reviewNote", "Thiếu phụ lục"));
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.REWORK);
        Instant second = at("2026-10-06T09:00");
        scenario.until(second);
        scenario.submit(code);
        scenario.approve(code);

        assertThat(tasks.task(code).completedAt()).isEqualTo(second);
    }

    @Test
    void sensitiveMattersAreDiscussedAndCoordinatorsTakePart() {
        var code = scenario.assign(DUE, Priority.NORMAL, true, "H57.STC");
        scenario.work();
        scenario.complete(code, "UserTask_AcceptTask", Scenario.ACCEPTED);
        for (var opinion : scenario.tasks(code, "UserTask_GiveOpinion")) {
            scenario.complete(opinion, Map.of("outcome", "agreed", "opinion", "Đồng ý (mẫu)"));
        }
        scenario.complete(
                code,
                "UserTask_DecideApproach",
                Map.of(
                        "approach",
                        "Theo phương án một (mẫu)",
                        "decisionDocument",
                        "7/TB",
                        "expectedBenefit",
                        "Giảm 5 ngày"));
        scenario.complete(
                code, "UserTask_Contribute", Map.of("contribution", "Số liệu (mẫu)", "contributionDocument", "12/CV"));

        assertThat(tasks.task(code).handlingMode()).isEqualTo("COLLECTIVE");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
    }

    @Test
    void obstaclesExtensionsAndMattersBeyondAuthorityRunBesideTheWork() {
        var code = scenario.accepted(DUE);
        scenario.as(OFFICER, () -> obstacles.report(code, Obstacle.Kind.FUNDING, "Chưa có vốn (mẫu)", "H57.STC"));
        scenario.as(OFFICER, () -> extensions.request(code, LocalDate.of(2026, 11, 13), "Chờ vốn (mẫu)"));
        scenario.as(
                OFFICER,
                () -> matters.raise(code, BeyondAuthority.Matter.OTHER, "Ngoài thẩm quyền (mẫu)", "Đề xuất (mẫu)"));
        scenario.work();
        assertThat(scenario.openTasks(code))
                .containsExactly(
                        "UserTask_DecideBeyondAuthority",
                        "UserTask_DecideExtension",
                        "UserTask_PerformTask",
                        "UserTask_ResolveObstacle");
        scenario.complete(
                code, "UserTask_ResolveObstacle", Map.of("outcome", "removed", "resolution", "Đã bố trí (mẫu)"));
        scenario.complete(code, "UserTask_ConfirmResolution", Map.of("outcome", "confirmed"));
        scenario.complete(
                code, "UserTask_DecideExtension", Map.of("outcome", "refused", "decisionReason", "Đã có vốn"));
        scenario.complete(
                code,
                "UserTask_DecideBeyondAuthority",
                Map.of("outcome", "decided", "decision", "Đồng ý (mẫu)", "decisionDocument", "9/QĐ"));
        scenario.complete(code, "UserTask_ReceiveDecision", Map.of());

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
    }

    @Test
    void overdueWorkAndAnOverdueReviewClimbTheLadderUntilTheyAreDone() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-10-30T17:01"));
        scenario.submit(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ReviewProduct");
        scenario.until(at("2026-11-05T08:00"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DirectOverdue", "UserTask_ReviewProduct");
        scenario.complete(code, "UserTask_ReviewProduct", Map.of("outcome", "rework", "reviewNote", "Thiếu phụ lục"));
        scenario.submit(code);
        scenario.approve(code);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(duties.ofCase(code)).noneMatch(Duty::open);
    }

    @Test
    void aProductInTimeIsNotLateWhileItsReviewTakesTime() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-10-30T16:00"));
        scenario.submit(code);
        scenario.until(at("2026-11-02T08:00"));
        assertThat(cases.timeStatus(tasks.task(code))).isEqualTo(TimeStatus.DONE_ON_TIME);
        scenario.complete(code, "UserTask_ReviewProduct", Map.of("outcome", "rework", "reviewNote", "Thiếu phụ lục"));

        assertThat(cases.timeStatus(tasks.task(code))).isEqualTo(TimeStatus.OVERDUE);
    }

    @Test
    void theOfficeWithdrawsATask() {
        var code = scenario.accepted(DUE, "H57.STC");
        scenario.as("H57.VP.head", () -> tasks.withdraw(code, "Không còn phù hợp"));
        scenario.work();

        assertThat(scenario.ended(code)).isTrue();
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.WITHDRAWN);
        assertThat(duties.ofCase(code)).extracting(Duty::status).doesNotContain(Duty.Status.OPEN);
    }

    @Test
    void anAcceptedProductEndsEverythingThatIsStillOpen() {
        var code = scenario.accepted(DUE, "H57.STC");
        scenario.until(at("2026-10-28T08:00"));
        scenario.as(OFFICER, () -> obstacles.report(code, Obstacle.Kind.OTHER, "Chưa rõ (mẫu)", "H57.STC"));
        scenario.submit(code);
        scenario.approve(code);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(duties.ofCase(code)).noneMatch(Duty::open);
    }

    @Test
    void nobodyReviewsAProductInTheLeadersPlace() {
        var code = scenario.accepted(DUE);
        scenario.submit(code);
        var review = scenario.task(code, "UserTask_ReviewProduct");

        assertThatThrownBy(() -> scenario.as(OFFICER, () -> scenario.completeAs(review, Map.of("outcome", "approved"))))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> scenario.as("admin", () -> scenario.completeAs(review, Map.of("outcome", "approved"))))
                .isInstanceOf(AuthorizationException.class);
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.SUBMITTED);
    }
}
