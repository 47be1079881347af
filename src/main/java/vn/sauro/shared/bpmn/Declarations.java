package vn.sauro.shared.bpmn;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of tasks and activities by name: a deployed model never changes, and to search it takes longer than the rest. */
final class Declarations {

    /** As long as the engine itself keeps the model. */
    private static final Map<BpmnModelInstance, Map<String, Map<String, String>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Declarations() {}

    static Map<String, String> of(BpmnModelExecutionContext context) {
        var key = key(context);
        var model = key == null ? null : context.getBpmnModelInstance();
        return model == null
                ? read((BaseElement) context.getBpmnModelElementInstance())
                : KNOWN.computeIfAbsent(model, none -> new ConcurrentHashMap<>())
                        .computeIfAbsent(key, none -> read((BaseElement) context.getBpmnModelElementInstance()));
    }

    /** @return id of the element in its model, or null where something else than an activity is executed */
    private static String key(BpmnModelExecutionContext context) {
        if (context instanceof DelegateTask task) {
            return task.getTaskDefinitionKey();
        }
        return context instanceof DelegateExecution execution
                        && !ExecutionListener.EVENTNAME_TAKE.equals(execution.getEventName())
                ? execution.getCurrentActivityId()
                : null;
    }

    private static Map<String, String> read(BaseElement element) {
        var properties = new HashMap<String, String>();
        if (element != null && element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaValue() != null)
                    .forEach(property -> putFirst(properties, property));
        }
        return properties;
    }

    private static void putFirst(Map<String, String> properties, CamundaProperty property) {
        properties.putIfAbsent(property.getCamundaName(), property.getCamundaValue());
    }
}
