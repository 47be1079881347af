package vn.sauro.program;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.shared.Refusal;
import vn.sauro.task.AssignedTasks;

/**
 * Starts planned tasks on the first working day of their quarter. What is due is read from the state, not from the run: a day on
 * which the platform stood still is caught up the next time, and several nodes share the work.
 */
@Component
class QuarterStart {

    private static final Logger LOG = LoggerFactory.getLogger(QuarterStart.class);
    private static final int PAGE = 100;

    private final ProgrammeStore programmes;
    private final Quarters quarters;
    private final AssignedTasks tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuarterStart(
            ProgrammeStore programmes,
            Quarters quarters,
            AssignedTasks tasks,
            TransactionTemplate transaction,
            Clock clock) {
        this.programmes = programmes;
        this.quarters = quarters;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many tasks this call started */
    int startDue() {
        var quarter = quarters.latestBegun().toString();
        var started = 0;
        var codes = programmes.waiting(quarter, "", PAGE);
        while (!codes.isEmpty()) {
            started += (int) codes.stream().filter(this::start).count();
            codes = programmes.waiting(quarter, codes.get(codes.size() - 1), PAGE);
        }
        return started;
    }

    private boolean start(String code) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> programmes
                    .claim(code)
                    .map(task -> {
                        programmes.settle(code, TaskState.STARTED, List.of(), clock.instant());
                        tasks.assign(task);
                        return true;
                    })
                    .orElse(false)));
        } catch (RuntimeException e) {
            Causes.refusal(e)
                    .ifPresentOrElse(
                            refusal -> refuse(code, refusal),
                            () -> LOG.warn("Planned task {} could not be started; it stays planned", code, e));
        }
        return false;
    }

    private void refuse(String code, Refusal refusal) {
        LOG.warn("Planned task {} is refused: {}", code, refusal.getMessage());
        var problems = RefusalColumns.problems(refusal, new SheetRow(0, java.util.Map.of()));
        transaction.executeWithoutResult(status ->
                programmes.claim(code).ifPresent(task -> programmes.settle(code, TaskState.REFUSED, problems, null)));
    }
}
