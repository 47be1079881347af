package vn.sauro.engine.gate;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Document;

/** A model as its text (every attribute, whoever understands it) and as BPMN. */
record BpmnFile(String name, Document document, BpmnModelInstance model) {

    <T extends BaseElement> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Collection<Process> processes() {
        return all(Process.class);
    }
}
