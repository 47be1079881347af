package vn.sauro.models;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that Java, models and forms agree on. A rename in one place alone fails here. */
class ModelContractTest {

    private static final Set<String> BEANS = Set.of(
            "acceptDossier",
            "acknowledgePart",
            "alertCentre",
            "applicantTime",
            "applyExtension",
            "askAgency",
            "askConsent",
            "beyondAuthority",
            "closeFeedback",
            "closeLadder",
            "consultation",
            "coordination",
            "deadlines",
            "declineDossier",
            "deemConsent",
            "deliverPart",
            "describeMatter",
            "discussion",
            "dossierSteps",
            "endPublicNotice",
            "expireConsent",
            "expireSupplement",
            "extensions",
            "feedbackCases",
            "findCompetentPosition",
            "forewarn",
            "handlingModeDecided",
            "holdClock",
            "houseOpinions",
            "household",
            "landOffice",
            "lengthenForVerification",
            "linkedPart",
            "namePart",
            "nameStep",
            "nextRung",
            "nextSteps",
            "notTheDrafter",
            "obligation",
            "obstacles",
            "openApology",
            "openLadder",
            "openPublicNotice",
            "openStop",
            "passOnApology",
            "procedureSteps",
            "publicNotice",
            "raiseObligation",
            "reappoint",
            "recordAcceptance",
            "recordApologyDraft",
            "recordApologySignature",
            "recordAppraisal",
            "recordApproach",
            "recordBirth",
            "recordClassification",
            "recordConfirmation",
            "recordConsultationAnswer",
            "recordContribution",
            "recordCounterAnswer",
            "recordDecision",
            "recordDirection",
            "recordExtensionDecision",
            "recordFeedbackAnswer",
            "recordFindings",
            "recordFollowUp",
            "recordMatterDirection",
            "recordObjection",
            "recordOpinion",
            "recordPartApology",
            "recordPaymentConfirmation",
            "recordPublication",
            "recordRefusalDraft",
            "recordRefusalSignature",
            "recordResolution",
            "recordReturn",
            "recordReturnDecision",
            "recordReview",
            "recordRungSilent",
            "recordSending",
            "recordSilence",
            "recordStopDecision",
            "recordSubmission",
            "recordSupplementRequest",
            "recordTakeOver",
            "recordTax",
            "recordTransfer",
            "recordUnpaid",
            "refuseDossier",
            "registerTask",
            "releaseClock",
            "remindPickUp",
            "resolveDossier",
            "serviceCentre",
            "staff",
            "stopDossier",
            "stopping",
            "takeSupplement",
            "taskCompleted",
            "withdrawTask");

    private static final Map<String, Set<String>> MESSAGES = Map.ofEntries(
            Map.entry("AnswerConsultation", Set.of("SettlementEnded")),
            Map.entry("AssignedTask", Set.of("ExtensionRequested", "ObstacleReported", "TaskWithdrawn")),
            Map.entry("CertifyCopy", Set.of("WithdrawalRequested")),
            Map.entry("CollectPayment", Set.of("ObligationPaid")),
            Map.entry("ConfirmHousehold", Set.of("HouseholdAnswered")),
            Map.entry("ConsultAgency", Set.of("ConsultationSettled")),
            Map.entry("DirectUnregulated", Set.of("WithdrawalRequested")),
            Map.entry("EscalationLadder", Set.of("WorkCompleted")),
            Map.entry("HandleFeedback", Set.of("FeedbackCompleted")),
            Map.entry("InternalProcedure", Set.of("WithdrawalRequested")),
            Map.entry("PerformTask", Set.of("BeyondAuthorityRaised")),
            Map.entry("PermitHouse", Set.of("WithdrawalRequested")),
            Map.entry("PublishNotice", Set.of("ObjectionRaised")),
            Map.entry("RegisterBirth", Set.of("WithdrawalRequested")),
            Map.entry("RegisterLand", Set.of("WithdrawalRequested")),
            Map.entry("RequestSupplement", Set.of("SupplementSubmitted")));

    private static final Set<String> WITHOUT_ESCALATION =
            Set.of("ConfirmHousehold", "ConsultAgency", "EscalationLadder");
    private static final Set<String> BEYOND_AUTHORITY = Set.of("AssignedTask", "PerformTask");

    private static final Pattern BEAN =
            Pattern.compile("[dD]elegateExpression=\"\\$\\{(\\w+)}\"|\\$\\{(\\w+)\\.\\w+\\(execution\\)}");

    static Collection<Path> models() {
        return ModelFiles.bpmn();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedLikeItsFile(Path file) {
        var process = ModelFiles.process(ModelFiles.read(file));
        assertThat(kebab(process.getId())).isEqualTo(ModelFiles.name(file));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessWaitsForTheAgreedMessages(Path file) {
        var model = ModelFiles.read(file);
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(
                        MESSAGES.getOrDefault(ModelFiles.process(model).getId(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessEscalatesWithTheAgreedCodes(Path file) {
        var model = ModelFiles.read(file);
        var process = ModelFiles.process(model).getId();
        var expected = new TreeSet<String>();
        if (!WITHOUT_ESCALATION.contains(process)) {
            expected.add("DUTY_OVERDUE");
        }
        if (BEYOND_AUTHORITY.contains(process)) {
            expected.add("BEYOND_AUTHORITY");
        }
        assertThat(model.getModelElementsByType(Escalation.class))
                .extracting(Escalation::getEscalationCode)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void modelsNameExactlyTheAgreedBeans() throws IOException {
        var named = new TreeSet<String>();
        for (var file : ModelFiles.bpmn()) {
            BEAN.matcher(Files.readString(file))
                    .results()
                    .forEach(bean -> named.add(bean.group(1) != null ? bean.group(1) : bean.group(2)));
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(BEANS);
    }

    @Test
    void everyFormIsUsedAndEveryFormThatIsUsedExists() {
        var used = ModelFiles.bpmn().stream()
                .map(ModelFiles::read)
                .flatMap(ModelContractTest::formsOf)
                .collect(toCollection(TreeSet::new));
        assertThat(ModelFiles.forms()).extracting(ModelContractTest::formId).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void aFormIsNamedLikeItsFile() {
        assertThat(ModelFiles.forms()).allSatisfy(file -> assertThat(formId(file))
                .isEqualTo(file.getParent().getFileName() + "." + ModelFiles.name(file)));
    }

    @Test
    void aDecisionIsNamedLikeItsFile() {
        assertThat(ModelFiles.dmn()).hasSize(2).allSatisfy(file -> assertThat(
                        Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .extracting(decision -> kebab(decision.getId()))
                .containsExactly(ModelFiles.name(file)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskShowsTheElementTemplateInModeler(Path file) {
        assertThat(ModelFiles.read(file).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(camunda(task, "modelerTemplate")).isEqualTo("vn.sauro.six-clears-duty"));
    }

    private static Stream<String> formsOf(BpmnModelInstance model) {
        return model.getModelElementsByType(BaseElement.class).stream()
                .map(element -> camunda(element, "formRef"))
                .filter(form -> form != null);
    }

    private static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    private static String formId(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile()).path("id").asText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String kebab(String id) {
        return id.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase();
    }
}
