package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.BlockDesk.CHAIRMAN;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.BlockDesk.LAND_OFFICER;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.Apologies;
import vn.sauro.dossier.Letter;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

/** A land dossier of Monday 5 October 2026 is due on Monday 2 November at 17:00. */
@BlockTest
class ApologizeExtendTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ApologizeExtend");

    private static final Map<String, Object> DRAFT =
            Map.of("outcome", "drafted", "delayReason", "Chờ trích đo lại (mẫu)", "newDate", "2026-11-13");

    private static final Map<String, Object> SIGNED = Map.of("outcome", "signed", "letterNumber", "9/XL-UBND");

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Apologies apologies;

    @Autowired
    Papers papers;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    private String expected(String vietnamTime) {
        var code = desk.accepted(LAND);
        scenario.until(at(vietnamTime));
        return desk.call(code, "ApologizeExtend");
    }

    private String drafted(String vietnamTime) {
        var code = expected(vietnamTime);
        assertThat(scenario.task(code, "UserTask_DraftApology").getAssignee()).isEqualTo(LAND_OFFICER);
        scenario.complete(code, "UserTask_DraftApology", DRAFT);
        return code;
    }

    @Test
    void theSignedLetterGoesOutInTimeAndMovesTheAppointmentButKeepsTheOriginal() {
        var code = drafted("2026-10-30T08:00");
        assertThat(scenario.task(code, "UserTask_SignApology").getAssignee()).isEqualTo(CHAIRMAN);
        scenario.complete(code, "UserTask_SignApology", SIGNED);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.dueAt()).isEqualTo(at("2026-11-13T17:00"));
            assertThat(dossier.originalDueAt()).isEqualTo(at("2026-11-02T17:00"));
            assertThat(dossier.reappointments()).isOne();
        });
        assertThat(desk.fact(code, "APOLOGY_SENT")).containsEntry("late", false);
        assertThat(desk.fact(code, "DEADLINE_MOVED")).containsEntry("kind", "REAPPOINTMENT");
        assertThat(papers.of(code)).extracting(paper -> paper.kind()).contains(PaperKind.APOLOGY_EXTENSION);
    }

    @Test
    void onTheDayItselfItIsTooLateAndOnRecord() {
        var code = drafted("2026-11-02T08:00");
        scenario.complete(code, "UserTask_SignApology", SIGNED);

        assertThat(desk.fact(code, "APOLOGY_SENT")).containsEntry("late", true);
        assertThat(apologies.of(code)).extracting(Letter::late).containsExactly(true);
    }

    @Test
    void thereIsNoSecondAppointment() {
        var code = drafted("2026-10-30T08:00");
        scenario.complete(code, "UserTask_SignApology", SIGNED);
        scenario.until(at("2026-11-12T08:00"));
        desk.call(code, "ApologizeExtend");

        assertThat(scenario.openTasks(code)).isEmpty();
        assertThat(desk.kinds(code)).contains("REAPPOINTMENT_USED_UP");
        assertThatThrownBy(() -> apologies.draft(code, "Nữa", null, java.time.LocalDate.of(2026, 12, 1), LAND_OFFICER))
                .hasMessageContaining("dossier.reappointment-used");
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-13T17:00"));
    }

    @Test
    void anOfficerMayAnswerForItThatItComesInTime() {
        var code = expected("2026-10-30T08:00");
        scenario.complete(
                code,
                "UserTask_DraftApology",
                Map.of("outcome", "onTime", "delayReason", "Đã trình ký giấy chứng nhận"));

        assertThat(desk.fact(code, "APOLOGY_NOT_NEEDED")).containsEntry("position", LAND_OFFICER);
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-02T17:00"));
    }

    @Test
    void theHeadSendsItBackAndThenKeepsTheAppointmentAllOfItLate() {
        var code = expected("2026-10-29T08:00");
        scenario.until(at("2026-10-29T16:00"));
        scenario.complete(code, "UserTask_DraftApology", DRAFT);
        scenario.complete(code, "UserTask_SignApology", Map.of("outcome", "redraft", "signNote", "Hẹn sớm hơn"));
        scenario.complete(code, "UserTask_DraftApology", DRAFT);
        scenario.until(at("2026-10-30T16:30"));
        scenario.complete(
                code, "UserTask_SignApology", Map.of("outcome", "notGranted", "signNote", "Phải xong đúng hẹn"));

        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSize(2);
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-02T17:00"));
        assertThat(apologies.of(code))
                .extracting(Letter::state)
                .containsExactlyInAnyOrder(Letter.State.REDRAFT, Letter.State.DECLINED);
    }
}
