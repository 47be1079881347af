package vn.sauro.engine.internals;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.sauro.shared.Texts;

/** Puts the checks of submitted data into the services through which all of it comes. */
final class SubmissionPlugin extends AbstractProcessEnginePlugin {

    private final Texts texts;

    SubmissionPlugin(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var guard = new Guard(engine, new Submissions(engine, texts), texts);
        engine.setTaskService(new CheckedTaskService(guard));
        engine.setFormService(new CheckedFormService(guard));
        engine.setRuntimeService(new CheckedRuntimeService(guard));
    }
}
