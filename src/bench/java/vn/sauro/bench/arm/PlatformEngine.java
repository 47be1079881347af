package vn.sauro.bench.arm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.sauro.calendar.Calendars;
import vn.sauro.operation.TimerWork;

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
    public String start(String code) {
        return runtime.createProcessInstanceByKey(Model.PROCESS)
                .businessKey(code)
                .execute()
                .getId();
    }

    @Override
    public void complete(String instance) {
        for (var holder : Model.HOLDERS) {
            identity.setAuthentication(holder, groups.get(holder));
            try {
                var task = tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .taskAssignee(holder)
                        .singleResult();
                tasks.complete(task.getId(), Map.of());
            } finally {
                identity.clearAuthentication();
            }
        }
    }

    /**
     * Beside what every arm does: {@code jobs on|off} lets this node's job executor work or not, {@code workers <threads>} with
     * so many jobs at once, {@code dues <due dates>} answers their number for a second of one core, without and with explanation.
     */
    @Override
    public String answer(List<String> words) throws Exception {
        return switch (words.get(0)) {
            case "jobs" -> jobs(words.get(1).equals("on"));
            case "workers" -> workers(Integer.parseInt(words.get(1)));
            case "dues" -> DueDates.rates(node.getBean(Calendars.class).standard(), Integer.parseInt(words.get(1)));
            default -> CaseEngine.super.answer(words);
        };
    }

    private String jobs(boolean on) {
        var work = node.getBean(TimerWork.class);
        if (on) {
            work.resume();
        } else {
            work.pause();
        }
        return String.valueOf(work.quietFor().isPresent());
    }

    private String workers(int threads) {
        var pool = node.getBean("camundaTaskExecutor", ThreadPoolTaskExecutor.class);
        // Never fewer at most than at least.
        pool.setCorePoolSize(1);
        pool.setMaxPoolSize(threads);
        pool.setCorePoolSize(threads);
        return String.valueOf(threads);
    }

    @Override
    public void close() {
        node.close();
    }
}
