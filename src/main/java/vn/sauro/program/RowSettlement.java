package vn.sauro.program;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.program.RowStore.Claimed;
import vn.sauro.program.RowStore.Key;
import vn.sauro.program.bpmn.ActingPerson;
import vn.sauro.program.row.RowCheck;
import vn.sauro.program.row.RowProblem;
import vn.sauro.program.workbook.Column;
import vn.sauro.shared.Refusal;
import vn.sauro.task.AssignedTasks;

/**
 * Settles one row: started, planned, skipped or refused, in one transaction with everything that follows from it. Killed in
 * the middle, the row is pending as before and nothing else of it exists.
 */
@Component
class RowSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(RowSettlement.class);
    private static final int MOST_ATTEMPTS = 6;

    private final RowStore rows;
    private final ProgrammeStore programmes;
    private final RowCheck check;
    private final Quarters quarters;
    private final AssignedTasks tasks;
    private final ActingPerson acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RowSettlement(
            RowStore rows,
            ProgrammeStore programmes,
            RowCheck check,
            Quarters quarters,
            AssignedTasks tasks,
            ActingPerson acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.check = check;
        this.quarters = quarters;
        this.tasks = tasks;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return whether this row was ours to settle; false when another worker has it */
    boolean settle(Key key) {
        try {
            return withClaim(key, this::examine);
        } catch (RuntimeException e) {
            // What the row had begun is rolled back; what becomes of it instead is a transaction of its own.
            var refusal = Causes.refusal(e);
            if (refusal.isPresent()) {
                return withClaim(key, row -> refused(row, refusal.get()));
            }
            if (e instanceof DuplicateKeyException) {
                LOG.info("Row {} of import {} gives way to one of the same code or group", key.row(), key.importId());
            } else {
                LOG.warn("Row {} of import {} could not be settled", key.row(), key.importId(), e);
            }
            return withClaim(key, this::tryLater);
        }
    }

    private boolean withClaim(Key key, Function<Claimed, Boolean> work) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> rows.claim(key).map(work).orElse(false)));
    }

    private boolean examine(Claimed row) {
        var above = rows.sameCodeAbove(row.key(), row.code())
                .filter(number -> !row.code().isEmpty());
        if (above.isPresent()) {
            return refused(row, RowProblem.of(Column.CODE, row.code(), "program.row.code-double", above.get()));
        }
        if (programmes.exists(row.code())) {
            return settled(row, RowState.SKIPPED, List.of());
        }
        var checked = check.check(row.row());
        if (!checked.problems().isEmpty()) {
            return settled(row, RowState.REFUSED, checked.problems());
        }
        var importId = row.key().importId();
        if (checked.startQuarter().filter(quarters::notBegun).isPresent()) {
            tasks.check(checked.task());
            programmes.insert(checked.task(), importId, TaskState.PLANNED, null);
            return settled(row, RowState.PLANNED, List.of());
        }
        programmes.insert(checked.task(), importId, TaskState.STARTED, clock.instant());
        acting.run(programmes.importer(importId), () -> tasks.assign(checked.task()));
        return settled(row, RowState.STARTED, List.of());
    }

    private boolean refused(Claimed row, Refusal refusal) {
        // Assigned some other way than by a workbook: nothing is wrong with the row, the task is there.
        var there = refusal.code().equals("task.code-taken");
        return there
                ? settled(row, RowState.SKIPPED, List.of())
                : settled(row, RowState.REFUSED, RefusalColumns.problems(refusal, row.row()));
    }

    private boolean tryLater(Claimed row) {
        var attempts = row.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            return refused(row, RowProblem.of(null, "", "program.row.fault", attempts));
        }
        rows.postpone(row.key(), attempts, clock.instant().plus(Duration.ofSeconds(1L << (2 * attempts - 2))));
        return true;
    }

    private boolean refused(Claimed row, RowProblem problem) {
        return settled(row, RowState.REFUSED, List.of(problem));
    }

    private boolean settled(Claimed row, RowState state, List<RowProblem> problems) {
        rows.settle(row.key(), state, problems, clock.instant());
        return true;
    }
}
