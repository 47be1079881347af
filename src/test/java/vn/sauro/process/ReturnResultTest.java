package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Desk.CERTIFIED_COPY;
import static vn.sauro.support.Desk.OFFICER;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.duty.DutyList;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class ReturnResultTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ReturnResult");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    DutyList duties;

    @AfterEach
    void end() {
        scenario.end();
    }

    /** Issued on Monday 5 October 2026 at 10:00. */
    private String resolved() {
        scenario.now(at("2026-10-05T08:00"));
        var code = desk.accepted(CERTIFIED_COPY);
        scenario.now(at("2026-10-05T10:00"));
        scenario.complete(code, "UserTask_AppraiseCopy", Map.of("outcome", "eligible", "copyCount", 2, "pageCount", 4));
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "approved"));
        scenario.complete(code, "UserTask_IssueCopy", Map.of("resultDocument", "1234/2026"));
        return code;
    }

    @Test
    void settlementEndsWhenTheResultIsThereAndTheWaitingIsTheApplicants() {
        var code = resolved();

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.RESOLVED);
            assertThat(dossier.ending()).isEqualTo(Ending.RESOLVED);
            assertThat(dossier.finishedAt()).isEqualTo(at("2026-10-05T10:00"));
        });
        assertThat(desk.holder(code, "UserTask_ReturnResult")).isEqualTo(OFFICER);
        assertThat(desk.payers(code)).last().isEqualTo("APPLICANT");
    }

    @Test
    void whoCollectsWeeksLaterMakesNobodyLate() {
        var code = resolved();
        scenario.until(at("2026-11-20T09:00"));
        assertThat(desk.kinds(code)).contains("PICK_UP_REMINDED").doesNotContain("DUTY_OVERDUE");

        desk.returnResult(code);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
            assertThat(dossier.returnedAt()).isEqualTo(at("2026-11-20T09:00"));
            assertThat(dossier.finishedAt()).isBefore(dossier.dueAt());
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-05T17:00"));
        });
        assertThat(desk.entries(code, "DUTY_DONE")).last().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("late", false));
        assertThat(desk.payers(code)).last().isEqualTo("APPLICANT");
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aResultThatNobodyCollectsForAYearIsTheLeadersMatter() {
        var code = resolved();
        scenario.until(at("2027-10-08T09:00"));

        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        assertThat(scenario.openTasks(code)).contains("UserTask_ReturnResult");
    }
}
