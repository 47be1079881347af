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
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class CertifyBirthTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("CertifyBirth");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    HouseholdConsents consents;

    private ProcedureFrame frame;
    private BirthDossiers births;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        frame = new ProcedureFrame(scenario);
        births = new BirthDossiers(scenario, desk, consents);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void whatTheLeaderSendsBackIsRegisteredAgain() {
        var code = births.accepted();
        assertThat(desk.holder(code, "UserTask_RegisterBirth")).isEqualTo(BirthDossiers.CIVIL_STATUS);
        births.register(code, false);
        assertThat(desk.holder(code, "UserTask_SignBirth")).isEqualTo("19900.vice-chairman");
        scenario.complete(
                code, "UserTask_SignBirth", Map.of("outcome", "sentBack", "sentBackReason", "Sai ngày sinh (mẫu)"));
        births.register(code, false);
        births.sign(code);

        assertThat(desk.kinds(code)).as("the certificate is ready at once").contains("PART_DELIVERED");
        assertThat(scenario.openTasks(code)).as("the household is asked").isEmpty();
    }

    @Test
    void aLateRegistrationAndALateSignatureAreUrged() {
        var code = births.accepted();
        scenario.until(at("2026-10-06T08:00"));
        frame.assertUrged(code, "UserTask_RegisterBirth");
        births.register(code, false);
        scenario.until(at("2026-10-08T08:00"));
        frame.assertUrged(code, "UserTask_SignBirth");
    }
}
