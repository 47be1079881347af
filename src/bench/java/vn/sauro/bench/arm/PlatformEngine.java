package vn.sauro.bench.arm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform's way through a case: the counter starts it, then each holder signs in, finds his task and completes it. */
public final class PlatformEngine implements CaseEngine {

    private final ConfigurableApplicationContext node;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Map<String, List<String>> groups;

    PlatformEngine(Database database) {
        node = PlatformNode.start(database);
        runtime = node.getBean(RuntimeService.class);
        tasks = node.getBean(TaskService.class);
        identity = node.getBean(IdentityService.class);
        groups = Model.HOLDERS.stream().collect(Collectors.toMap(holder -> holder, this::groups));
    }

    /** As the session of a signed-in person keeps them. */
    private List<String> groups(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Override
    public void settle(String code) {
        var instance = runtime.createProcessInstanceByKey(Model.PROCESS)
                .businessKey(code)
                .execute();
        for (var holder : Model.HOLDERS) {
            identity.setAuthentication(holder, groups.get(holder));
            try {
                var task = tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .taskAssignee(holder)
                        .singleResult();
                tasks.complete(task.getId(), Map.of());
            } finally {
                identity.clearAuthentication();
            }
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
