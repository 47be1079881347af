package vn.sauro.engine.internals;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Takes a job up again at once that somebody was faster beside. The engine costs it no try, but would let it wait like one that
 * failed: a deadline would pass ten seconds late because of what happened beside it.
 */
final class CollidedJobs implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return failure instanceof OptimisticLockingException
                ? new AtOnce(jobId, failure)
                : new DefaultJobRetryCmd(jobId, failure);
    }

    /** Writes no failure on the job either: by that the engine would know it as tried before, and give it fewer tries. */
    private static final class AtOnce extends DefaultJobRetryCmd {

        AtOnce(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        protected void executeCustomStrategy(CommandContext context, JobEntity job, ActivityImpl activity) {
            job.unlock();
            notifyAcquisition(context);
        }
    }
}
