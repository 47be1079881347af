package vn.sauro.engine.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** Settings of the engine without which it lets strangers in or loses work silently; read from the engine as it runs. */
@Component
class EngineChecks implements StartCheck {

    private static final String COURSE = "course";

    private final ProcessEngineConfigurationImpl engine;
    private final Texts texts;

    EngineChecks(ProcessEngineConfigurationImpl engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var problems = new ArrayList<Bilingual>();
        require(engine.isAuthorizationEnabled(), "engine.start.authorization", problems);
        require(engine.isEnableExceptionsAfterUnhandledBpmnError(), "engine.start.unhandled-error", problems);
        require(!engine.isEnableExpressionsInAdhocQueries(), "engine.start.adhoc-expressions", problems);
        require(!engine.isJavaSerializationFormatEnabled(), "engine.start.java-serialization", problems);
        require(engine.isDeserializationTypeValidationEnabled(), "engine.start.deserialization", problems);
        require(!engine.isEnableXxeProcessing(), "engine.start.xxe", problems);
        require(COURSE.equals(engine.getHistoryLevel().getName()), "engine.start.history", problems);
        return problems;
    }

    private void require(boolean holds, String key, List<Bilingual> problems) {
        if (!holds) {
            problems.add(texts.both(key));
        }
    }
}
