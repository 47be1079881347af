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
import vn.sauro.duty.NoticeBox;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.BeyondAuthorities;
import vn.sauro.task.BeyondAuthority;
import vn.sauro.task.Cases;

@ProcessTest
class PerformTaskTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("PerformTask");

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
    NoticeBox notices;

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
    void theOfficerIsForewarnedThenOverdueAndStillDeliversLate() {
        var code = scenario.accepted(DUE);
        scenario.until(at("2026-10-28T12:00"));
        assertThat(kinds(code)).contains("FOREWARNED").doesNotContain("DUTY_OVERDUE");
        assertThat(notices.of(OFFICER)).extracting(NoticeBox.Notice::kind).contains("FOREWARNED");

        scenario.until(at("2026-10-30T17:01"));
        assertThat(kinds(code)).contains("DUTY_OVERDUE");
        assertThat(cases.timeStatus(tasks.task(code))).isEqualTo(TimeStatus.OVERDUE);

        scenario.submit(code);
        scenario.approve(code);
        assertThat(cases.timeStatus(tasks.task(code))).isEqualTo(TimeStatus.DONE_LATE);
    }

    @Test
    void whoHasLessTimeThanTheForewarningIsForewarnedAtOnceEvenInTheFirstDaysThatTheCalendarKnows() {
        scenario.now(at("2026-01-05T08:00"));
        var code = scenario.accepted(LocalDate.of(2026, 1, 6));
        scenario.until(at("2026-01-05T08:01"));
        assertThat(kinds(code)).contains("FOREWARNED").doesNotContain("DUTY_OVERDUE");
    }

    @Test
    void aMatterBeyondAuthorityLeavesTheWorkWithItsOfficer() {
        var code = scenario.accepted(DUE);
        scenario.as(
                OFFICER, () -> matters.raise(code, BeyondAuthority.Matter.BUDGET, "Cần bổ sung vốn", "Bổ sung 2 tỷ"));
        scenario.work();

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DecideBeyondAuthority", "UserTask_PerformTask");
    }

    @Test
    void doneNeedsAProduct() {
        var code = scenario.accepted(DUE);

        assertThatThrownBy(() ->
                        scenario.complete(code, "UserTask_PerformTask", Map.of("productDescription", "Đã làm xong")))
                .hasStackTraceContaining("task.product-missing");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PerformTask");
    }
}
