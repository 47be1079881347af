package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The tests of one class go through every node and every flow of a model; register it as a static extension. */
public final class WholeModel implements BeforeAllCallback, AfterAllCallback {

    private final String processKey;
    private Set<String> before;

    private WholeModel(String processKey) {
        this.processKey = processKey;
    }

    public static WholeModel of(String processKey) {
        return new WholeModel(processKey);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var platform = SpringExtension.getApplicationContext(context);
        before = ids(history(platform));
        platform.getBean(FlowRecorder.class).forget(processKey);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var platform = SpringExtension.getApplicationContext(context);
        var model = model(platform);
        var visited = new HashSet<String>();
        history(platform).stream()
                .filter(activity -> !before.contains(activity.getId()))
                .forEach(activity -> visited.add(activity.getActivityId()));
        var missed = new TreeSet<String>();
        model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(node -> !visited.contains(node))
                .forEach(missed::add);
        var flows = platform.getBean(FlowRecorder.class);
        model.getModelElementsByType(SequenceFlow.class).stream()
                // Never taken: the events behind such a gateway are awaited by the gateway itself.
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(SequenceFlow::getId)
                .filter(flow -> !flows.took(processKey, flow))
                .forEach(missed::add);
        assertThat(missed)
                .as("nodes and flows of " + processKey + " that no test went through")
                .isEmpty();
    }

    private BpmnModelInstance model(ApplicationContext platform) {
        var repository = platform.getBean(RepositoryService.class);
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId());
    }

    private List<HistoricActivityInstance> history(ApplicationContext platform) {
        return platform.getBean(HistoryService.class).createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(processKey))
                .toList();
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities) {
        var ids = new HashSet<String>();
        activities.forEach(activity -> ids.add(activity.getId()));
        return ids;
    }
}
