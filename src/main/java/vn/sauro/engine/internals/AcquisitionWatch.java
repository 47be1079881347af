package vn.sauro.engine.internals;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.operation.TimerWork;

/**
 * How this node looks for due jobs: as many as {@link ExecutorRoom} has places for, by {@link TakeDueJobs} where the database
 * can. Notes every look: the loop ends silently on an {@code Error}, and the engine still calls itself active.
 */
@Component
class AcquisitionWatch extends AbstractProcessEnginePlugin implements TimerWork {

    private volatile JobExecutor executor;
    private volatile long lastLook = System.nanoTime();
    private AcquireJobsCommandFactory looks;
    private boolean paused;

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        executor = engine.getJobExecutor();
        if (executor != null) {
            looks = looks(engine);
            executor.setAcquireJobsCmdFactory(looks);
        }
    }

    private AcquireJobsCommandFactory looks(ProcessEngineConfigurationImpl engine) {
        var room = ExecutorRoom.of(executor);
        // Which deployments a node takes jobs of, only the engine's own way asks.
        var own = "postgres".equals(engine.getDatabaseType())
                && engine.isEnsureJobDueDateNotNull()
                && !engine.isJobExecutorDeploymentAware();
        var jdbc = own ? JdbcClient.create(engine.getDataSource()) : null;
        return wanted -> {
            lastLook = System.nanoTime();
            var jobs = room.await(wanted);
            return own ? new TakeDueJobs(jdbc, executor, jobs) : new AcquireJobsCmd(executor, jobs);
        };
    }

    @Override
    public Optional<Duration> quietFor() {
        return executor == null || !executor.isActive()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(System.nanoTime() - lastLook));
    }

    @Override
    public synchronized void pause() {
        if (executor != null && executor.isActive()) {
            executor.shutdown();
            paused = true;
        }
    }

    @Override
    public synchronized void resume() {
        if (paused) {
            lastLook = System.nanoTime();
            // The executor has forgotten it when it stopped.
            executor.setAcquireJobsCmdFactory(looks);
            executor.start();
            paused = false;
        }
    }
}
