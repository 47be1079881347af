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
import vn.sauro.task.Contribution;
import vn.sauro.task.Contributions;
import vn.sauro.task.ProgressReports;

@ProcessTest
class CoordinateUnitTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("CoordinateUnit");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    Contributions contributions;

    @Autowired
    ProgressReports progress;

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
    void theLeadWaitsForEveryMandatoryContribution() {
        var code = scenario.accepted(DUE, "H57.STC", "19900");
        assertThat(scenario.tasks(code, "UserTask_Contribute"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder("H57.STC.head", "19900.chairman");

        assertThatThrownBy(() -> scenario.submit(code)).hasStackTraceContaining("task.contributions-open");
        for (var contribution : scenario.tasks(code, "UserTask_Contribute")) {
            scenario.complete(contribution, Map.of("contribution", "Số liệu (mẫu)", "contributionDocument", "12/CV"));
        }
        scenario.submit(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ReviewProduct");
    }

    @Test
    void silenceIsRecordedAgainstTheAgencyAndItsHeadAndFreesTheLead() {
        var code = scenario.accepted(DUE, "H57.STC");
        scenario.until(at("2026-10-28T08:00"));

        assertThat(contributions.of(code)).singleElement().satisfies(contribution -> {
            assertThat(contribution.state()).isEqualTo(Contribution.State.SILENT);
            assertThat(contribution.silentHead()).isEqualTo("H57.STC.head");
        });
        assertThat(scenario.openTasks(code)).contains("UserTask_Contribute");
        scenario.submit(code);
        assertThat(scenario.openTasks(code)).contains("UserTask_ReviewProduct");
    }

    @Test
    void aLateContributionIsTakenAndStaysLate() {
        var code = scenario.accepted(DUE, "H57.STC");
        scenario.until(at("2026-10-28T08:00"));
        scenario.complete(
                code, "UserTask_Contribute", Map.of("contribution", "Số liệu (mẫu)", "contributionDocument", "12/CV"));

        assertThat(contributions.of(code))
                .extracting(Contribution::state)
                .containsExactly(Contribution.State.MADE_LATE);
    }

    @Test
    void hoursAreChargedToTheContributorWhileTheLeadWhoIsDoneWaits() {
        var code = scenario.accepted(DUE, "H57.STC");
        scenario.as(OFFICER, () -> progress.report(code, 100, "Xong phần chủ trì", "44/BC-SXD"));

        assertThat(ledger.entries(code).stream().filter(entry -> entry.kind().equals("HOURS_CHARGED")))
                .last()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("position", "H57.STC.head"));
    }
}
