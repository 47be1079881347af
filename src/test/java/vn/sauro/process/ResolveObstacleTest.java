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
import vn.sauro.task.Obstacle;
import vn.sauro.task.Obstacles;

@ProcessTest
class ResolveObstacleTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ResolveObstacle");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    Obstacles obstacles;

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
    void theNamedAgencyActsAndTheOfficerConfirms() {
        var code = withObstacle();
        assertThat(scenario.task(code, "UserTask_ResolveObstacle").getAssignee())
                .isEqualTo("H57.STC.head");
        scenario.complete(
                code,
                "UserTask_ResolveObstacle",
                Map.of("outcome", "notRemovable", "resolution", "Chưa có nguồn (mẫu)"));
        assertThat(scenario.task(code, "UserTask_ConfirmResolution").getAssignee())
                .isEqualTo(OFFICER);
        scenario.complete(
                code, "UserTask_ConfirmResolution", Map.of("outcome", "stillBlocked", "confirmationNote", "Vẫn vướng"));
        scenario.complete(
                code, "UserTask_ResolveObstacle", Map.of("outcome", "removed", "resolution", "Đã bố trí (mẫu)"));
        scenario.complete(code, "UserTask_ConfirmResolution", Map.of("outcome", "confirmed"));

        assertThat(obstacles.of(code)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.state()).isEqualTo(Obstacle.State.CLOSED);
            assertThat(obstacle.accountableHead()).isEqualTo("H57.STC.head");
        });
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
    }

    @Test
    void lateAnswersAreUrged() {
        var code = withObstacle();
        scenario.until(at("2026-10-09T08:00"));
        assertThat(kinds(code)).contains("DUTY_OVERDUE");
        scenario.complete(
                code, "UserTask_ResolveObstacle", Map.of("outcome", "removed", "resolution", "Đã bố trí (mẫu)"));
        scenario.until(at("2026-10-13T08:00"));
        assertThat(scenario.openTasks(code)).contains("UserTask_ConfirmResolution", "UserTask_DirectOverdue");
    }

    @Test
    void onlyWhoCarriesTheTaskOutReportsAnObstacle() {
        var code = scenario.accepted(DUE);

        assertThatThrownBy(() -> scenario.as(
                        "H57.STC.head", () -> obstacles.report(code, Obstacle.Kind.FUNDING, "Thiếu vốn", "H57.STC")))
                .hasMessageContaining("task.officer-forbidden");
    }

    private String withObstacle() {
        var code = scenario.accepted(DUE);
        scenario.as(OFFICER, () -> obstacles.report(code, Obstacle.Kind.FUNDING, "Chưa có nguồn vốn (mẫu)", "H57.STC"));
        scenario.work();
        return code;
    }
}
