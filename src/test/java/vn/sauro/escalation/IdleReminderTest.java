package vn.sauro.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.duty.NoticeBox;
import vn.sauro.duty.Reminders;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.Scenario;
import vn.sauro.task.ProgressReports;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:idle;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "sauro.idle.every=0s",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(Scenario.class)
@ActiveProfiles("sample")
@DisplayName("A case on which nothing happens")
class IdleReminderTest {

    private static final String DIVISION_HEAD = "H57.SXD.HTKT.head";

    @Autowired
    Scenario scenario;

    @Autowired
    IdleReminders reminders;

    @Autowired
    IdleCases idle;

    @Autowired
    NoticeBox notices;

    @Autowired
    Reminders people;

    @Autowired
    ProgressReports progress;

    @Autowired
    Ledger ledger;

    private String code;

    @BeforeEach
    void aTaskInTheOfficersHands() {
        scenario.now(Scenario.MONDAY);
        code = scenario.accepted(LocalDate.of(2026, 12, 15));
    }

    @AfterEach
    void end() {
        scenario.complete(
                code, "UserTask_PerformTask", java.util.Map.of("productDescription", "x", "productDocument", "1"));
        scenario.end();
    }

    @Test
    void isBroughtBeforeTheHolderAfterThreeWorkingDaysAndBeforeTheHeadAfterFive() {
        at("2026-10-08T07:59");
        assertThat(told(Scenario.OFFICER)).isZero();
        assertThat(listed()).isEmpty();
        at("2026-10-08T17:01");
        assertThat(told(Scenario.OFFICER)).isOne();
        assertThat(told(DIVISION_HEAD)).isZero();
        assertThat(listed()).singleElement().returns(3, IdleCase::days).returns(Scenario.OFFICER, IdleCase::personId);
        at("2026-10-12T17:01");
        assertThat(told(Scenario.OFFICER)).isOne();
        assertThat(told(DIVISION_HEAD)).isOne();
        assertThat(listed()).singleElement().returns(5, IdleCase::days).returns(2, IdleCase::reminded);
        at("2026-10-30T17:01");
        assertThat(told(Scenario.OFFICER)).isOne();
        assertThat(ledger.entries(code))
                .extracting(LedgerEntry::kind)
                .containsSequence("IDLE_REMINDED", "IDLE_REMINDED");
    }

    @Test
    void isNotIdleWhenItsHolderActs() {
        scenario.now(Scenario.at("2026-10-08T09:00"));
        scenario.as(Scenario.OFFICER, () -> progress.report(code, 20, "Đã khảo sát (mẫu)", "12/BC-MẪU"));
        at("2026-10-12T17:01");
        assertThat(told(Scenario.OFFICER)).isZero();
        at("2026-10-13T17:01");
        assertThat(told(Scenario.OFFICER)).isOne();
    }

    @Test
    void staysIdleWhenSomebodyOnlyReminds() {
        scenario.now(Scenario.at("2026-10-08T09:00"));
        scenario.as("H57.SXD.deputy-head", () -> people.send(code, "Mau lên (mẫu)"));
        at("2026-10-08T17:01");
        assertThat(told(Scenario.OFFICER)).isOne();
    }

    @Test
    void isRemindedOnceThoughTwoNodesLookAtOnce() {
        scenario.now(Scenario.at("2026-10-08T17:01"));
        var sent = Stream.generate(() -> CompletableFuture.supplyAsync(reminders::remindDue))
                .limit(4)
                .toList();
        assertThat(sent.stream().mapToInt(CompletableFuture::join).sum()).isOne();
        assertThat(told(Scenario.OFFICER)).isOne();
    }

    private void at(String vietnamTime) {
        scenario.now(Scenario.at(vietnamTime));
        reminders.remindDue();
    }

    private long told(String person) {
        return notices.of(person).stream()
                .filter(notice ->
                        notice.caseCode().equals(code) && notice.kind().equals("IDLE"))
                .count();
    }

    private List<IdleCase> listed() {
        return idle.find(null, null, new PageRequest(0, 50)).items().stream()
                .filter(each -> each.caseCode().equals(code))
                .toList();
    }
}
