package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.CERTIFIED_COPY;
import static vn.sauro.support.Desk.OFFICER;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.Desk;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class ReceiveDossierTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ReceiveDossier");

    private static final Map<String, String> TWO_DAYS_TO_SUPPLEMENT =
            Map.of("Thời gian để người dân bổ sung", "2", "Đơn vị bổ sung", "ngày làm việc");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Papers papers;

    @Autowired
    OwnVersions versions;

    @AfterEach
    void end() {
        scenario.end();
    }

    private String filed(String vietnamTime) {
        scenario.now(at(vietnamTime));
        return desk.file(CERTIFIED_COPY);
    }

    /** Golden: a certified copy is returned the same day, after 15:00 the next working day (NĐ 23/2015 article 7). */
    @ParameterizedTest
    @CsvSource({
        "2026-10-05T14:59, 2026-10-05T17:00",
        "2026-10-05T15:01, 2026-10-06T17:00",
        // 23 November is a working day, the 24th a day off.
        "2026-11-23T15:01, 2026-11-25T17:00",
        // The Saturday before National Day was swapped for a Monday.
        "2026-08-21T15:01, 2026-08-22T17:00"
    })
    void theAppointmentFollowsTheHourOfAcceptance(String accepted, String due) {
        var code = filed(accepted);
        desk.accept(code);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
            assertThat(dossier.acceptedAt()).isEqualTo(at(accepted));
            assertThat(dossier.dueAt()).isEqualTo(at(due));
            assertThat(dossier.originalDueAt()).isEqualTo(at(due));
        });
        assertThat(desk.kinds(code)).containsSubsequence("DOSSIER_FILED", "DOSSIER_ACCEPTED", "DUTY_OPENED");
    }

    @Test
    void theOfficerAtTheCounterHoldsTheCheckAndTheApplicantGetsTheSlip() {
        var code = filed("2026-10-05T08:00");
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(desk.holder(code, "UserTask_CheckDossier")).isEqualTo(OFFICER);

        desk.accept(code);

        assertThat(papers.of(code)).extracting(paper -> paper.kind()).containsExactly(PaperKind.RECEIPT_SLIP);
        assertThat(desk.payers(code)).startsWith(OFFICER);
    }

    @Test
    void whatIsNotAcceptableIsDeclinedInWritingWithItsBasis() {
        var code = filed("2026-10-05T08:00");
        assertThatThrownBy(() -> scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "notAccepted")))
                .hasStackTraceContaining("Lý do không tiếp nhận");

        scenario.complete(
                code,
                "UserTask_CheckDossier",
                Map.of(
                        "outcome", "notAccepted",
                        "declineReason", "Bản chính bị tẩy xóa (mẫu)",
                        "declineBasis", "Nghị định 23/2015/NĐ-CP Điều 22"));

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
            assertThat(dossier.ending()).isEqualTo(Ending.NOT_ACCEPTED);
            assertThat(dossier.dueAt()).isNull();
        });
        assertThat(papers.of(code)).extracting(paper -> paper.kind()).containsExactly(PaperKind.REFUSAL_NOTICE);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void whatIsMissingIsAskedForOnceAndCheckedAgain() {
        var code = filed("2026-10-05T08:00");
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "supplementNeeded"));
        assertThat(desk.holder(code, "UserTask_DraftSupplement")).isEqualTo(OFFICER);
        desk.askSupplement(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUIRED);
        assertThat(desk.payers(code)).as("the waiting is the applicant's").endsWith("APPLICANT");

        scenario.now(at("2026-10-07T09:00"));
        desk.supplement(code);
        desk.accept(code);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.acceptedAt()).isEqualTo(at("2026-10-07T09:00"));
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-07T17:00"));
            assertThat(dossier.supplements()).isOne();
        });
    }

    @Test
    void whoDoesNotSupplementInTimeIsNotAccepted() {
        versions.from(LocalDate.of(2027, 1, 1), CERTIFIED_COPY, TWO_DAYS_TO_SUPPLEMENT);
        var code = filed("2027-03-01T08:00");
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "supplementNeeded"));
        desk.askSupplement(code);
        scenario.until(at("2027-03-05T08:00"));

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
            assertThat(dossier.ending()).isEqualTo(Ending.NOT_ACCEPTED);
        });
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void anOverdueCheckGoesUpTheLadderAndIsStillTheOfficers() {
        var code = filed("2026-10-05T08:00");
        scenario.until(at("2026-10-05T09:00"));

        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        assertThat(desk.holder(code, "UserTask_CheckDossier")).isEqualTo(OFFICER);
        assertThat(scenario.openTasks(code)).contains("UserTask_DirectOverdue");
        desk.accept(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }
}
