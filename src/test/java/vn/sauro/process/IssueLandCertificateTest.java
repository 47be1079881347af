package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class IssueLandCertificateTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("IssueLandCertificate");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    private ProcedureFrame frame;
    private LandDossiers land;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        frame = new ProcedureFrame(scenario);
        land = new LandDossiers(scenario, desk);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void theChairmanSignsAndTheLandRegistryIsUpdated() {
        var code = toSign();
        land.sign(code);
        assertThat(desk.holder(code, "UserTask_UpdateRegistry")).isEqualTo("H57.VPDKDD.KTDC.officer");
        land.updateRegistry(code);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void whatTheChairmanSendsBackIsCorrectedByTheOfficer() {
        var code = toSign();
        sendBack(code);
        assertThat(desk.holder(code, "UserTask_CorrectFile")).isEqualTo(LandDossiers.OFFICER);
        correct(code);
        land.sign(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_UpdateRegistry");
    }

    @Test
    void whoIsLateToSignToCorrectOrToUpdateIsUrged() {
        var code = toSign();
        scenario.until(at("2026-10-29T08:00"));
        frame.assertUrged(code, "UserTask_SignCertificate");
        sendBack(code);
        scenario.until(at("2026-10-30T08:00"));
        frame.assertUrged(code, "UserTask_CorrectFile");
        correct(code);
        land.sign(code);
        scenario.until(at("2026-11-04T08:00"));
        frame.assertUrged(code, "UserTask_UpdateRegistry");
    }

    private String toSign() {
        var code = land.noticed(at("2026-10-21T08:00"));
        land.propose(code, "REGISTER_ONLY");
        land.decide(code, "registrationOnly");
        return code;
    }

    private void sendBack(String code) {
        scenario.complete(
                code,
                "UserTask_SignCertificate",
                Map.of("outcome", "sentBack", "sentBackReason", "Sai diện tích (mẫu)"));
    }

    private void correct(String code) {
        scenario.complete(
                code,
                "UserTask_CorrectFile",
                Map.of("correctionNote", "Đã sửa diện tích (mẫu)", "resultDocument", "32/TTr"));
    }
}
