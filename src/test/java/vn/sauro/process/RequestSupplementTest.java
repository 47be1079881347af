package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.BlockDesk.COPY;
import static vn.sauro.support.BlockDesk.COUNTER;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.BlockDesk.LAND_OFFICER;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@BlockTest
class RequestSupplementTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("RequestSupplement");

    private static final Map<String, Object> ASKED = Map.of(
            "outcome", "requested",
            "missing", "Bản vẽ hiện trạng\nĐơn có chữ ký",
            "supplementReason", "Thiếu theo danh mục",
            "guidance", "Nộp tại quầy hoặc qua cổng");

    private static final List<HandedIn> PAPERS = List.of(new HandedIn(3, "Mảnh trích đo", "ORIGINAL", 1, null));

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Supplements supplements;

    @Autowired
    Deadlines deadlines;

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

    private String drafting(String procedure) {
        return desk.call(desk.accepted(procedure), "RequestSupplement", Map.of("stage", "SETTLEMENT"));
    }

    private String asked(String procedure) {
        var code = drafting(procedure);
        scenario.complete(code, "UserTask_DraftSupplement", ASKED);
        return code;
    }

    @Test
    void theApplicantIsToldOnPaperAndTheHoursAreHis() {
        var code = asked(LAND);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUIRED);
            assertThat(dossier.supplements()).isOne();
        });
        assertThat(deadlines.paused(code)).isTrue();
        assertThat(desk.payers(code)).endsWith("APPLICANT");
        assertThat(supplements.of(code)).singleElement().satisfies(request -> {
            assertThat(request.position()).isEqualTo(LAND_OFFICER);
            // Thirty calendar days without the first; the last day ends at midnight.
            assertThat(request.dueAt()).isEqualTo(at("2026-11-05T00:00"));
        });
        assertThat(papers.of(code)).extracting(paper -> paper.kind()).contains(PaperKind.SUPPLEMENT_REQUEST);
    }

    @Test
    void backInTimeTheClockGoesOnAndTheWaitingIsLeftOut() {
        var code = asked(LAND);
        var due = desk.dossier(code).dueAt();
        scenario.until(at("2026-10-12T08:00"));
        scenario.as(COUNTER, () -> supplements.submit(code, PAPERS));
        scenario.work();

        assertThat(desk.handedBack(code, "supplemented")).isEqualTo(true);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
            assertThat(dossier.dueAt()).isAfter(due).isAfter(dossier.originalDueAt());
        });
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(supplements.of(code)).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(SupplementRequest.State.SUBMITTED);
            assertThat(request.handedIn()).isEqualTo(PAPERS);
        });
    }

    @Test
    void whereTheProcedureSaysSoTheWholeTimeStartsAnew() {
        var code = asked(desk.startingAnew());
        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-02T17:00"));
        scenario.until(at("2026-10-12T08:00"));
        supplements.submit(code, PAPERS);
        scenario.work();

        assertThat(desk.dossier(code).dueAt()).isEqualTo(at("2026-11-09T17:00"));
        assertThat(desk.fact(code, "DEADLINE_MOVED")).containsEntry("kind", "RESTART");
    }

    @Test
    void whereNoTimeIsSetTheApplicantIsWaitedForWithoutEnd() {
        var code = asked(COPY);
        scenario.until(at("2026-12-21T08:00"));

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUIRED);
        assertThat(supplements.of(code)).singleElement().satisfies(request -> assertThat(request.dueAt())
                .isNull());
        supplements.submit(code, PAPERS);
        scenario.work();
        assertThat(desk.handedBack(code, "supplemented")).isEqualTo(true);
    }

    @Test
    void afterTheLastDayTheProcedureLearnsThatNothingCame() {
        var code = asked(LAND);
        scenario.until(at("2026-11-05T00:01"));

        assertThat(desk.handedBack(code, "supplemented")).isEqualTo(false);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUIRED);
        assertThat(deadlines.paused(code)).isFalse();
        assertThatThrownBy(() -> supplements.submit(code, PAPERS)).hasMessageContaining("dossier.supplement-not-asked");
    }

    @Test
    void atTheCounterTheWaitingIsTheApplicantsAndTheDossierIsCheckedAgain() {
        var code = desk.call(desk.filed(LAND), "RequestSupplement", Map.of("stage", "RECEIPT"));
        assertThat(scenario.task(code, "UserTask_DraftSupplement").getAssignee())
                .isEqualTo(COUNTER);
        scenario.complete(code, "UserTask_DraftSupplement", ASKED);
        assertThat(desk.payers(code)).endsWith("APPLICANT");

        supplements.submit(code, PAPERS);
        scenario.work();
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUBMITTED);
    }

    @Test
    void atTheCounterWhatDoesNotComeIsAsIncompleteAsBefore() {
        var code = desk.call(desk.filed(LAND), "RequestSupplement", Map.of("stage", "RECEIPT"));
        scenario.complete(code, "UserTask_DraftSupplement", ASKED);
        scenario.until(at("2026-11-05T00:01"));

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(desk.kinds(code)).contains("SUPPLEMENT_EXPIRED");
    }

    @Test
    void aSecondRequestNeedsAReasonOfItsOwnAndIsCounted() {
        var code = asked(LAND);
        supplements.submit(code, PAPERS);
        scenario.work();
        desk.call(code, "RequestSupplement", Map.of("stage", "SETTLEMENT"));

        assertThatThrownBy(() -> scenario.complete(code, "UserTask_DraftSupplement", ASKED))
                .hasStackTraceContaining("dossier.supplement-again");
        var again = new java.util.HashMap<>(ASKED);
        again.put("overrideReason", "Quy định mới có hiệu lực (mẫu)");
        scenario.complete(code, "UserTask_DraftSupplement", again);

        assertThat(desk.dossier(code).supplements()).isEqualTo(2);
        assertThat(desk.entries(code, "SUPPLEMENT_REQUESTED")).last().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("override", "Quy định mới có hiệu lực (mẫu)"));
    }

    @Test
    void anOfficerWhoFindsTheDossierCompleteLetsItGoOnEvenLate() {
        var code = drafting(LAND);
        scenario.until(at("2026-10-12T08:00"));
        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        scenario.complete(code, "UserTask_DraftSupplement", Map.of("outcome", "notNeeded"));

        assertThat(desk.handedBack(code, "supplemented")).isEqualTo(true);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
            assertThat(dossier.supplements()).isZero();
        });
    }
}
