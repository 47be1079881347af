package vn.sauro.program.row;

import java.util.List;
import java.util.Optional;
import vn.sauro.task.AssignTask;

/**
 * A row after examination.
 *
 * @param task what to assign, or null when anything is wrong
 * @param startQuarter the quarter in which it is to start, or empty for at once
 * @param problems everything that is wrong, in the order of the columns checked; empty exactly when {@code task} is there
 */
public record Checked(AssignTask task, Optional<Quarter> startQuarter, List<RowProblem> problems) {}
