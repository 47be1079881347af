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
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Letter;
import vn.sauro.dossier.Refusals;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@BlockTest
class RefuseDossierTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("RefuseDossier");

    private static final Map<String, Object> DRAFT =
            Map.of("refusalReason", "Đất đang tranh chấp (mẫu)", "legalBasis", "Luật Đất đai 2024 Điều 137 (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Refusals refusals;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DutyList duties;

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

    private String drafted() {
        var code = desk.call(desk.accepted(LAND), "RefuseDossier");
        assertThat(scenario.task(code, "UserTask_DraftRefusal").getAssignee()).isEqualTo(LAND_OFFICER);
        scenario.complete(code, "UserTask_DraftRefusal", DRAFT);
        return code;
    }

    private void sign(String code) {
        scenario.complete(code, "UserTask_SignRefusal", Map.of("outcome", "signed", "letterNumber", "12/TB-UBND"));
    }

    @Test
    void signedByTheCompetentPersonTheDossierEndsWithAllThatRanOfIt() {
        var code = drafted();
        assertThat(scenario.task(code, "UserTask_SignRefusal").getAssignee()).isEqualTo(CHAIRMAN);
        sign(code);

        assertThat(desk.handedBack(code, "refused")).isEqualTo(true);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(dossier.ending()).isEqualTo(Ending.REFUSED);
            assertThat(dossier.finishedAt()).isEqualTo(MONDAY);
        });
        assertThat(duties.ofCase(code)).noneMatch(Duty::open);
        assertThat(deadlines.clocksOf(code)).noneMatch(clock -> clock.open());
        assertThat(desk.fact(code, "DOSSIER_REFUSED")).containsEntry("late", false);
        assertThat(papers.of(code)).extracting(paper -> paper.kind()).contains(PaperKind.REFUSAL_NOTICE);
    }

    @Test
    void aRefusalAfterTheAppointmentIsOnRecordAsLate() {
        var code = drafted();
        scenario.until(at("2026-11-04T08:00"));
        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        sign(code);

        assertThat(desk.fact(code, "DOSSIER_REFUSED"))
                .containsEntry("late", true)
                .containsEntry("lateByOriginal", true);
        assertThat(desk.kinds(code)).contains("APOLOGY_MISSING");
        assertThat(refusals.of(code)).extracting(Letter::late).containsExactly(true);
    }

    @Test
    void theSignerSendsItBackToBeDraftedAnew() {
        var code = drafted();
        assertThatThrownBy(() ->
                        scenario.complete(code, "UserTask_SignRefusal", Map.of("outcome", "redraft", "signNote", " ")))
                .isNotNull();
        scenario.complete(
                code, "UserTask_SignRefusal", Map.of("outcome", "redraft", "signNote", "Nêu rõ khoản của Điều"));
        scenario.until(at("2026-10-09T08:00"));
        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        scenario.complete(code, "UserTask_DraftRefusal", DRAFT);
        sign(code);

        assertThat(refusals.of(code))
                .extracting(Letter::state)
                .containsExactlyInAnyOrder(Letter.State.REDRAFT, Letter.State.SENT);
    }

    @Test
    void theSignerMayLetTheDossierBeSettled() {
        var code = drafted();
        scenario.complete(
                code,
                "UserTask_SignRefusal",
                Map.of("outcome", "notRefused", "signNote", "Đủ điều kiện, giải quyết tiếp"));

        assertThat(desk.handedBack(code, "refused")).isEqualTo(false);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void whoDraftedDoesNotSignWhateverSeatHeTakes() {
        var code = drafted();
        scenario.as(LAND_OFFICER, () -> assertThatThrownBy(() -> refusals.sign(code, "12/TB-UBND", null, CHAIRMAN))
                .hasMessageContaining("dossier.signer-drafted-forbidden"));
        assertThat(refusals.of(code)).extracting(Letter::state).containsExactly(Letter.State.DRAFTED);
    }
}
