package vn.sauro.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.engine.gate.ModelRulesTest.assertOnly;

import org.junit.jupiter.api.Test;

/** The engine drops an escalation that nobody catches; the gate follows every throw to its catcher. */
class ThrownAndCaughtTest {

    private static final String MODEL = "bpmn/good.bpmn";
    private static final String BLOCK = "bpmn/good-block.bpmn";
    private static final String BOUNDARY =
            "escalationEventDefinition id=\"Objected_Definition\" escalationRef=\"Escalation_Objection\"";
    private static final String LADDER =
            "<bpmn:escalationEventDefinition id=\"Ladder_Definition\" escalationRef=\"Escalation_Overdue\"/>";
    private static final String THROW =
            "<bpmn:escalationEventDefinition id=\"Escalation_Definition\" escalationRef=\"Escalation_Overdue\"/>";

    @Test
    void anEscalationWithoutCatcherInItsScopeIsRefused() {
        assertOnly(
                "escalation-uncaught",
                MODEL,
                GoodModel.files().change(MODEL, LADDER, LADDER.replace("Escalation_Overdue", "Escalation_Objection")));
    }

    @Test
    void aCatcherWithoutCodeTakesEveryCode() {
        assertThat(GoodModel.files()
                        .change(MODEL, LADDER, "<bpmn:escalationEventDefinition id=\"Ladder_Definition\"/>")
                        .faults())
                .isEmpty();
    }

    @Test
    void aThrowWithoutCodeIsRefused() {
        assertOnly(
                "thrown-code",
                MODEL,
                GoodModel.files()
                        .change(MODEL, THROW, "<bpmn:escalationEventDefinition id=\"Escalation_Definition\"/>"));
    }

    @Test
    void anEscalationThatLeavesItsProcessIsCaughtByTheCaller() {
        assertThat(GoodModel.files().faults()).isEmpty();
        assertOnly(
                "escalation-uncaught",
                BLOCK,
                GoodModel.files()
                        .change(
                                MODEL,
                                BOUNDARY,
                                "escalationEventDefinition id=\"Objected_Definition\" escalationRef=\"Escalation_Overdue\""));
    }

    @Test
    void anEscalationThatLeavesAProcessNobodyCallsIsRefused() {
        var faults = GoodModel.files().without(MODEL).faults();
        assertThat(faults).extracting(Violation::rule).containsOnly("escalation-uncaught");
        assertThat(faults.get(0).problem().vi()).contains("OBJECTION", "GoodBlock");
    }

    @Test
    void everyCallerMustCatch() {
        var second =
                "<bpmn:callActivity id=\"CallActivity_Again\" name=\"Gọi lần nữa\" calledElement=\"GoodBlock\" camunda:calledElementBinding=\"deployment\"><bpmn:extensionElements><camunda:in businessKey=\"#{execution.processBusinessKey}\"/></bpmn:extensionElements></bpmn:callActivity><bpmn:endEvent id=\"EndEvent_Accepted\"";
        assertOnly(
                "escalation-uncaught",
                BLOCK,
                GoodModel.files().change(MODEL, "<bpmn:endEvent id=\"EndEvent_Accepted\"", second));
    }

    @Test
    void anEventSubProcessDoesNotCatchWhatItThrowsItself() {
        assertOnly(
                "escalation-uncaught",
                MODEL,
                GoodModel.files()
                        .change(
                                MODEL,
                                "<bpmn:endEvent id=\"EndEvent_LadderStarted\" name=\"Cấp trên đã được báo\"><bpmn:incoming>Flow_Ladder</bpmn:incoming>",
                                "<bpmn:endEvent id=\"EndEvent_LadderStarted\" name=\"Cấp trên đã được báo\"><bpmn:incoming>Flow_Ladder</bpmn:incoming><bpmn:escalationEventDefinition escalationRef=\"Escalation_Overdue\"/>"));
    }

    @Test
    void aDeclaredEscalationIsFollowedLikeADrawnOne() {
        var declared =
                "camunda:historyTimeToLive=\"P3650D\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"sixclears:escalates\" value=\"%s\"/></camunda:properties></bpmn:extensionElements>";
        var plain =
                "camunda:historyTimeToLive=\"P3650D\">\n    <bpmn:documentation>Khối được gọi.</bpmn:documentation>";
        var documented = "\n    <bpmn:documentation>Khối được gọi.</bpmn:documentation>";
        assertThat(GoodModel.BLOCK).contains(plain);
        assertThat(block(plain, declared.formatted("OBJECTION"), documented).faults())
                .isEmpty();
        assertOnly("escalates-uncaught", BLOCK, block(plain, declared.formatted("OBJECTION, BEYOND"), documented));
    }

    @Test
    void aBusinessErrorIsFollowedTheSameWay() {
        var error = "<bpmn:errorEventDefinition id=\"Thrown_Definition\" errorRef=\"Error_Thrown\"/>";
        var thrown = GoodModel.BLOCK
                .replaceAll("<bpmn:escalationEventDefinition[^>]*/>", error)
                .replace(
                        "<bpmn:escalation id=\"Escalation_Thrown\"",
                        "<bpmn:error id=\"Error_Thrown\" name=\"Sai\" errorCode=\"WRONG\"/><bpmn:escalation id=\"Escalation_Thrown\"");
        assertOnly("error-uncaught", BLOCK, GoodModel.files().with(BLOCK, thrown));
        assertThat(GoodModel.files()
                        .with(BLOCK, thrown)
                        .change(MODEL, BOUNDARY, "errorEventDefinition id=\"Objected_Definition\"")
                        .faults())
                .isEmpty();
    }

    private static GoodModel block(String from, String extension, String documentation) {
        var documentationFirst = extension.replaceFirst(">", ">" + documentation);
        return GoodModel.files().change(BLOCK, from, documentationFirst);
    }
}
