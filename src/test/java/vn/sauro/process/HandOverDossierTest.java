package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.CERTIFIED_COPY;
import static vn.sauro.support.Desk.OFFICER;
import static vn.sauro.support.Desk.OTHER_COMMUNE;
import static vn.sauro.support.Desk.WARD;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class HandOverDossierTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("HandOverDossier");

    private static final String COUNTER_THERE = "19867.TTPVHCC.one-stop-officer";
    private static final Map<String, Object> SENT = Map.of("sendingMeans", "PAPER", "sendingDocument", "07/PBG (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @AfterEach
    void end() {
        scenario.end();
    }

    /** Filed at Quảng Điền on Monday at 14:00, to be settled by Thuận An. */
    private String acceptedThere() {
        scenario.now(at("2026-10-05T14:00"));
        var code = desk.file(CERTIFIED_COPY, OTHER_COMMUNE, WARD);
        desk.accept(code);
        return code;
    }

    @Test
    void theTimeOfWhatWasFiledElsewhereRunsFromWhenTheSettlingAgencyHasItAll() {
        var code = acceptedThere();
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-10-05T17:00"));
        assertThat(desk.holder(code, "UserTask_SendDossier")).isEqualTo(COUNTER_THERE);
        scenario.now(at("2026-10-05T15:30"));
        scenario.complete(code, "UserTask_SendDossier", SENT);
        assertThat(desk.holder(code, "UserTask_TakeOverDossier")).isEqualTo(OFFICER);

        scenario.now(at("2026-10-05T15:45"));
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-06T17:00"));
            assertThat(dossier.originalDueAt()).isEqualTo(at("2026-10-05T17:00"));
        });
        assertThat(desk.entries(code, "DEADLINE_MOVED")).anySatisfy(entry -> assertThat(entry.facts())
                .containsEntry("kind", "TRANSFER")
                .containsEntry("decidedBy", OFFICER));
        assertThat(desk.payers(code)).containsSubsequence(COUNTER_THERE, OFFICER, "19900.VP.civil-status-officer");
    }

    @Test
    void whatComesIncompleteGoesBackToWhoSentIt() {
        var code = acceptedThere();
        scenario.complete(code, "UserTask_SendDossier", SENT);
        assertThatThrownBy(() -> scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "incomplete")))
                .hasStackTraceContaining("Phần còn thiếu");
        scenario.complete(
                code,
                "UserTask_TakeOverDossier",
                Map.of("outcome", "incomplete", "missingParts", "Thiếu bản chính (mẫu)"));

        assertThat(desk.kinds(code)).containsSubsequence("DOSSIER_SENT", "DOSSIER_SENT_BACK");
        scenario.complete(code, "UserTask_SendDossier", SENT);
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseCopy");
    }

    @Test
    void aDossierThatIsNeitherSentNorTakenOverGoesUpTheLadder() {
        var code = acceptedThere();
        scenario.until(at("2026-10-06T08:30"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).isNotEmpty();
        scenario.complete(code, "UserTask_SendDossier", SENT);
        var before = desk.entries(code, "DUTY_OVERDUE").size();
        scenario.until(at("2026-10-06T14:00"));

        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSizeGreaterThan(before);
        assertThat(desk.holder(code, "UserTask_TakeOverDossier")).isEqualTo(OFFICER);
    }
}
