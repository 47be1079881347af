package vn.sauro.engine.internals;

import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Takes a job up again a moment later that somebody was faster beside. The engine costs it no try, but would let it wait like
 * one that failed: a deadline would pass ten seconds late because of what happened beside it. The moment is another for each, so
 * that two who met do not meet again.
 */
final class CollidedJobs implements FailedJobCommandFactory {

    /** Milliseconds. */
    private static final long SHORTEST = 200;

    private static final long LONGEST = 1_200;

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return failure instanceof OptimisticLockingException
                ? new AMomentLater(jobId, failure)
                : new DefaultJobRetryCmd(jobId, failure);
    }

    /** Writes no failure on the job either: by that the engine would know it as tried before, and give it fewer tries. */
    private static final class AMomentLater extends DefaultJobRetryCmd {

        AMomentLater(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        protected void executeCustomStrategy(CommandContext context, JobEntity job, ActivityImpl activity) {
            job.setDuedate(new Date(ClockUtil.getCurrentTime().getTime()
                    + ThreadLocalRandom.current().nextLong(SHORTEST, LONGEST)));
            job.unlock();
            notifyAcquisition(context);
        }
    }
}
