package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Objections;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class RegisterLandTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("RegisterLand");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Objections objections;

    private LandDossiers land;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        land = new LandDossiers(scenario, desk);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aCertificateIsDueInTwentyWorkingDaysWithoutTheNotice() {
        var code = land.assigned(false);
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-02T17:00"));
        land.extract(code);
        land.verifyBoundary(code);
        land.determineOrigin(code);
        land.checkPlanning(code);
        land.post(code);
        scenario.until(at("2026-10-21T08:00"));
        System.err.println("DUE " + desk.dossier(code).dueAt() + " " + scenario.openTasks(code));
        land.closeNotice(code, 0);
        land.propose(code, "GRANT");
        land.decide(code, "eligible");
        land.sendTax(code);
        land.determineTax(code, null);
        land.sign(code);
        land.updateRegistry(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
    }
}
