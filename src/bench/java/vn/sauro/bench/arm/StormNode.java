package vn.sauro.bench.arm;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sauro.duty.DutyFilter;
import vn.sauro.duty.DutyList;
import vn.sauro.operation.TimerWork;

/**
 * A node of the platform whose timers wait for the word. {@code jobs on|off}; {@code case} and {@code timer} start one of the
 * kind and answer its code; {@code people <millis>}: an officer opens the first page of his work and completes a task, again
 * and again; answers {@code <rounds> <p95 of pages> <p95 of completions>} in nanoseconds.
 */
public final class StormNode implements Arm {

    private static final Date FAR = Date.from(java.time.Instant.parse("2099-01-01T00:00:00Z"));

    private final ConfigurableApplicationContext node;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final TimerWork timers;

    StormNode(Database database) {
        node = PlatformNode.start(database);
        runtime = node.getBean(RuntimeService.class);
        tasks = node.getBean(TaskService.class);
        identity = node.getBean(IdentityService.class);
        timers = node.getBean(TimerWork.class);
        timers.pause();
    }

    @Override
    public String answer(List<String> words) {
        return switch (words.get(0)) {
            case "jobs" -> jobs(words.get(1).equals("on"));
            case "case" -> start(Model.PROCESS, Map.of());
            case "timer" -> start("BenchTimer", Map.of("due", FAR));
            case "people" -> people(Long.parseLong(words.get(1)));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    /** As an operator stops and starts them; the executor's own switch would forget how the platform looks for timers. */
    private String jobs(boolean on) {
        if (on) {
            timers.resume();
        } else {
            timers.pause();
        }
        return timers.quietFor().toString();
    }

    private String start(String process, Map<String, Object> variables) {
        var code = "BENCH-" + UUID.randomUUID();
        runtime.startProcessInstanceByKey(process, code, variables);
        return code;
    }

    private String people(long millis) {
        var officer = Model.HOLDERS.get(0);
        var groups = identity.createGroupQuery().groupMember(officer).list().stream()
                .map(Group::getId)
                .toList();
        var list = node.getBean(DutyList.class);
        var mine = new DutyFilter(officer, null, null, null, null, true, null, null, null);
        var pages = LongStream.builder();
        var completions = LongStream.builder();
        var end = System.nanoTime() + millis * 1_000_000;
        int rounds = 0;
        for (; System.nanoTime() - end < 0; rounds++) {
            var code = start(Model.PROCESS, Map.of());
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(code)
                    .singleResult()
                    .getId();
            identity.setAuthentication(officer, groups);
            try {
                var start = System.nanoTime();
                list.find(mine, 0, 20);
                var opened = System.nanoTime();
                tasks.complete(task, Map.of());
                pages.add(opened - start);
                completions.add(System.nanoTime() - opened);
            } finally {
                identity.clearAuthentication();
            }
        }
        return rounds + " " + p95(pages.build()) + " " + p95(completions.build());
    }

    private static long p95(LongStream nanos) {
        var sorted = nanos.sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    @Override
    public void close() {
        node.close();
    }
}
