package vn.sauro.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row changes one place of a good deployment and names the one rule that it breaks. */
class ModelRulesTest {

    private static final String MODEL = "bpmn/good.bpmn";
    private static final String BLOCK = "bpmn/good-block.bpmn";

    @Test
    void aGoodDeploymentHasNoFault() {
        assertThat(GoodModel.files().faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            clear-person | camunda:candidateGroups="19900.chairman" | ``
            person-one | "19900.chairman" | "19900.chairman,19900.vice-chairman"
            person-one | "19900.chairman" | "${first}.head"
            person-typed | camunda:dueDate= | camunda:assignee="lan" camunda:dueDate=
            person-typed | camunda:dueDate= | camunda:candidateUsers="lan" camunda:dueDate=
            person-one | "19900.chairman" | "chairman"
            clear-task | <camunda:property name="sixclears:task" value="Tiếp nhận việc được giao"/> | ``
            clear-task | value="Tiếp nhận việc được giao" | value=" "
            clear-responsibility | sixclears:responsibility | sixclears:other
            clear-authority | sixclears:authority | sixclears:other
            authority-unknown | authority" value="assigned-task.accept" | authority" value="task.approve"
            clear-deadline | sixclears:deadline | sixclears:other
            deadline-unknown | deadline" value="assigned-task.accept" | deadline" value="task.whenever"
            clear-result | sixclears:result | sixclears:other
            clear-outcomes | sixclears:outcomes | sixclears:other
            outcomes-form | "ACCEPTED, RETURNED" | "ACCEPTED"
            outcomes-form | "ACCEPTED, RETURNED" | "ACCEPTED, RETURNED, FORWARDED"
            form-missing | camunda:formRef="good.accept" camunda:formRefBinding="deployment" | ``
            form-binding | formRefBinding="deployment" | formRefBinding="latest"
            form-absent | camunda:formRef="good.accept" | camunda:formRef="good.approve"
            form-key | camunda:dueDate= | camunda:formKey="embedded:app:x.html" camunda:dueDate=
            deadline-mapping | <camunda:inputParameter name="deadline"> | <camunda:inputParameter name="until">
            deadline-mapping | ${deadlines.open(execution)} | ${someDate}
            due-date | camunda:dueDate="${deadline}" | ``
            due-date | camunda:dueDate="${deadline}" | camunda:dueDate="2026-12-01T00:00:00"
            deadline-timer | >${deadline}</bpmn:timeDate> | >${other}</bpmn:timeDate>
            task-repeated | </bpmn:userTask> | <bpmn:multiInstanceLoopCharacteristics camunda:collection="units" camunda:elementVariable="unit"/></bpmn:userTask>
            expression | name="Tiếp nhận việc" | name="Tiếp nhận ${title.getClass()}"
            expression | Tiếp nhận hoặc trả lại. | ${execution.engineServices}
            expression | source="title" target="title" | sourceExpression="${title.toString()}" target="title"
            expression | source="title" target="title" | sourceExpression="#{title}" target="title"
            expression | source="title" target="title" | sourceExpression="${deadlines}" target="title"
            expression | source="title" target="title" | sourceExpression="${unknown.call(execution)}" target="title"
            expression | source="title" target="title" | sourceExpression="${execution}" target="title"
            expression | name="Quá hạn" escalationCode="DUTY_OVERDUE" | name="${''.class}" escalationCode="DUTY_OVERDUE"
            condition | >${accepted}</bpmn:conditionExpression> | >${accepted &amp;&amp; paid}</bpmn:conditionExpression>
            condition | >${accepted}</bpmn:conditionExpression> | >${outcome == 'ACCEPTED'}</bpmn:conditionExpression>
            condition | >${accepted}</bpmn:conditionExpression> | >true</bpmn:conditionExpression>
            script | xsi:type="bpmn:tFormalExpression">${accepted} | xsi:type="bpmn:tFormalExpression" language="groovy">${accepted}
            delegate | "${recordResult}" | "${recordResult.run()}"
            bean-unknown | "${recordResult}" | "${dataSource}"
            not-allowed | camunda:asyncBefore="true" | camunda:asyncBefore="true" camunda:taskPriority="5"
            namespace | name="Ghi kết quả" | name="Ghi kết quả" xmlns:activiti="http://activiti.org/bpmn" activiti:class="x.Y"
            called-binding | calledElementBinding="deployment" | calledElementBinding="latest"
            called-business-key | <camunda:in businessKey="#{execution.processBusinessKey}"/> | ``
            variables-all | <camunda:in source="title" target="title"/> | <camunda:in variables="all"/>
            process-executable | isExecutable="true" | isExecutable="false"
            process-version | camunda:versionTag="1.0.0" | ``
            process-history | camunda:historyTimeToLive="P3650D" | ``
            process-documentation | Quy trình mẫu để thử cổng triển khai. | ` `
            node-name | name="Ghi kết quả" | ``
            generated-id | Flow_Recorded | Flow_0abc123
            generated-id | ServiceTask_Record | Activity_1x2y3z4
            default-flow | default="Flow_Returned" | ``
            async-before | camunda:asyncBefore="true" | ``
            escalates-uncaught | <camunda:properties/> | <camunda:properties><camunda:property name="sixclears:escalates" value="BEYOND"/></camunda:properties>
            time-date | <bpmn:endEvent id="EndEvent_Accepted" | <bpmn:intermediateCatchEvent id="Event_Wait" name="Chờ"><bpmn:timerEventDefinition><bpmn:timeDate>2026-12-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:endEvent id="EndEvent_Accepted"
            """)
    void oneFaultInTheModelIsNamed(String rule, String from, String to) {
        assertOnly(rule, MODEL, GoodModel.files().change(MODEL, from, to == null ? "" : to));
    }

    @Test
    void callsNameAProcessOfTheSameDeployment() {
        var quiet = BLOCK_WITHOUT_THROW;
        assertOnly(
                "called-literal",
                MODEL,
                GoodModel.files().with(BLOCK, quiet).change(MODEL, "\"GoodBlock\"", "\"${block}\""));
        assertOnly(
                "called-absent",
                MODEL,
                GoodModel.files().with(BLOCK, quiet).change(MODEL, "\"GoodBlock\"", "\"Elsewhere\""));
    }

    @Test
    void anOutcomeIsACode() {
        var form = "forms/good/accept.form";
        assertOnly(
                "outcome-code",
                MODEL,
                GoodModel.files()
                        .change(MODEL, "\"ACCEPTED,", "\"1 OK,")
                        .change(form, "\"value\":\"ACCEPTED\"", "\"value\":\"1 OK\""));
    }

    @Test
    void durationsStandNowhere() {
        assertOnly("duration", MODEL, GoodModel.files().change(MODEL, ANCHOR, wait("timeDuration", "PT1H") + ANCHOR));
        assertOnly("duration", MODEL, GoodModel.files().change(MODEL, ANCHOR, wait("timeCycle", "R/PT1H") + ANCHOR));
    }

    @Test
    void overdueNeverCancelsWork() {
        assertOnly(
                "timer-cancels",
                MODEL,
                GoodModel.files()
                        .change(
                                MODEL,
                                ANCHOR,
                                boundary(
                                                "true",
                                                "<bpmn:timerEventDefinition><bpmn:timeDate>${later}</bpmn:timeDate></bpmn:timerEventDefinition>")
                                        + ANCHOR));
    }

    @Test
    void codeIsRefusedWhereverItStands() {
        assertOnly(
                "script",
                MODEL,
                inserted("<bpmn:scriptTask id=\"Script_Run\" name=\"Chạy\" scriptFormat=\"groovy\"/>"));
        assertOnly(
                "script",
                MODEL,
                mapped(
                        "<camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter>"));
        assertOnly("connector", MODEL, extended("<camunda:connector/>"));
        assertOnly(
                "code-class",
                MODEL,
                extended(
                        "<camunda:taskListener event=\"create\" class=\"x.Y\" delegateExpression=\"${recordResult}\"/>"));
        assertOnly(
                "code-expression",
                MODEL,
                extended(
                        "<camunda:taskListener event=\"create\" expression=\"run\" delegateExpression=\"${recordResult}\"/>"));
        assertOnly("delegate-missing", MODEL, extended("<camunda:taskListener event=\"create\"/>"));
        assertOnly(
                "delegate-missing",
                MODEL,
                inserted("<bpmn:serviceTask id=\"ServiceTask_Idle\" name=\"Không gì\" camunda:asyncBefore=\"true\"/>"));
        assertOnly("code-class", MODEL, service("camunda:class=\"x.Y\""));
        assertOnly("code-expression", MODEL, service("camunda:expression=\"run\""));
        assertOnly("external-task", MODEL, service("camunda:type=\"external\" camunda:topic=\"mail\""));
    }

    @Test
    void aTaskListenerMayNotHideADuration() {
        assertOnly(
                "duration",
                MODEL,
                extended(
                        "<camunda:taskListener id=\"Listener_Late\" event=\"timeout\" delegateExpression=\"${recordResult}\"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></camunda:taskListener>"));
    }

    @Test
    void decisionsAreOfTheSameDeployment() {
        var good =
                "<bpmn:businessRuleTask id=\"Decide_Mode\" name=\"Chọn cách xử lý\" camunda:decisionRef=\"HandlingMode\" camunda:decisionRefBinding=\"deployment\" camunda:resultVariable=\"mode\"/>";
        assertThat(inserted(good).faults()).isEmpty();
        assertOnly("decision-absent", MODEL, inserted(good.replace("HandlingMode", "Elsewhere")));
        assertOnly("decision-binding", MODEL, inserted(good.replace("\"deployment\"", "\"latest\"")));
    }

    @Test
    void aTaskThatIsAutomaticWithoutPauseGivesItsReason() {
        var reason =
                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"sixclears:sync\" value=\"Chỉ đọc danh bạ\"/></camunda:properties></bpmn:extensionElements>";
        var task =
                "<bpmn:serviceTask id=\"ServiceTask_Read\" name=\"Đọc danh bạ\" camunda:delegateExpression=\"${recordResult}\">%s</bpmn:serviceTask>";
        assertThat(inserted(task.formatted(reason)).faults()).isEmpty();
        assertOnly("async-before", MODEL, inserted(task.formatted("")));
    }

    private static final String ANCHOR = "<bpmn:endEvent id=\"EndEvent_Accepted\"";
    private static final String BLOCK_WITHOUT_THROW =
            GoodModel.BLOCK.replaceAll("<bpmn:escalationEventDefinition[^>]*/>", "");

    private static GoodModel inserted(String element) {
        return GoodModel.files().change(MODEL, ANCHOR, element + ANCHOR);
    }

    private static GoodModel extended(String extension) {
        return GoodModel.files().change(MODEL, "<camunda:inputOutput>", extension + "<camunda:inputOutput>");
    }

    private static GoodModel mapped(String parameter) {
        return GoodModel.files().change(MODEL, "</camunda:inputOutput>", parameter + "</camunda:inputOutput>");
    }

    private static GoodModel service(String attributes) {
        return inserted(
                "<bpmn:serviceTask id=\"ServiceTask_Run\" name=\"Chạy\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${recordResult}\" %s/>"
                        .formatted(attributes));
    }

    private static String wait(String kind, String value) {
        return "<bpmn:intermediateCatchEvent id=\"Event_Wait\" name=\"Chờ\"><bpmn:timerEventDefinition><bpmn:%1$s>%2$s</bpmn:%1$s></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                .formatted(kind, value);
    }

    private static String boundary(String cancel, String definition) {
        return "<bpmn:boundaryEvent id=\"BoundaryEvent_More\" name=\"Thêm\" cancelActivity=\"%s\" attachedToRef=\"Task_Accept\">%s</bpmn:boundaryEvent>"
                .formatted(cancel, definition);
    }

    static void assertOnly(String rule, String file, GoodModel model) {
        var faults = model.faults();
        assertThat(faults).extracting(Violation::rule).containsOnly(rule);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            for (var language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("vi")}) {
                assertThat(fault.problem().in(language)).isNotBlank().doesNotContain("{0}", "{1}");
                assertThat(fault.advice().in(language)).isNotBlank().doesNotContain("{0}", "{1}");
            }
        });
    }
}
