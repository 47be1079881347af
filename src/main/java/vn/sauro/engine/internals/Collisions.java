package vn.sauro.engine.internals;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Two who change the same at the same moment: the slower one is told that things changed meanwhile. The engine says so only
 * where it overwrites a row; it takes for a fault that it cannot delete an execution below which another transaction has just
 * begun a call, that it reads rows of an execution which is gone since the statement before, and that whoever else has the case
 * in hand keeps it longer than the database waits.
 */
final class Collisions extends CommandInterceptor {

    /** Begin the names of the constraints that lead from an execution to its parent, its caller and its process instance. */
    private static final String TO_AN_EXECUTION = "act_fk_exe_";

    /** {@code lock_not_available} of PostgreSQL, {@code LOCK_TIMEOUT_1} of H2. */
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "HYT00");

    /** How the engine says that it has read an execution without its parent. */
    private static final String PARENT_GONE = "ENGINE-03077";

    /** How the machine says that there is no execution to ask. */
    private static final String NO_EXECUTION = "Cannot invoke \"" + ExecutionEntity.class.getName() + ".";

    /**
     * Their rows name an execution by a foreign key, so that it can be missing only where it went between two statements; jobs
     * have none, and a job whose execution is missing for good must not be tried for ever.
     */
    private static final Set<String> OF_AN_EXECUTION = Set.of(
            ExecutionEntity.class.getName(), TaskEntity.class.getName(), EventSubscriptionEntity.class.getName());

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw e;
        } catch (RuntimeException e) {
            throw isCollision(e) ? new OptimisticLockingException(e.getMessage(), e) : e;
        }
    }

    static boolean isCollision(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOfARow(sql) || isOfAnExecutionGone(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfARow(SQLException sql) {
        return WAITED_TOO_LONG.contains(String.valueOf(sql.getSQLState()))
                || String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(TO_AN_EXECUTION);
    }

    private static boolean isOfAnExecutionGone(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        var trace = cause.getStackTrace();
        return message.startsWith(PARENT_GONE)
                || cause instanceof NullPointerException
                        && message.contains(NO_EXECUTION)
                        && trace.length > 0
                        && OF_AN_EXECUTION.contains(trace[0].getClassName());
    }
}
