package vn.sauro.engine.security;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sauro.shared.CurrentPerson;

/** Reads who acts from the engine, which Tasklist, the REST API and our own requests all tell. */
@Component
class EngineCurrentPerson implements CurrentPerson {

    // Listeners that ask are part of the engine's own configuration, so the engine comes later than they.
    private final ObjectProvider<IdentityService> identities;

    EngineCurrentPerson(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(identities.getObject().getCurrentAuthentication())
                .map(authentication -> authentication.getUserId());
    }
}
