package vn.sauro.engine.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Texts;

/** Puts our accounts in the engine and keeps it from building objects or reading files that a request names. */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

    private final GuessThrottle throttle;
    private final Texts texts;

    EngineHardening(GuessThrottle loginThrottle, Texts texts) {
        this.throttle = loginThrottle;
        this.texts = texts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(new CountedPasswords(throttle));
        engine.setIdentityProviderSessionFactory(new Accounts());
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
    }

    private final class Accounts implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new CarefulIdentityProvider(texts);
        }
    }
}
