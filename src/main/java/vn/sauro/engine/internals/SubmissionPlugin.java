package vn.sauro.engine.internals;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import vn.sauro.shared.CompletionCheck;
import vn.sauro.shared.Texts;

/** Puts the checks of submitted data into the services through which all of it comes. */
final class SubmissionPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CompletionCheck> checks;
    private final Texts texts;

    SubmissionPlugin(ObjectProvider<CompletionCheck> checks, Texts texts) {
        this.checks = checks;
        this.texts = texts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var guard = new Guard(engine, new Submissions(engine, checks, texts), texts);
        engine.setTaskService(new CheckedTaskService(guard));
        engine.setFormService(new CheckedFormService(guard));
        engine.setRuntimeService(new CheckedRuntimeService(guard));
    }
}
