package vn.sauro.shared.bpmn;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs engine commands that the platform itself decides on while a person acts: the person stays the actor of the record, but
 * needs no engine permission of his own for what follows from his act.
 */
@Component
public class AsPlatform {

    private final ProcessEngine engine;

    AsPlatform(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public void run(Runnable work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    work.run();
                    return null;
                }));
    }
}
