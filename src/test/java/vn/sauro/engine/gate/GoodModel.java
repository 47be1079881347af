package vn.sauro.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small deployment without a fault; a test changes one place and sees exactly one fault. */
public final class GoodModel {

    public static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("deadlines", "recordResult"), Set.of("assigned-task.accept"), Set.of("assigned-task.accept"));

    public static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_Good" targetNamespace="http://sauro.vn">
              <bpmn:process id="Good" name="Việc mẫu" isExecutable="true" camunda:versionTag="1.0.0" camunda:historyTimeToLive="P3650D">
                <bpmn:documentation>Quy trình mẫu để thử cổng triển khai.</bpmn:documentation>
                <bpmn:extensionElements><camunda:properties/></bpmn:extensionElements>
                <bpmn:startEvent id="StartEvent_TaskAssigned" name="Việc được giao">
                  <bpmn:outgoing>Flow_Assigned</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:sequenceFlow id="Flow_Assigned" sourceRef="StartEvent_TaskAssigned" targetRef="Task_Accept"/>
                <bpmn:userTask id="Task_Accept" name="Tiếp nhận việc" camunda:formRef="good.accept" camunda:formRefBinding="deployment" camunda:candidateGroups="19900.chairman" camunda:dueDate="${deadline}">
                  <bpmn:documentation>Tiếp nhận hoặc trả lại.</bpmn:documentation>
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="sixclears:task" value="Tiếp nhận việc được giao"/>
                      <camunda:property name="sixclears:responsibility" value="Chủ tịch UBND phường chịu trách nhiệm"/>
                      <camunda:property name="sixclears:authority" value="assigned-task.accept"/>
                      <camunda:property name="sixclears:deadline" value="assigned-task.accept"/>
                      <camunda:property name="sixclears:result" value="Quyết định tiếp nhận"/>
                      <camunda:property name="sixclears:outcomes" value="ACCEPTED, RETURNED"/>
                    </camunda:properties>
                    <camunda:inputOutput>
                      <camunda:inputParameter name="deadline">${deadlines.open(execution)}</camunda:inputParameter>
                    </camunda:inputOutput>
                  </bpmn:extensionElements>
                  <bpmn:incoming>Flow_Assigned</bpmn:incoming>
                  <bpmn:outgoing>Flow_Answered</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="BoundaryEvent_Overdue" name="Quá hạn" cancelActivity="false" attachedToRef="Task_Accept">
                  <bpmn:outgoing>Flow_Overdue</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="Timer_Overdue"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadline}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Overdue" sourceRef="BoundaryEvent_Overdue" targetRef="EndEvent_OverdueReported"/>
                <bpmn:endEvent id="EndEvent_OverdueReported" name="Quá hạn được báo">
                  <bpmn:incoming>Flow_Overdue</bpmn:incoming>
                  <bpmn:escalationEventDefinition id="Escalation_Definition" escalationRef="Escalation_Overdue"/>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_Answered" sourceRef="Task_Accept" targetRef="Gateway_Accepted"/>
                <bpmn:exclusiveGateway id="Gateway_Accepted" name="Có tiếp nhận không?" default="Flow_Returned">
                  <bpmn:incoming>Flow_Answered</bpmn:incoming>
                  <bpmn:outgoing>Flow_Accepted</bpmn:outgoing>
                  <bpmn:outgoing>Flow_Returned</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="Flow_Accepted" name="Có" sourceRef="Gateway_Accepted" targetRef="ServiceTask_Record">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${accepted}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Returned" name="Không" sourceRef="Gateway_Accepted" targetRef="EndEvent_Returned"/>
                <bpmn:serviceTask id="ServiceTask_Record" name="Ghi kết quả" camunda:asyncBefore="true" camunda:delegateExpression="${recordResult}">
                  <bpmn:incoming>Flow_Accepted</bpmn:incoming>
                  <bpmn:outgoing>Flow_Recorded</bpmn:outgoing>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="Flow_Recorded" sourceRef="ServiceTask_Record" targetRef="CallActivity_Publish"/>
                <bpmn:callActivity id="CallActivity_Publish" name="Công bố kết quả" calledElement="GoodBlock" camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}"/>
                    <camunda:in source="title" target="title"/>
                  </bpmn:extensionElements>
                  <bpmn:incoming>Flow_Recorded</bpmn:incoming>
                  <bpmn:outgoing>Flow_Published</bpmn:outgoing>
                </bpmn:callActivity>
                <bpmn:boundaryEvent id="BoundaryEvent_Objected" name="Có ý kiến khác" attachedToRef="CallActivity_Publish">
                  <bpmn:outgoing>Flow_Objected</bpmn:outgoing>
                  <bpmn:escalationEventDefinition id="Objected_Definition" escalationRef="Escalation_Objection"/>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Objected" sourceRef="BoundaryEvent_Objected" targetRef="EndEvent_Returned"/>
                <bpmn:sequenceFlow id="Flow_Published" sourceRef="CallActivity_Publish" targetRef="EndEvent_Accepted"/>
                <bpmn:endEvent id="EndEvent_Accepted" name="Việc đã tiếp nhận"><bpmn:incoming>Flow_Published</bpmn:incoming></bpmn:endEvent>
                <bpmn:endEvent id="EndEvent_Returned" name="Việc bị trả lại"><bpmn:incoming>Flow_Returned</bpmn:incoming><bpmn:incoming>Flow_Objected</bpmn:incoming></bpmn:endEvent>
                <bpmn:subProcess id="SubProcess_Overdue" name="Xử lý quá hạn" triggeredByEvent="true">
                  <bpmn:startEvent id="StartEvent_Overdue" name="Quá hạn" isInterrupting="false">
                    <bpmn:outgoing>Flow_Ladder</bpmn:outgoing>
                    <bpmn:escalationEventDefinition id="Ladder_Definition" escalationRef="Escalation_Overdue"/>
                  </bpmn:startEvent>
                  <bpmn:sequenceFlow id="Flow_Ladder" sourceRef="StartEvent_Overdue" targetRef="EndEvent_LadderStarted"/>
                  <bpmn:endEvent id="EndEvent_LadderStarted" name="Cấp trên đã được báo"><bpmn:incoming>Flow_Ladder</bpmn:incoming></bpmn:endEvent>
                </bpmn:subProcess>
              </bpmn:process>
              <bpmn:escalation id="Escalation_Overdue" name="Quá hạn" escalationCode="DUTY_OVERDUE"/>
              <bpmn:escalation id="Escalation_Objection" name="Ý kiến khác" escalationCode="OBJECTION"/>
            </bpmn:definitions>
            """;

    public static final String BLOCK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Block" targetNamespace="http://sauro.vn">
              <bpmn:process id="GoodBlock" name="Khối mẫu" isExecutable="true" camunda:versionTag="1.0.0" camunda:historyTimeToLive="P3650D">
                <bpmn:documentation>Khối được gọi.</bpmn:documentation>
                <bpmn:startEvent id="StartEvent_Called" name="Khối được gọi"><bpmn:outgoing>Flow_Called</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="Flow_Called" sourceRef="StartEvent_Called" targetRef="EndEvent_Objected"/>
                <bpmn:endEvent id="EndEvent_Objected" name="Có ý kiến khác">
                  <bpmn:incoming>Flow_Called</bpmn:incoming>
                  <bpmn:escalationEventDefinition id="Thrown_Definition" escalationRef="Escalation_Thrown"/>
                </bpmn:endEvent>
              </bpmn:process>
              <bpmn:escalation id="Escalation_Thrown" name="Ý kiến khác" escalationCode="OBJECTION"/>
            </bpmn:definitions>
            """;

    public static final String FORM = """
            {"type":"default","id":"good.accept","schemaVersion":16,"components":[
              {"type":"text","id":"Text_Intro","text":"## Tiếp nhận việc"},
              {"type":"radio","id":"Field_Outcome","key":"outcome","label":"Kết luận","values":[{"label":"Tiếp nhận","value":"ACCEPTED"},{"label":"Trả lại","value":"RETURNED"}],"validate":{"required":true}},
              {"type":"textarea","id":"Field_Reason","key":"reason","label":"Lý do","validate":{"maxLength":500},"conditional":{"hide":"=outcome = \\"ACCEPTED\\""}}
            ]}
            """;

    public static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_Mode" name="Cách xử lý" namespace="http://sauro.vn">
              <decision id="HandlingMode" name="Cách xử lý" camunda:historyTimeToLive="P3650D">
                <decisionTable id="Table_Mode" hitPolicy="FIRST">
                  <input id="Input_Urgent" label="Khẩn"><inputExpression id="Expression_Urgent" typeRef="boolean"><text>urgent</text></inputExpression></input>
                  <output id="Output_Mode" label="Cách xử lý" name="mode" typeRef="string"/>
                  <rule id="Rule_Urgent"><inputEntry id="Entry_Urgent"><text>true</text></inputEntry><outputEntry id="Entry_Mode"><text>"URGENT"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private GoodModel() {
        with("bpmn/good.bpmn", BPMN);
        with("bpmn/good-block.bpmn", BLOCK);
        with("bpmn/good-mode.dmn", DMN);
        with("forms/good/accept.form", FORM);
    }

    public static GoodModel files() {
        return new GoodModel();
    }

    public GoodModel with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public GoodModel without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces a text that must occur, so that a change of the template cannot turn a test into nothing. */
    public GoodModel change(String file, String from, String to) {
        var content = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(content).contains(from);
        return with(file, content.replace(from, to));
    }

    public Map<String, byte[]> bytes() {
        return files;
    }

    List<Violation> faults() {
        return new ModelRules(VOCABULARY).check(files);
    }
}
