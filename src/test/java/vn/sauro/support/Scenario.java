package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.shared.SqlTime;
import vn.sauro.task.AssignTask;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.Confidentiality;
import vn.sauro.task.OriginDocument;
import vn.sauro.task.Priority;

/** Steps of a process test: people act, time passes, jobs run when the test says so. */
@TestComponent
public class Scenario {

    /** Monday 5 October 2026, 08:00: no holiday for weeks. */
    public static final Instant MONDAY = at("2026-10-05T08:00");

    public static final String LEAD = "H57.SXD";
    public static final String LEAD_HEAD = "H57.SXD.head";
    public static final String LEADER = "H57.vice-chairman-1";

    public static final String OFFICER = "H57.SXD.HTKT.officer";
    public static final Map<String, Object> ACCEPTED = Map.of("outcome", "accepted", "officer", OFFICER);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AssignedTasks assignedTasks;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identity;

    Scenario(
            AssignedTasks assignedTasks,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            IdentityService identity) {
        this.assignedTasks = assignedTasks;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.identity = identity;
    }

    public static Instant at(String vietnamTime) {
        return LocalDateTime.parse(vietnamTime).atZone(SqlTime.VIETNAM).toInstant();
    }

    public void now(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void end() {
        identity.clearAuthentication();
        ClockUtil.reset();
    }

    /** Starts a task due on a day, led by the Department of Construction. */
    public String assign(LocalDate due, Priority priority, boolean sensitive, String... coordinators) {
        return as(
                "H57.VP.general-officer",
                () -> assignedTasks.assign(new AssignTask(
                        "T-%04d".formatted(NUMBER.incrementAndGet()),
                        null,
                        null,
                        new OriginDocument("123/UBND-VP", signed(), "UBND thành phố Huế"),
                        "Rà soát quy hoạch chi tiết khu trung tâm (mẫu)",
                        "Rà soát và đề xuất điều chỉnh (mẫu)",
                        "Báo cáo rà soát (mẫu)",
                        LEAD,
                        List.of(coordinators),
                        LEADER,
                        priority,
                        Confidentiality.PUBLIC,
                        sensitive,
                        false,
                        null,
                        due,
                        null)));
    }

    /** The order is signed on 1 October 2026, in a story that plays earlier on its first day. */
    private static LocalDate signed() {
        var today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SqlTime.VIETNAM);
        var october = LocalDate.of(2026, 10, 1);
        return today.isBefore(october) ? today : october;
    }

    /** Runs what is due now, until nothing is; fails when a job fails. */
    public void work() {
        List<Job> due = due();
        for (int round = 0; !due.isEmpty(); round++) {
            assertThat(round).as("jobs that never end").isLessThan(5_000);
            due.forEach(job -> management.executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    /** Time passes until the instant; every job on the way runs at its own time. */
    public void until(Instant instant) {
        for (var next = nextBefore(instant); next != null; next = nextBefore(instant)) {
            if (next.toInstant().isAfter(ClockUtil.getCurrentTime().toInstant())) {
                // Camunda runs a timer whose due date has passed, not one that is due this very millisecond.
                now(next.toInstant().plusMillis(1));
            }
            work();
        }
        now(instant);
        work();
    }

    /** @return when the next timer or other job is due, if that is before the instant */
    public Optional<Instant> nextTimer(Instant before) {
        return Optional.ofNullable(nextBefore(before)).map(Date::toInstant);
    }

    private Date nextBefore(Instant instant) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(instant))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .findFirst()
                .orElse(null);
    }

    public Task task(String code, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey(element)
                .singleResult();
    }

    public List<String> openTasks(String code) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The holder of the one open task of that element completes it; what follows at once runs. */
    public void complete(String code, String element, Map<String, Object> variables) {
        var task = task(code, element);
        assertThat(task)
                .as(element + " of " + code + ", open: " + openTasks(code))
                .isNotNull();
        complete(task, variables);
    }

    public void complete(Task task, Map<String, Object> variables) {
        as(task.getAssignee(), () -> {
            tasks.complete(task.getId(), variables);
            return null;
        });
        work();
    }

    /** Completes as whoever is signed in, holder or not. */
    public void completeAs(Task task, Map<String, Object> variables) {
        tasks.complete(task.getId(), variables);
    }

    public <T> T as(String person, java.util.function.Supplier<T> act) {
        identity.setAuthentication(person, List.of());
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    public void as(String person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    /** Accepted by the lead's head, in the hands of its officer. */
    public String accepted(LocalDate due, String... coordinators) {
        var code = assign(due, Priority.NORMAL, false, coordinators);
        work();
        complete(code, "UserTask_AcceptTask", ACCEPTED);
        return code;
    }

    public void submit(String code) {
        complete(
                code,
                "UserTask_PerformTask",
                Map.of("productDescription", "Báo cáo (mẫu)", "productDocument", "45/BC-SXD"));
    }

    public void approve(String code) {
        complete(code, "UserTask_ReviewProduct", Map.of("outcome", "approved", "quality", "GOOD"));
    }

    public List<Task> tasks(String code, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** The case itself, for the assertions of Camunda BPM Assert. */
    public ProcessInstance instance(String code) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .rootProcessInstances()
                .singleResult();
    }

    public boolean ended(String code) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(code)
                        .count()
                == 0;
    }
}
