package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
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
import vn.sauro.task.Discussions;
import vn.sauro.task.Priority;

@ProcessTest
class DiscussCollectivelyTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("DiscussCollectively");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    Discussions discussions;

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
    void severalAreHeardAndOneDecides() {
        var code = sensitive("H57.STC", "H57.SNNMT");
        for (var opinion : scenario.tasks(code, "UserTask_GiveOpinion")) {
            scenario.complete(
                    opinion,
                    Map.of(
                            "outcome",
                            opinion.getAssignee().startsWith("H57.STC") ? "disagreed" : "agreed",
                            "opinion",
                            "Ý kiến (mẫu)"));
        }
        assertThat(scenario.task(code, "UserTask_DecideApproach").getAssignee()).isEqualTo(Scenario.LEADER);
        scenario.complete(
                code,
                "UserTask_DecideApproach",
                Map.of(
                        "approach",
                        "Làm theo hai bước (mẫu)",
                        "decisionDocument",
                        "7/TB",
                        "expectedBenefit",
                        "Giảm 5 ngày"));

        assertThat(scenario.as(Scenario.LEADER, () -> discussions.of(code)))
                .extracting(Discussions.Opinion::stance)
                .containsExactlyInAnyOrder("AGREED", "AGREED", "DISAGREED", "DECIDED");
        assertThat(scenario.openTasks(code)).contains("UserTask_PerformTask");
    }

    @Test
    void opinionsAndTheDecisionAreUrgedWhenTheyAreLate() {
        var code = sensitive("H57.STC");
        scenario.until(at("2026-10-08T08:00"));
        assertThat(kinds(code)).contains("DUTY_OVERDUE");
        for (var opinion : scenario.tasks(code, "UserTask_GiveOpinion")) {
            scenario.complete(opinion, Map.of("outcome", "agreed", "opinion", "Ý kiến (mẫu)"));
        }
        scenario.until(at("2026-10-12T08:00"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DecideApproach", "UserTask_DirectOverdue");
    }

    private String sensitive(String... coordinators) {
        var code = scenario.assign(DUE, Priority.NORMAL, true, coordinators);
        scenario.work();
        scenario.complete(code, "UserTask_AcceptTask", Scenario.ACCEPTED);
        return code;
    }
}
