package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.HolderCategory;
import vn.sauro.duty.Shares;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** A repeated birth registration of Monday 5 October 2026, due on Monday 12 at 17:00; its first step is due on Thursday 8. */
@ProcessTest
@FromMonday
class IncidentsTest {

    private static final String REPEATED_BIRTH = "9.000002";
    private static final String CHAIRMAN = "19900.chairman";
    private static final String VICE_CHAIRMAN = "19900.vice-chairman";
    private static final String SYSTEM = "SYSTEM_INCIDENT";
    private static final Map<String, Object> DONE = Map.of("outcome", "done", "stepResult", "Đã dự thảo (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Incidents incidents;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DutyList duties;

    @Autowired
    CaseShares shares;

    @Autowired
    OwnVersions versions;

    @Test
    void everyClockStandsStillAndTheHoursAreNobodys() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.until(at("2026-10-07T08:00"));
        declare(code, CHAIRMAN);
        scenario.until(at("2026-10-09T08:00"));
        assertThat(duties.timeStatus(open(code))).isEqualTo(TimeStatus.PAUSED);
        assertThat(desk.entries(code, "DUTY_OVERDUE")).isEmpty();
        end(code, CHAIRMAN, "2026-10-09T08:00");

        assertThat(open(code).dueAt()).as("the step, two working days later").isEqualTo(at("2026-10-12T17:00"));
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-14T17:00"));
            assertThat(dossier.originalDueAt()).isEqualTo(at("2026-10-12T17:00"));
        });
        assertThat(desk.payers(code)).endsWith("INCIDENT", "19900.VP.civil-status-officer");
        assertThat(desk.entries(code, "CLOCK_PAUSED")).singleElement().satisfies(entry -> {
            assertThat(entry.facts()).containsEntry("document", "7/BC-SC (mẫu)").containsEntry("reason", SYSTEM);
            assertThat(entry.actor()).isEqualTo(CHAIRMAN);
        });
        assertThat(desk.kinds(code)).contains("INCIDENT_DECLARED", "CLOCK_RESUMED");
    }

    @Test
    void theSharesAddUpAndTheDossierIsSaidToBeLateWithoutThePause() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.until(at("2026-10-07T08:00"));
        declare(code, CHAIRMAN);
        scenario.until(at("2026-10-09T08:00"));
        end(code, CHAIRMAN, "2026-10-09T08:00");
        scenario.until(at("2026-10-13T08:00"));

        var told = shares.of(code);
        assertThat(sum(told)).isEqualTo(told.elapsed());
        assertThat(byCategory(told)).containsEntry(HolderCategory.INCIDENT, Duration.ofMinutes(900));
        assertThat(told.lateness().late()).isFalse();
        assertThat(told.lateness().lateByOriginal()).isTrue();
        assertThat(told.lateness().wouldBeLateWithoutPauses()).isTrue();
    }

    @Test
    void whatLiesBehindTheEndCountsForWhoeverHadTheWorkThen() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.until(at("2026-10-06T08:00"));
        declare(code, CHAIRMAN);
        scenario.now(at("2026-10-06T10:00"));
        scenario.complete(code, "UserTask_PerformStep", DONE);
        scenario.now(at("2026-10-06T11:00"));
        end(code, CHAIRMAN, "2026-10-06T09:00");

        assertThat(desk.payers(code)).endsWith("INCIDENT", "19900.VP.civil-status-officer", "19900.VP.head");
        var told = shares.of(code);
        assertThat(byCategory(told)).containsEntry(HolderCategory.INCIDENT, Duration.ofHours(1));
        assertThat(sum(told)).isEqualTo(told.elapsed());
        assertThat(told.shares().stream().filter(share -> "19900.VP.head".equals(share.positionId())))
                .extracting(Shares.Share::worked)
                .containsExactly(Duration.ofHours(1));
        assertThat(deadlines.pausesOf(code)).extracting(pause -> pause.to()).containsExactly(at("2026-10-06T09:00"));
    }

    @Test
    void anIncidentInsideAnotherPauseGoesBeforeItAndGivesTheHoursBack() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.complete(code, "UserTask_PerformStep", Map.of("outcome", "supplementNeeded"));
        desk.askSupplement(code);
        scenario.until(at("2026-10-06T08:00"));
        declare(code, CHAIRMAN);
        scenario.until(at("2026-10-07T08:00"));
        end(code, CHAIRMAN, "2026-10-07T08:00");
        assertThat(desk.payers(code)).endsWith("APPLICANT", "INCIDENT", "APPLICANT");
        scenario.until(at("2026-10-08T08:00"));
        desk.supplement(code);

        assertThat(desk.dossier(code).dueAt())
                .as("overlapping pauses count once")
                .isEqualTo(at("2026-10-14T17:00"));
        assertThat(sum(shares.of(code))).isEqualTo(shares.of(code).elapsed());
    }

    @Test
    void onlyALeaderOfTheSettlingAgencyWhoHoldsNoWorkOfItDecides() {
        var code = desk.accepted(REPEATED_BIRTH);
        for (var person : List.of(Desk.OFFICER, "19900.VP.civil-status-officer", "19900.VP.head")) {
            assertThatThrownBy(() -> declare(code, person)).hasMessageContaining("dossier.incident-forbidden");
        }
        assertThatThrownBy(() -> declare(code, "19867.chairman")).hasMessageContaining("dossier.dossier-unknown");
        scenario.complete(code, "UserTask_PerformStep", DONE);
        scenario.complete(code, "UserTask_PerformStep", DONE);
        assertThat(desk.holder(code, "UserTask_SignStep")).isEqualTo(VICE_CHAIRMAN);
        assertThatThrownBy(() -> declare(code, VICE_CHAIRMAN)).hasMessageContaining("dossier.incident-forbidden");
        declare(code, CHAIRMAN);
        assertThatThrownBy(() -> end(code, VICE_CHAIRMAN, "2026-10-05T08:00"))
                .hasMessageContaining("dossier.incident-forbidden");
        end(code, CHAIRMAN, "2026-10-05T08:00");
    }

    @Test
    void aReasonThatTheProcedureDoesNotKnowStopsNothing() {
        var code = desk.accepted(REPEATED_BIRTH);
        assertThatThrownBy(() -> declare(code, CHAIRMAN, "FORCE_MAJEURE", "1/BC", "Bão (mẫu)"))
                .hasMessageContaining("dossier.pause-forbidden");
        assertThatThrownBy(() -> declare(code, CHAIRMAN, "SUPPLEMENT", "1/BC", "Bão (mẫu)"))
                .hasMessageContaining("dossier.incident-reason");
        assertThat(deadlines.paused(code)).isFalse();

        versions.from(
                LocalDate.of(2026, 11, 1), "9.000013", Map.of("Không tính vào thời hạn", "SUPPLEMENT, FORCE_MAJEURE"));
        scenario.now(at("2026-11-02T08:00"));
        var other = desk.accepted("9.000013");
        scenario.as(CHAIRMAN, () -> assertThat(incidents.declarable(other)).containsExactly(PauseReason.FORCE_MAJEURE));
        declare(other, CHAIRMAN, "FORCE_MAJEURE", "2/BC", "Bão (mẫu)");
        assertThat(deadlines.paused(other)).isTrue();
    }

    @Test
    void aDossierThatIsSettledHasNoIncidents() {
        var code = desk.accepted(REPEATED_BIRTH);
        scenario.complete(code, "UserTask_PerformStep", DONE);
        scenario.complete(code, "UserTask_PerformStep", DONE);
        scenario.complete(code, "UserTask_SignStep", Map.of("outcome", "approved", "resultDocument", "45/TLKS (mẫu)"));
        assertThatThrownBy(() -> declare(code, CHAIRMAN)).hasMessageContaining("dossier.dossier-closed");
    }

    @Test
    void aDossierThatEndsDuringAnIncidentEndsTheIncident() {
        var code = desk.accepted(REPEATED_BIRTH);
        declare(code, CHAIRMAN);
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", Desk.STOPPED);
        assertThat(deadlines.pausesOf(code)).noneMatch(pause -> pause.open());
        assertThatThrownBy(() -> end(code, CHAIRMAN, "2026-10-05T08:00")).hasMessageContaining("dossier.incident-none");
        assertThat(sum(shares.of(code))).isEqualTo(shares.of(code).elapsed());
    }

    private void declare(String code, String person) {
        declare(code, person, SYSTEM, "7/BC-SC (mẫu)", "Mất kết nối trung tâm dữ liệu (mẫu)");
    }

    private void declare(String code, String person, String reason, String document, String description) {
        scenario.as(person, () -> incidents.declare(code, reason, document, description));
    }

    private void end(String code, String person, String vietnamTime) {
        scenario.as(person, () -> incidents.end(code, at(vietnamTime)));
    }

    private Duty open(String code) {
        return duties.ofCase(code).stream().filter(Duty::open).findFirst().orElseThrow();
    }

    private static Duration sum(Shares told) {
        return told.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus);
    }

    private static Map<HolderCategory, Duration> byCategory(Shares told) {
        return told.shares().stream()
                .collect(Collectors.toMap(Shares.Share::category, Shares.Share::worked, Duration::plus));
    }
}
