package vn.sauro.program.bpmn;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes work in the background the act of the person who ordered it: the record names a person, not the machine. */
@Component
public class ActingPerson {

    private final IdentityService identities;

    ActingPerson(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    public void run(String person, Runnable work) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthenticatedUserId(person);
        try {
            work.run();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
