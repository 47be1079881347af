package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;

/** The same questions to bare Camunda 7.24 with authorizations on, as it comes: grants for each task. */
public final class CamundaReader implements Arm {

    private static final String READER = Model.HOLDERS.get(0);

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    CamundaReader(Database database) {
        pool = database.pool();
        var configuration = BareCamunda.on(pool, execution -> {}, execution -> {});
        configuration.setAuthorizationEnabled(true);
        engine = BareCamunda.started(configuration);
    }

    @Override
    public String answer(List<String> words) throws Exception {
        var reads = Integer.parseInt(words.get(1));
        return switch (words.get(0)) {
            case "open" -> open(reads);
            case "inbox" ->
                Laps.p95(reads, () -> checked(() -> inDueOrder(mine()).listPage(0, 20)));
            case "overdue" ->
                Laps.p95(reads, () -> checked(() -> inDueOrder(overdue()).listPage(0, 20)));
            case "inbox-count" -> Laps.p95(reads, () -> checked(() -> mine().count()));
            case "overdue-count" ->
                Laps.p95(reads, () -> checked(() -> overdue().count()));
            case "figures" -> Laps.p95(reads, this::figures);
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    private String open(int number) {
        var code = "BENCH-OPEN-" + number;
        engine.getRuntimeService().startProcessInstanceByKey(Model.PROCESS, code, Map.of("deadline", Model.due()));
        return code;
    }

    private TaskQuery mine() {
        return engine.getTaskService().createTaskQuery().taskAssignee(READER);
    }

    private TaskQuery overdue() {
        return engine.getTaskService().createTaskQuery().dueBefore(new Date());
    }

    private static TaskQuery inDueOrder(TaskQuery query) {
        return query.orderByDueDate().asc();
    }

    private <T> T checked(Supplier<T> read) {
        engine.getIdentityService().setAuthentication(READER, List.of(READER));
        try {
            return read.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Open, overdue, done and done late by holder: the engine has no report of it, so that its lists are added up. */
    private Map<String, long[]> figures() {
        var now = new Date();
        var sums = new HashMap<String, long[]>();
        for (var task : engine.getTaskService().createTaskQuery().list()) {
            var sum = sums.computeIfAbsent(task.getAssignee(), holder -> new long[5]);
            sum[0]++;
            sum[1] += task.getDueDate().before(now) ? 1 : 0;
        }
        for (var task : new ArrayList<>(engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .finished()
                .list())) {
            var sum = sums.computeIfAbsent(task.getAssignee(), holder -> new long[5]);
            var late = task.getEndTime().getTime() - task.getDueDate().getTime();
            sum[2]++;
            sum[3] += late > 0 ? 1 : 0;
            sum[4] += Math.max(0, late);
        }
        return sums;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
