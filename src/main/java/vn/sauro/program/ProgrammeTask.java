package vn.sauro.program;

import java.time.Instant;
import java.util.List;
import vn.sauro.program.row.RowProblem;
import vn.sauro.task.TaskStatus;

/**
 * A task within its group.
 *
 * @param status how its case stands, or null while there is no case
 * @param dueAt when its case is due, or null while there is no case
 * @param overdue open past that instant
 * @param problems why it could not be started when its quarter came, else empty
 */
public record ProgrammeTask(
        String code,
        String title,
        String leadAgency,
        String startQuarter,
        TaskState state,
        TaskStatus status,
        Instant dueAt,
        boolean overdue,
        List<RowProblem> problems) {}
