package vn.sauro.engine.internals;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultAcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;
import vn.sauro.operation.TimerWork;

/** Notes every look for due timers: the loop ends silently on an {@code Error}, and the engine still calls itself active. */
@Component
class AcquisitionWatch extends AbstractProcessEnginePlugin implements TimerWork {

    private volatile JobExecutor executor;
    private volatile long lastLook = System.nanoTime();
    private boolean paused;

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        executor = engine.getJobExecutor();
        if (executor != null) {
            var factory = new DefaultAcquireJobsCommandFactory(executor);
            executor.setAcquireJobsCmdFactory(jobs -> {
                lastLook = System.nanoTime();
                return factory.getCommand(jobs);
            });
        }
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
            executor.start();
            paused = false;
        }
    }
}
