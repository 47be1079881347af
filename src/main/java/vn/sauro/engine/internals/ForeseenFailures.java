package vn.sauro.engine.internals;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.springframework.web.context.request.RequestContextHolder;
import vn.sauro.shared.Refusal;

/**
 * Keeps out of the log, but for the level DEBUG, what a request is answered in words anyway: a refusal, and a task that somebody
 * else was faster with. Everything else that makes a command fail keeps its stack trace.
 */
final class ForeseenFailures extends CommandContextFactory {

    /** How the engine's commands say that there is no task of the given id; they ask by its id before anything else. */
    private static final String NO_TASK = "task is null";

    @Override
    public CommandContext createCommandContext() {
        return new CommandContext(getProcessEngineConfiguration()) {
            @Override
            protected boolean shouldLogInfo(Throwable failure) {
                return super.shouldLogInfo(failure) && !isForeseen(failure);
            }

            @Override
            protected boolean shouldLogFine(Throwable failure) {
                return super.shouldLogFine(Collisions.told(failure)) || isForeseen(failure);
            }

            /** What a job has failed by is told here, before the command ends. */
            @Override
            protected void fireCommandFailed(Throwable failure) {
                super.fireCommandFailed(Collisions.told(failure));
            }
        };
    }

    private static boolean isForeseen(Throwable failure) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return false;
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof OptimisticLockingException) {
                return true;
            }
        }
        return failure instanceof TaskAlreadyClaimedException
                || failure instanceof NullValueException
                        && String.valueOf(failure.getMessage()).endsWith(NO_TASK);
    }
}
