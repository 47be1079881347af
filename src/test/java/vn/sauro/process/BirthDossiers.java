package vn.sauro.process;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.support.Desk;
import vn.sauro.support.Scenario;

/** Leads birth chains of the ward Thuận An from one agency to the next. */
final class BirthDossiers {

    static final String BIRTH = "2.002622";
    static final String CIVIL_STATUS = "19900.VP.civil-status-officer";
    static final String POLICE = "H57.CA.QLHC.officer";
    static final String INSURANCE = "H57.BHXH.QLT.officer";

    private final Scenario scenario;
    private final Desk desk;
    private final HouseholdConsents consents;

    BirthDossiers(Scenario scenario, Desk desk, HouseholdConsents consents) {
        this.scenario = scenario;
        this.desk = desk;
        this.consents = consents;
    }

    String accepted() {
        return desk.accepted(BIRTH);
    }

    void register(String code, boolean identity) {
        scenario.complete(
                code, "UserTask_RegisterBirth", Map.of("identityRequested", identity, "resultDocument", "12/2026"));
    }

    void sign(String code) {
        scenario.complete(code, "UserTask_SignBirth", Map.of("outcome", "signed", "resultDocument", "12/2026-KS"));
    }

    String certified(boolean identity) {
        var code = accepted();
        register(code, identity);
        sign(code);
        return code;
    }

    void answer(String code, boolean consents) {
        scenario.as(CIVIL_STATUS, () -> this.consents.answer(code, consents, "VNeID-0001 (mẫu)"));
        scenario.work();
    }

    /** The police have the part of residence, not yet acknowledged. */
    String atThePolice(boolean identity) {
        var code = certified(identity);
        answer(code, true);
        return code;
    }

    void acknowledge(String code, String holder) {
        scenario.complete(of(code, "UserTask_AcknowledgePart", holder), Map.of());
    }

    void settle(String code, String holder) {
        scenario.complete(
                of(code, "UserTask_SettlePart", holder),
                Map.of("outcome", "partIssued", "resultDocument", "KQ-01 (mẫu)"));
    }

    void verify(String code, String holder) {
        scenario.complete(
                of(code, "UserTask_SettlePart", holder),
                Map.of(
                        "outcome",
                        "verificationNeeded",
                        "verificationReason",
                        "Chưa rõ chỗ ở hợp pháp (mẫu)",
                        "verificationDocument",
                        "9/XM"));
    }

    Task of(String code, String element, String holder) {
        return scenario.tasks(code, element).stream()
                .filter(task -> task.getAssignee().equals(holder))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(element + " of " + holder + ", open: " + scenario.openTasks(code)));
    }
}
