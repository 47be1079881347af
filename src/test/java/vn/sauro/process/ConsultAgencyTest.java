package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.Consultation;
import vn.sauro.dossier.Consultations;
import vn.sauro.dossier.Incidents;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@BlockTest
class ConsultAgencyTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ConsultAgency");

    @RegisterExtension
    static final WholeModel answering = WholeModel.of("AnswerConsultation");

    private static final String TAX_OFFICER = "H57.THUE.NVDT.officer";
    private static final Map<String, Object> QUESTION =
            Map.of("consultedRole", "TAX_OFFICER", "question", "Thửa đất còn nợ thuế không? (mẫu)");
    private static final Map<String, Object> ANSWER =
            Map.of("outcome", "agreed", "answer", "Không nợ thuế (mẫu)", "answerDocument", "31/CV-THUE");

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Consultations consultations;

    @Autowired
    Incidents incidents;

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

    private String asked() {
        return desk.call(desk.accepted(LAND), "ConsultAgency", QUESTION);
    }

    private Consultation only(String code) {
        assertThat(consultations.of(code)).hasSize(1);
        return consultations.of(code).get(0);
    }

    @Test
    void theAgencyAnswersInItsOwnTimeAndTheHoursAreIts() {
        var code = asked();
        assertThat(scenario.task(code, "UserTask_AnswerConsultation").getAssignee())
                .isEqualTo(TAX_OFFICER);
        assertThat(desk.payers(code)).endsWith(TAX_OFFICER);
        assertThat(only(code).dueAt()).isEqualTo(at("2026-10-07T17:00"));
        scenario.complete(code, "UserTask_AnswerConsultation", ANSWER);

        assertThat(desk.handedBack(code, "consulted")).isEqualTo(true);
        assertThat(desk.handedBack(code, "deemedConsent")).isEqualTo(false);
        assertThat(only(code)).satisfies(consultation -> {
            assertThat(consultation.state()).isEqualTo(Consultation.State.ANSWERED);
            assertThat(consultation.agreed()).isTrue();
            assertThat(consultation.agency()).isEqualTo("H57.THUE");
        });
    }

    @Test
    void theDateOfTheAnswerMovesWithTheClockOfTheAgency() {
        var code = asked();
        scenario.until(at("2026-10-06T08:00"));
        scenario.as(
                "19900.chairman", () -> incidents.declare(code, "SYSTEM_INCIDENT", "7/BC-SC (mẫu)", "Mất mạng (mẫu)"));
        scenario.until(at("2026-10-08T08:00"));
        scenario.as("19900.chairman", () -> incidents.end(code, at("2026-10-08T08:00")));
        assertThat(only(code).dueAt())
                .isEqualTo(scenario.task(code, "UserTask_AnswerConsultation")
                        .getDueDate()
                        .toInstant())
                .isEqualTo(at("2026-10-09T17:00"));
        scenario.until(at("2026-10-09T08:00"));
        scenario.complete(code, "UserTask_AnswerConsultation", ANSWER);

        assertThat(only(code)).satisfies(consultation -> {
            assertThat(consultation.state()).isEqualTo(Consultation.State.ANSWERED);
            assertThat(consultation.answeredAt()).isBefore(consultation.dueAt());
        });
    }

    @Test
    void silenceIsConsentOnTheRecordOfTheAgencyAndItsHeadAndItsDutyStaysOpen() {
        var code = asked();
        scenario.until(at("2026-10-08T08:00"));

        assertThat(desk.handedBack(code, "consulted")).isEqualTo(true);
        assertThat(desk.handedBack(code, "deemedConsent")).isEqualTo(true);
        assertThat(only(code)).satisfies(consultation -> {
            assertThat(consultation.state()).isEqualTo(Consultation.State.DEEMED_CONSENT);
            assertThat(consultation.silentHead()).isEqualTo("H57.THUE.head");
        });
        assertThat(desk.fact(code, "CONSULTATION_SILENT"))
                .containsEntry("agency", "H57.THUE")
                .containsEntry("head", "H57.THUE.head");
        assertThat(scenario.openTasks(code)).contains("UserTask_AnswerConsultation", "UserTask_DirectOverdue");
    }

    @Test
    void aLateAnswerIsKeptAndChangesNothing() {
        var code = asked();
        scenario.until(at("2026-10-08T08:00"));
        var due = desk.dossier(code).dueAt();
        scenario.complete(
                code,
                "UserTask_AnswerConsultation",
                Map.of("outcome", "disagreed", "answer", "Còn nợ (mẫu)", "answerDocument", "32/CV-THUE"));

        assertThat(only(code)).satisfies(consultation -> {
            assertThat(consultation.state()).isEqualTo(Consultation.State.ANSWERED_LATE);
            assertThat(consultation.agreed()).isFalse();
            assertThat(consultation.silentAt()).isNotNull();
        });
        assertThat(desk.handedBack(code, "deemedConsent")).isEqualTo(true);
        assertThat(desk.dossier(code).dueAt()).isEqualTo(due);
        assertThat(desk.fact(code, "CONSULTATION_ANSWERED")).containsEntry("late", true);
    }

    @Test
    void severalAgenciesAreAskedAtOnceAndEachAnswersForItself() {
        var code = desk.call(
                asked(), "ConsultAgency", Map.of("consultedRole", "POLICE_OFFICER", "question", "Hộ nào đang ở?"));
        var tasks = scenario.tasks(code, "UserTask_AnswerConsultation");
        assertThat(tasks).hasSize(2);
        scenario.complete(tasks.get(1), ANSWER);
        scenario.until(at("2026-10-08T08:00"));

        assertThat(consultations.of(code))
                .extracting(Consultation::role, Consultation::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("TAX_OFFICER", Consultation.State.DEEMED_CONSENT),
                        org.assertj.core.groups.Tuple.tuple("POLICE_OFFICER", Consultation.State.ANSWERED));
    }

    @Test
    void whatIsSettledNeedsNoAnswerAnyMore() {
        var code = asked();
        desk.call(code, "RefuseDossier");
        scenario.complete(
                code, "UserTask_DraftRefusal", Map.of("refusalReason", "Trái quy hoạch", "legalBasis", "Điều 1"));
        scenario.complete(code, "UserTask_SignRefusal", Map.of("outcome", "signed", "letterNumber", "12/TB"));

        assertThat(only(code).state()).isEqualTo(Consultation.State.CLOSED);
        assertThat(scenario.task(code, "UserTask_AnswerConsultation")).isNull();
        assertThat(duties.ofCase(code)).noneMatch(Duty::open);
    }
}
