package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.feedback.Feedback;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.feedback.FeedbackFiling;
import vn.sauro.feedback.FeedbackState;
import vn.sauro.feedback.FileFeedback;
import vn.sauro.feedback.Reporter;
import vn.sauro.feedback.Reporters;
import vn.sauro.feedback.Topic;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
@FromMonday
class HandleFeedbackTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("HandleFeedback");

    private static final String OFFICE = "19900.VP.head";
    private static final String CHAIRMAN = "19900.chairman";
    private static final String CLASSIFY = "UserTask_ClassifyFeedback";
    private static final String PROCESS = "UserTask_ProcessFeedback";
    private static final String TRANSFER = "UserTask_TransferFeedback";
    private static final String PUBLISH = "UserTask_PublishFeedback";

    @Autowired
    Scenario scenario;

    @Autowired
    FeedbackFiling filing;

    @Autowired
    FeedbackCases cases;

    @Autowired
    Reporters reporters;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aboutOfficialsTheHeadOfTheAgencyAnswersAndTheOutcomeIsPublished() {
        var code = filed();
        assertThat(scenario.task(code, CLASSIFY).getAssignee()).isEqualTo(OFFICE);
        scenario.complete(code, CLASSIFY, Map.of("outcome", "conduct"));
        assertThat(scenario.task(code, PROCESS).getAssignee()).isEqualTo(CHAIRMAN);
        answer(code);
        assertThat(get(code).answer()).isEqualTo("Đã nhắc nhở cán bộ (mẫu)");
        publish(code);

        assertThat(get(code).state()).isEqualTo(FeedbackState.PUBLISHED);
        assertThat(get(code).closedAt()).isNotNull();
        assertThat(cases.published(10)).extracting(Feedback::code).contains(code);
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void aRegulationIsAnsweredByTheUnitThatTheOfficeNames() {
        var code = filed();
        var task = scenario.task(code, CLASSIFY);
        assertThatThrownBy(() -> scenario.complete(task, Map.of("outcome", "regulation", "handlingUnit", "19867.KT")))
                .hasStackTraceContaining("19867.KT");
        scenario.complete(code, CLASSIFY, Map.of("outcome", "regulation", "handlingUnit", "19900.KTHTDT"));
        assertThat(scenario.task(code, PROCESS).getAssignee()).isEqualTo("19900.KTHTDT.head");
        answer(code);
        scenario.complete(
                code, PUBLISH, Map.of("outcome", "withheld", "withheldReason", "Nhận ra được người gửi (mẫu)"));
        assertThat(get(code).state()).isEqualTo(FeedbackState.WITHHELD);
        assertThat(cases.published(10)).extracting(Feedback::code).doesNotContain(code);
    }

    private String notForUs() {
        var code = filed();
        scenario.complete(
                code, CLASSIFY, Map.of("outcome", "outOfCompetence", "classificationReason", "Việc của sở (mẫu)"));
        return code;
    }

    @Test
    void theHeadOfTheCompetentAgencyAnswersWhatIsTransferred() {
        var code = notForUs();
        var task = scenario.task(code, TRANSFER);
        for (var wrong : List.of("19900", "H57.SNNMT.DD", "Sở nào đó")) {
            assertThatThrownBy(() -> scenario.complete(
                            task,
                            Map.of("outcome", "transferred", "answeringAgency", wrong, "transferDocument", "12/UBND")))
                    .as(wrong)
                    .hasStackTraceContaining(wrong);
        }
        scenario.complete(
                code,
                TRANSFER,
                Map.of("outcome", "transferred", "answeringAgency", "H57.SNNMT", "transferDocument", "12/UBND (mẫu)"));

        assertThat(scenario.task(code, PROCESS)).satisfies(answering -> {
            assertThat(answering.getAssignee()).isEqualTo("H57.SNNMT.head");
            assertThat(answering.getDueDate().toInstant()).isEqualTo(at("2026-10-26T17:00"));
        });
        assertThat(get(code)).satisfies(transferred -> {
            assertThat(transferred.state()).isEqualTo(FeedbackState.IN_PROGRESS);
            assertThat(transferred.answeringAgency()).isEqualTo("H57.SNNMT");
            assertThat(transferred.transferredTo()).startsWith("Sở Nông nghiệp và Môi trường");
        });
        assertThat(scenario.as("H57.SNNMT.head", () -> reporters.of(code, "Xác minh (mẫu)"))
                        .name())
                .isEqualTo("Lê Thị Mẫu");
        answer(code);
        assertThat(scenario.task(code, PUBLISH).getAssignee()).isEqualTo(OFFICE);
        publish(code);
        assertThat(get(code).state()).isEqualTo(FeedbackState.PUBLISHED);
    }

    @Test
    void whatGoesToAnAgencyOutsideTheRegisterEndsHere() {
        var code = notForUs();
        scenario.complete(
                code,
                TRANSFER,
                Map.of(
                        "outcome",
                        "sentOutside",
                        "transferredTo",
                        "Ngân hàng Chính sách xã hội",
                        "transferDocument",
                        "12/UBND-VP (mẫu)"));
        assertThat(get(code).state()).isEqualTo(FeedbackState.TRANSFERRED);
        assertThat(get(code).transferredTo()).isEqualTo("Ngân hàng Chính sách xã hội");
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void whatIsNotAcceptedEndsWithAReasonForTheSender() {
        var code = filed();
        var task = scenario.task(code, CLASSIFY);
        assertThatThrownBy(() -> scenario.complete(task, Map.of("outcome", "notAccepted")))
                .hasStackTraceContaining("Lý do");
        scenario.complete(
                code, CLASSIFY, Map.of("outcome", "notAccepted", "classificationReason", "Không phải phản ánh (mẫu)"));
        assertThat(get(code).state()).isEqualTo(FeedbackState.NOT_ACCEPTED);
        assertThat(get(code).reason()).isEqualTo("Không phải phản ánh (mẫu)");
    }

    @Test
    void theSenderIsAskedOnceAndHisAnswerIsClassifiedAnew() {
        var code = filed();
        ask(code);
        assertThat(get(code).completionDueAt()).isEqualTo(at("2026-10-12T17:00"));
        filing.complete(code, "Việc xảy ra ngày 1/10 (mẫu)", List.of());
        assertThat(get(code).content()).contains("thái độ", "1/10");
        assertThatThrownBy(() -> filing.complete(code, "Nữa", List.of())).hasMessageContaining("feedback.not-waiting");

        var again = scenario.task(code, CLASSIFY);
        assertThatThrownBy(() -> scenario.complete(again, Map.of("outcome", "incomplete", "question", "Còn gì?")))
                .hasStackTraceContaining("feedback.asked-already");
        scenario.complete(code, CLASSIFY, Map.of("outcome", "conduct"));
        assertThat(scenario.openTasks(code)).containsExactly(PROCESS);
    }

    @Test
    void aSenderWhoKeepsSilentLetsItEnd() {
        var code = filed();
        ask(code);
        scenario.until(at("2026-10-12T17:30"));
        assertThat(get(code).state()).isEqualTo(FeedbackState.NOT_COMPLETED);
        assertThatThrownBy(() -> filing.complete(code, "Muộn", List.of())).hasMessageContaining("feedback.not-waiting");
    }

    @Test
    void eachStepThatIsLateIsUrged() {
        var late = filed();
        scenario.until(at("2026-10-09T08:00"));
        assertThat(scenario.openTasks(late)).contains(CLASSIFY, "UserTask_DirectOverdue");
        scenario.complete(late, CLASSIFY, Map.of("outcome", "conduct"));
        scenario.until(at("2026-11-03T08:00"));
        assertThat(kinds(late)).filteredOn("DUTY_OVERDUE"::equals).hasSizeGreaterThanOrEqualTo(2);
        answer(late);
        scenario.until(at("2026-11-10T08:00"));
        assertThat(scenario.openTasks(late)).contains(PUBLISH, "UserTask_DirectOverdue");
        publish(late);

        var moved = filed();
        scenario.complete(moved, CLASSIFY, Map.of("outcome", "outOfCompetence", "classificationReason", "x"));
        scenario.until(at("2026-11-23T08:00"));
        assertThat(scenario.openTasks(moved)).contains(TRANSFER, "UserTask_DirectOverdue");
    }

    @Test
    void whoSentItIsReadByTheHandlingUnitOnlyAndEachReadingIsWrittenDown() {
        var code = filed();
        assertThatThrownBy(() -> scenario.as("19900.KTHTDT.land-officer", () -> reporters.of(code, "Tò mò")))
                .hasMessageContaining("feedback.reporter-forbidden");
        assertThatThrownBy(() -> reporters.of(code, "x")).hasMessageContaining("feedback.reporter-forbidden");
        assertThat(readings(code)).isZero();
        assertThat(scenario.as(OFFICE, () -> reporters.of(code, "Gọi xác minh")).name())
                .isEqualTo("Lê Thị Mẫu");
        assertThat(readings(code)).isEqualTo(1);
        assertThat(ledger.entries(code).toString()).doesNotContain("secret_hash");
    }

    private int readings(String code) {
        return jdbc.sql("select count(*) from feedback_access where feedback_code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private String filed() {
        var code = filing.file(new FileFeedback(
                        null,
                        Topic.CONDUCT,
                        "19900",
                        null,
                        "Thái độ ở quầy tiếp nhận (mẫu)",
                        "Cán bộ có thái độ chưa đúng mực (mẫu)",
                        new Reporter("Lê Thị Mẫu", "0912345678", null, null, "vi"),
                        List.of()))
                .code();
        scenario.work();
        return code;
    }

    private void ask(String code) {
        scenario.complete(code, CLASSIFY, Map.of("outcome", "incomplete", "question", "Việc xảy ra khi nào? (mẫu)"));
    }

    private void answer(String code) {
        scenario.complete(code, PROCESS, Map.of("finding", "FOUNDED", "answer", "Đã nhắc nhở cán bộ (mẫu)"));
    }

    private void publish(String code) {
        scenario.complete(
                code,
                PUBLISH,
                Map.of("outcome", "published", "publicTitle", "Thái độ ở quầy", "publicAnswer", "Đã nhắc nhở (mẫu)"));
    }

    private Feedback get(String code) {
        return cases.get(code);
    }

    private List<String> kinds(String code) {
        return ledger.entries(code).stream().map(LedgerEntry::kind).toList();
    }
}
