package vn.sauro.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxMessage;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The registrar of the ward Thuận An has three working days for a repeated birth registration, the reviewer half a day. */
@ProcessTest
@FromMonday
class StepForewarningTest {

    private static final String REPEATED_BIRTH = "9.000002";
    private static final String REGISTRAR = "19900.VP.civil-status-officer";
    private static final String REVIEWER = "19900.VP.head";
    private static final Map<String, Object> DONE = Map.of("outcome", "done", "stepResult", "Đã dự thảo (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    StepForewarnings forewarnings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    private String code;

    @BeforeEach
    void accepted() {
        code = desk.accepted(REPEATED_BIRTH);
    }

    @Test
    void theHolderIsToldOnceFourWorkingHoursBefore() {
        look(at("2026-10-08T10:59"));
        assertThat(mails(REGISTRAR)).containsExactly("staff.ASSIGNED");
        look(at("2026-10-08T11:01"));
        look(at("2026-10-08T16:00"));
        assertThat(mails(REGISTRAR)).containsExactlyInAnyOrder("staff.ASSIGNED", "staff.FOREWARNED");
        assertThat(desk.entries(code, "STEP_FOREWARNED")).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("position", REGISTRAR)
                .containsEntry("due", "2026-10-08T10:00:00.000000Z"));

        scenario.until(at("2026-10-08T17:01"));
        look(at("2026-10-08T17:02"));
        // By now the registrar has the apology to draft as well.
        assertThat(mails(REGISTRAR)).containsOnlyOnce("staff.FOREWARNED", "staff.OVERDUE");
    }

    @Test
    void aDateThatMovedIsForewarnedAnewButNotWhileItStandsStill() {
        look(at("2026-10-08T11:01"));
        act(() -> deadlines.pause(
                code, PauseReason.SYSTEM_INCIDENT, new PauseOrder("Quy định thử (mẫu)", null, Payer.HOLDER, null)));
        look(at("2026-10-08T16:00"));
        look(at("2026-10-09T11:30"));
        assertThat(desk.entries(code, "STEP_FOREWARNED")).hasSize(1);
        act(() -> deadlines.resume(code, PauseReason.SYSTEM_INCIDENT));

        look(at("2026-10-09T14:00"));
        look(at("2026-10-09T15:00"));
        assertThat(desk.entries(code, "STEP_FOREWARNED"))
                .extracting(entry -> entry.facts().get("due"))
                .containsExactly("2026-10-08T10:00:00.000000Z", "2026-10-09T10:00:00.000000Z");
    }

    @Test
    void whoGetsAStepOfHalfADayHasJustReadItsDate() {
        scenario.complete(code, "UserTask_PerformStep", DONE);
        look(at("2026-10-05T10:00"));
        assertThat(mails(REVIEWER)).containsExactly("staff.ASSIGNED");
        assertThat(desk.entries(code, "STEP_FOREWARNED")).isEmpty();
    }

    private void look(Instant now) {
        scenario.now(now);
        forewarnings.tellDue();
    }

    private void act(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private List<String> mails(String person) {
        return outbox.list(null, code, new PageRequest(0, 200)).items().stream()
                .filter(message -> person.equalsIgnoreCase(message.recipient().split("@")[0]))
                .map(OutboxMessage::template)
                .toList();
    }
}
