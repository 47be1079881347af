package vn.sauro.engine.internals;

import java.sql.SQLException;
import java.util.Locale;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Ends an execution beside which another transaction has just begun one, for example a call for an overdue task at the moment
 * at which that task is completed: the slower one is told that things changed meanwhile. The engine says so only where a row
 * is written; that one cannot be deleted, because the new row needs it, it takes for a fault.
 */
final class ExecutionCollisions extends CommandInterceptor {

    /** Begin the names of the constraints that lead from an execution to its parent, its caller and its process instance. */
    private static final String TO_AN_EXECUTION = "act_fk_exe_";

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw e;
        } catch (ProcessEngineException e) {
            throw isCollision(e) ? new OptimisticLockingException(e.getMessage(), e) : e;
        }
    }

    static boolean isCollision(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(TO_AN_EXECUTION)) {
                return true;
            }
        }
        return false;
    }
}
