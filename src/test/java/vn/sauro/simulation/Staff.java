package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyOpened;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.Scenario;

/** Everybody who holds a duty: most do it in time, some late, and a refused answer is given again in another way. */
@TestComponent
class Staff {

    private static final int ATTEMPTS = 9;
    /** How many asked agencies let their time go by. */
    private static final double SILENT = 0.35;

    private static final Duration AT_LEAST = Duration.ofMinutes(10);

    private final TaskService tasks;
    private final Agenda agenda;
    private final Scenario scenario;
    private final Particulars particulars;
    private final Clock clock;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private Random chance = new Random(0);
    private Answers answers = new Answers(chance);
    private int done;

    Staff(TaskService tasks, Agenda agenda, Scenario scenario, Particulars particulars, Clock clock) {
        this.tasks = tasks;
        this.agenda = agenda;
        this.scenario = scenario;
        this.particulars = particulars;
        this.clock = clock;
    }

    void begin(long seed) {
        chance = new Random(seed);
        answers = new Answers(chance);
        particulars.begin(seed);
    }

    int done() {
        return done;
    }

    /** @return how often the platform refused an answer, by the code of its reason */
    Map<String, Integer> refusals() {
        return refusals;
    }

    @EventListener
    void opened(DutyOpened event) {
        agenda.at(finish(event.duty()), () -> perform(event.duty(), 1));
    }

    private Instant finish(Duty duty) {
        var now = clock.instant();
        if (duty.elementId().equals("UserTask_ReturnResult")) {
            // The applicant comes when it suits him.
            return now.plus(Duration.ofHours(1 + chance.nextInt(240)));
        }
        if (duty.elementId().equals("UserTask_AnswerConsultation") && chance.nextDouble() < SILENT) {
            return duty.dueAt().plus(Duration.ofHours(4 + chance.nextInt(300)));
        }
        var left = Duration.between(now, duty.dueAt());
        var pace = chance.nextDouble();
        if (pace < 0.86 && left.compareTo(AT_LEAST) > 0) {
            return now.plus(AT_LEAST).plusSeconds((long) (left.toSeconds() * 0.8 * chance.nextDouble()));
        }
        var hours = pace < 0.97 ? 1 + chance.nextInt(8) : 24 + chance.nextInt(120);
        return (left.isNegative() ? now : duty.dueAt()).plus(Duration.ofHours(hours));
    }

    private void perform(Duty duty, int attempt) {
        var task =
                tasks.createTaskQuery().taskId(duty.id()).initializeFormKeys().singleResult();
        if (task == null) {
            return;
        }
        var answer = answers.to(
                duty.elementId(),
                task.getCamundaFormRef().getKey(),
                duty.outcomes(),
                LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM),
                attempt);
        particulars.settle(duty, answer);
        if (duty.elementId().equals("UserTask_ReturnResult")) {
            answer.put("receiptNumber", "BL-" + duty.caseCode());
        }
        try {
            scenario.complete(task, answer);
            done++;
        } catch (RuntimeException thrown) {
            refused(duty, attempt, thrown);
        }
    }

    private void refused(Duty duty, int attempt, RuntimeException thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof Refusal refusal) || attempt == ATTEMPTS) {
            throw new IllegalStateException(duty.elementId() + " of " + duty.caseCode() + ", " + attempt, thrown);
        }
        refusals.merge(refusal.code(), 1, Integer::sum);
        // What another has to decide first may take days.
        var later = Duration.ofMinutes(30L * attempt * attempt);
        agenda.at(clock.instant().plus(later), () -> perform(duty, attempt + 1));
    }
}
