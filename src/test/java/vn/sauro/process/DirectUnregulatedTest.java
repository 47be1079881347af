package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.NOT_REFUSED;
import static vn.sauro.support.Desk.NOT_STOPPED;
import static vn.sauro.support.Desk.OTHER_COMMUNE;
import static vn.sauro.support.Desk.REFUSED;
import static vn.sauro.support.Desk.STOPPED;
import static vn.sauro.support.Desk.WARD;
import static vn.sauro.support.Scenario.at;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
@FromMonday
class DirectUnregulatedTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("DirectUnregulated");

    private static final String UNREGULATED = "9.000054";
    private static final String CHAIRMAN = "19900.chairman";
    private static final String LAND_OFFICER = "19900.KTHTDT.land-officer";
    private static final Map<String, Object> DIRECTED = Map.of(
            "outcome", "directed",
            "responsiblePosition", LAND_OFFICER,
            "termDays", 4,
            "expectedProduct", "Văn bản trả lời người dân (mẫu)",
            "direction", "Giải quyết dứt điểm (mẫu)");
    private static final Map<String, Object> SETTLED = Map.of("settlement", "Đã giải quyết (mẫu)");
    private static final Map<String, Object> APPROVED =
            Map.of("outcome", "approved", "resultDocument", "77/UBND (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    DutyList duties;

    @Autowired
    Catalogue catalogue;

    private void direct(String code, Map<String, Object> answer) {
        scenario.complete(code, "UserTask_DirectMatter", answer);
    }

    private String directed() {
        var code = desk.accepted(UNREGULATED);
        direct(code, DIRECTED);
        return code;
    }

    @Test
    void theChairmanGivesTheMatterToOnePositionWithATimeAndAProduct() {
        var code = desk.accepted(UNREGULATED);
        assertThat(desk.holder(code, "UserTask_DirectMatter")).isEqualTo(CHAIRMAN);
        direct(code, DIRECTED);

        assertThat(duties.ofCase(code).stream().filter(Duty::open))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.holder().positionId()).isEqualTo(LAND_OFFICER);
                    assertThat(duty.dueAt()).isEqualTo(at("2026-10-09T17:00"));
                    assertThat(duty.expectedResult()).isEqualTo("Văn bản trả lời người dân (mẫu)");
                });
        scenario.complete(code, "UserTask_SettleMatter", SETTLED);
        scenario.complete(
                code, "UserTask_ApproveSettlement", Map.of("outcome", "rework", "reworkReason", "Chưa rõ (mẫu)"));
        assertThat(desk.holder(code, "UserTask_SettleMatter")).isEqualTo(LAND_OFFICER);
        assertThat(desk.entries(code, "STEP_FOUND")).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("found", Map.of("reworkReason", "Chưa rõ (mẫu)")));
        scenario.complete(code, "UserTask_SettleMatter", SETTLED);
        scenario.complete(code, "UserTask_ApproveSettlement", APPROVED);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void theDecisionMayProposeAnEntryOfTheCatalogue() {
        var code = desk.accepted(UNREGULATED);
        var proposing = new HashMap<>(DIRECTED);
        proposing.put("entryProposed", true);
        proposing.put("entryName", "Xác nhận tình trạng nhà ở (mẫu)");
        proposing.put("entryField", "Xây dựng");
        direct(code, proposing);

        assertThat(desk.entries(code, "MATTER_DIRECTED")).singleElement().satisfies(entry -> {
            var draft = (String) entry.facts().get("draft");
            assertThat(catalogue.versions(draft)).singleElement().satisfies(version -> {
                assertThat(version.draft()).isTrue();
                assertThat(version.name().vi()).isEqualTo("Xác nhận tình trạng nhà ở (mẫu)");
            });
        });
    }

    @Test
    void whatIsDirectedEndsBeforeTheAppointmentAndAtTheSettlingAgency() {
        var code = desk.accepted(UNREGULATED);
        var tooLong = new HashMap<>(DIRECTED);
        tooLong.put("termDays", 40);
        assertThatThrownBy(() -> direct(code, tooLong)).hasStackTraceContaining("dossier.direction-too-long");

        var elsewhere = new HashMap<>(DIRECTED);
        elsewhere.put("responsiblePosition", "19867.chairman");
        assertThatThrownBy(() -> direct(code, elsewhere)).hasStackTraceContaining("19867.chairman");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DirectMatter");
    }

    @Test
    void aMatterOfAnotherLevelIsRefusedInWritingOrDirectedAfterAll() {
        var code = desk.accepted(UNREGULATED);
        var refused = Map.<String, Object>of("outcome", "refused", "direction", "Không thuộc thẩm quyền (mẫu)");
        direct(code, refused);
        desk.proposeRefusal(code, NOT_REFUSED);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DirectMatter");

        direct(code, refused);
        desk.proposeRefusal(code, REFUSED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.REFUSED);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void itIsWithdrawnOnlyWhenThatIsGranted() {
        var code = directed();
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", NOT_STOPPED);
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", STOPPED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
    }

    @Test
    void nobodyIsLateUnnoticed() {
        var code = desk.accepted(UNREGULATED);
        scenario.until(at("2026-10-07T08:00"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).isNotEmpty();
        direct(code, DIRECTED);
        scenario.until(at("2026-10-14T08:00"));
        scenario.complete(code, "UserTask_SettleMatter", SETTLED);
        // Fifteen working days end on Monday 26 October; the apology is due on Friday.
        scenario.until(at("2026-10-23T17:01"));
        scenario.complete(code, "UserTask_DraftApology", Map.of("outcome", "onTime", "delayReason", "Sẽ kịp (mẫu)"));
        scenario.complete(code, "UserTask_ApproveSettlement", APPROVED);
        scenario.work();
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void itIsHandedOverWhenFiledElsewhereAndEndsWhenDeclined() {
        var code = desk.file(UNREGULATED, OTHER_COMMUNE, WARD);
        desk.accept(code);
        scenario.complete(code, "UserTask_SendDossier", Map.of("sendingMeans", "ELECTRONIC"));
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));
        assertThat(desk.holder(code, "UserTask_DirectMatter")).isEqualTo(CHAIRMAN);

        var declined = desk.file(UNREGULATED);
        scenario.complete(
                declined,
                "UserTask_CheckDossier",
                Map.of("outcome", "notAccepted", "declineReason", "Đã có thủ tục (mẫu)", "declineBasis", "Mẫu"));
        assertThat(scenario.ended(declined)).isTrue();
    }
}
