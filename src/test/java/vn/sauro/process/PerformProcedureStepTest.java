package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.NOT_REFUSED;
import static vn.sauro.support.Desk.NOT_STOPPED;
import static vn.sauro.support.Desk.REFUSED;
import static vn.sauro.support.Desk.STOPPED;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.FindingList;
import vn.sauro.organization.Absence;
import vn.sauro.organization.Substitutions;
import vn.sauro.support.Desk;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

/** One step of any procedure, here of the sample's repeated birth registration. */
@ProcessTest
class PerformProcedureStepTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("PerformProcedureStep");

    private static final String REPEATED_BIRTH = "9.000002";
    private static final String OTHER = "9.000008";
    private static final String REGISTRAR = "19900.VP.civil-status-officer";
    private static final String REVIEWER = "19900.VP.head";
    private static final Map<String, Object> DONE = Map.of("outcome", "done", "stepResult", "Đã dự thảo (mẫu)");
    private static final Map<String, Object> SIGNED = Map.of("outcome", "approved", "resultDocument", "45/TLKS (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    OwnVersions versions;

    @Autowired
    FindingList findings;

    @Autowired
    Substitutions substitutions;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    private void perform(String code, Map<String, Object> answer) {
        scenario.complete(code, "UserTask_PerformStep", answer);
    }

    @Test
    void whatASignerSendsBackGoesToTheStepBefore() {
        var code = desk.accepted(REPEATED_BIRTH);
        perform(code, DONE);
        perform(code, DONE);
        scenario.complete(code, "UserTask_SignStep", Map.of("outcome", "rework", "reworkReason", "Sai tên (mẫu)"));
        assertThat(desk.holder(code, "UserTask_PerformStep")).isEqualTo(REVIEWER);
        assertThat(findings.of(code)).singleElement().satisfies(finding -> {
            assertThat(finding.step()).isEqualTo("Ký kết quả");
            assertThat(finding.lines()).extracting(FindingList.Line::value).containsExactly("Sai tên (mẫu)");
        });
        perform(code, DONE);
        scenario.complete(code, "UserTask_SignStep", SIGNED);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        assertThat(desk.entries(code, "STEP_FOUND")).hasSize(1);
    }

    @Test
    void whoPerformedAStepDoesNotSignWhateverSeatHeSitsIn() {
        // For one day the vice-chairman sits in the registrar's seat, too.
        var day = LocalDate.of(2027, 6, 8);
        scenario.as(
                "19900.chairman",
                () -> substitutions.record(
                        new Absence(REGISTRAR, REGISTRAR, "19900.vice-chairman", day, day, "4/GUQ (mẫu)")));
        scenario.now(at("2027-06-08T08:00"));
        var code = desk.accepted(REPEATED_BIRTH);
        perform(code, DONE);
        perform(code, DONE);
        assertThat(desk.holder(code, "UserTask_SignStep")).isEqualTo("19900.vice-chairman");

        assertThatThrownBy(() -> scenario.complete(code, "UserTask_SignStep", SIGNED))
                .hasStackTraceContaining("dossier.drafter-forbidden");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignStep");
    }

    @Test
    void theSameStepGoesOnWhenTheApplicantHasSupplemented() {
        var code = desk.accepted(REPEATED_BIRTH);
        perform(code, Map.of("outcome", "supplementNeeded"));
        desk.askSupplement(code);
        scenario.until(at("2026-10-07T08:00"));
        desk.supplement(code);
        assertThat(desk.holder(code, "UserTask_PerformStep")).isEqualTo(REGISTRAR);
        assertThat(desk.dossier(code).dueAt()).isAfter(desk.dossier(code).originalDueAt());
    }

    @Test
    void whoDoesNotSupplementIsStoppedUnlessTheLeaderLetsItGoOn() {
        versions.from(
                LocalDate.of(2027, 1, 1),
                OTHER,
                Map.of("Thời gian để người dân bổ sung", "2", "Đơn vị bổ sung", "ngày làm việc"));
        var letGoOn = expired();
        scenario.complete(letGoOn, "UserTask_DecideStop", NOT_STOPPED);
        assertThat(scenario.openTasks(letGoOn)).contains("UserTask_PerformStep");

        var stopped = expired();
        scenario.complete(stopped, "UserTask_DecideStop", STOPPED);
        assertThat(desk.dossier(stopped).ending()).isEqualTo(Ending.EXPIRED);
        assertThat(scenario.ended(stopped)).isTrue();
    }

    private String expired() {
        scenario.now(at("2027-03-01T08:00"));
        var code = desk.accepted(OTHER);
        perform(code, Map.of("outcome", "supplementNeeded"));
        desk.askSupplement(code);
        scenario.until(at("2027-03-04T08:00"));
        return code;
    }

    @Test
    void aStepMayProposeToRefuseAndTheSignerDecides() {
        var code = desk.accepted(REPEATED_BIRTH);
        perform(code, Map.of("outcome", "refused"));
        desk.proposeRefusal(code, NOT_REFUSED);
        assertThat(desk.holder(code, "UserTask_PerformStep")).isEqualTo(REGISTRAR);

        perform(code, Map.of("outcome", "refused"));
        desk.proposeRefusal(code, REFUSED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.REFUSED);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aStepAndASignatureThatAreLateAreCalledUpon() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.until(at("2026-10-09T08:00"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSize(1);
        perform(code, DONE);
        perform(code, DONE);
        var before = desk.entries(code, "DUTY_OVERDUE").size();
        scenario.until(at("2026-10-13T08:00"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSizeGreaterThan(before);
        assertThat(scenario.openTasks(code)).contains("UserTask_SignStep");
    }
}
