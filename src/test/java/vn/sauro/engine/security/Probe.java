package vn.sauro.engine.security;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.shared.CurrentPerson;

/** Answers who the platform and the engine believe to be asking, at one public and several guarded addresses. */
@RestController
class Probe {

    static final String API = "/api/probe";
    static final String PUBLIC = "/api/calendar/probe";
    static final String PAGE = "/work/probe";

    private final CurrentPerson person;
    private final IdentityService identities;

    Probe(CurrentPerson person, IdentityService identities) {
        this.person = person;
        this.identities = identities;
    }

    @RequestMapping({API, PUBLIC, PAGE})
    Map<String, Object> who() {
        return Map.of(
                "person", person.id().orElse("platform"),
                "groups", identities.getCurrentAuthentication().getGroupIds(),
                "usersSeen", identities.createUserQuery().count());
    }
}
