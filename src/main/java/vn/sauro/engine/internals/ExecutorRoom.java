package vn.sauro.engine.internals;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * How many jobs the executor has places for. Left to itself the acquisition asks again after every finished job, gets the one
 * or two that fit, and has the rest locked, rejected and queued beside the queue.
 */
final class ExecutorRoom {

    private static final Duration LONGEST = Duration.ofMillis(100);
    private static final Duration STEP = Duration.ofMillis(2);

    private final BlockingQueue<Runnable> queue;

    private ExecutorRoom(BlockingQueue<Runnable> queue) {
        this.queue = queue;
    }

    /** @return room without limit for an executor whose queue is not to be seen */
    static ExecutorRoom of(JobExecutor executor) {
        return new ExecutorRoom(
                executor instanceof SpringJobExecutor spring
                                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool
                        ? pool.getThreadPoolExecutor().getQueue()
                        : null);
    }

    /**
     * Waits until half of the queue is free, but not for long: whoever stops the executor waits for this.
     *
     * @return how many of the wanted jobs there are places for, 0 when all are taken
     */
    int await(int wanted) {
        if (queue == null) {
            return wanted;
        }
        var enough = Math.min(wanted, Math.max(1, (queue.size() + queue.remainingCapacity()) / 2));
        var end = System.nanoTime() + LONGEST.toNanos();
        while (queue.remainingCapacity() < enough && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
        }
        return Math.min(wanted, queue.remainingCapacity());
    }
}
