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
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.Cases;
import vn.sauro.task.Extension;
import vn.sauro.task.Extensions;

@ProcessTest
class ExtendDeadlineTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ExtendDeadline");

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    Scenario scenario;

    @Autowired
    Ledger ledger;

    @Autowired
    AssignedTasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    Extensions extensions;

    @Autowired
    DutyList duties;

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

    private static final LocalDate LATER = LocalDate.of(2026, 11, 13);

    @Test
    void approvalMovesTaskTimerAndDutyButKeepsTheOriginal() {
        var code = asked();
        assertThat(scenario.task(code, "UserTask_DecideExtension").getAssignee())
                .isEqualTo(Scenario.LEADER);
        decide(code, Map.of("outcome", "approved", "decisionReason", "Đồng ý (mẫu)"));

        var moved = at("2026-11-13T17:00");
        var task = tasks.task(code);
        assertThat(task.dueAt()).isEqualTo(moved);
        assertThat(task.originalDueAt()).isEqualTo(at("2026-10-30T17:00"));
        assertThat(scenario.task(code, "UserTask_PerformTask").getDueDate()).isEqualTo(java.util.Date.from(moved));
        assertThat(duties.ofCase(code))
                .filteredOn(Duty::open)
                .extracting(Duty::dueAt)
                .containsExactly(moved);
        scenario.until(at("2026-11-12T08:00"));
        assertThat(kinds(code)).contains("DEADLINE_MOVED").doesNotContain("DUTY_OVERDUE");
        scenario.submit(code);
        scenario.approve(code);
        assertThat(cases.timeStatus(tasks.task(code))).isEqualTo(TimeStatus.DONE_ON_TIME);
        assertThat(cases.originalTimeStatus(tasks.task(code))).isEqualTo(TimeStatus.DONE_LATE);
    }

    @Test
    void refusalKeepsTheDate() {
        var code = asked();
        assertThatThrownBy(() -> scenario.as(OFFICER, () -> extensions.request(code, LATER, "Lần nữa")))
                .hasMessageContaining("task.extension-open");
        decide(code, Map.of("outcome", "refused", "decisionReason", "Còn đủ thời gian"));

        assertThat(tasks.task(code).dueAt()).isEqualTo(at("2026-10-30T17:00"));
        assertThat(extensions.of(code)).extracting(Extension::state).containsExactly(Extension.State.REFUSED);
    }

    @Test
    void aCounterProposalThatTheLeadTakesMovesTheDate() {
        var code = asked();
        decide(
                code,
                Map.of("outcome", "counterProposed", "counterDate", "2026-11-06", "decisionReason", "Chỉ một tuần"));
        assertThat(scenario.task(code, "UserTask_AnswerCounterProposal").getAssignee())
                .isEqualTo(OFFICER);
        scenario.complete(code, "UserTask_AnswerCounterProposal", Map.of("outcome", "agreed"));

        assertThat(tasks.task(code).dueAt()).isEqualTo(at("2026-11-06T17:00"));
    }

    @Test
    void aCounterProposalThatTheLeadDeclinesKeepsTheDateEvenWhenAllIsLate() {
        var code = asked();
        scenario.until(at("2026-10-07T08:00"));
        decide(
                code,
                Map.of("outcome", "counterProposed", "counterDate", "2026-11-06", "decisionReason", "Chỉ một tuần"));
        scenario.until(at("2026-10-09T08:00"));
        assertThat(kinds(code).stream().filter("DUTY_OVERDUE"::equals)).hasSize(2);
        scenario.complete(code, "UserTask_AnswerCounterProposal", Map.of("outcome", "declined"));

        assertThat(tasks.task(code).dueAt()).isEqualTo(at("2026-10-30T17:00"));
        assertThat(extensions.of(code)).extracting(Extension::state).containsExactly(Extension.State.GIVEN_UP);
    }

    private void decide(String code, Map<String, Object> form) {
        scenario.complete(code, "UserTask_DecideExtension", form);
    }

    private String asked() {
        var code = scenario.accepted(DUE);
        scenario.as(OFFICER, () -> extensions.request(code, LATER, "Chờ số liệu (mẫu)"));
        scenario.work();
        return code;
    }
}
