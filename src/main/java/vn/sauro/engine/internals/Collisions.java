package vn.sauro.engine.internals;

import java.sql.SQLException;
import java.util.List;
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
 * where it overwrites a row; it takes for a fault that it cannot delete an execution for which another transaction has just
 * written a row, that it reads rows of an execution which is gone since the statement before, that each of two waits for the
 * other, and that whoever else has the case in hand keeps it longer than the database waits.
 */
final class Collisions extends CommandInterceptor {

    /** How PostgreSQL and H2 name the executions that a row which is there refers to. */
    private static final List<String> EXECUTION_IN_USE =
            List.of("on table \"act_ru_execution\" violates foreign key", "references public.act_ru_execution");

    /** {@code lock_not_available} and {@code deadlock_detected} of PostgreSQL, {@code LOCK_TIMEOUT_1} and a deadlock of H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "40P01", "HYT00", "40001");

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
        } catch (RuntimeException e) {
            if (told(e) instanceof OptimisticLockingException told) {
                throw told;
            }
            throw e;
        }
    }

    /** @return what the engine throws at whoever is slower, where the failure is that; else the failure itself */
    static Throwable told(Throwable failure) {
        return !(failure instanceof OptimisticLockingException) && isCollision(failure)
                ? new OptimisticLockingException(failure.getMessage(), failure)
                : failure;
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
        var message = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
        return LOCKED.contains(String.valueOf(sql.getSQLState()))
                || EXECUTION_IN_USE.stream().anyMatch(message::contains);
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
