package vn.sauro.engine.security;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.test.context.TestComponent;

/** Accounts for tests: an officer may open Tasklist and nothing else. */
@TestComponent
class Staff {

    static final String PASSWORD = "Ba-Dinh-1945-x";

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    Staff(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    String officer(String id) {
        if (identities.createUserQuery().userId(id).count() == 0) {
            var user = identities.newUser(id);
            user.setFirstName(id);
            user.setPassword(PASSWORD);
            identities.saveUser(user);
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setUserId(id);
            grant.setResource(Resources.APPLICATION);
            grant.setResourceId("tasklist");
            grant.addPermission(Permissions.ACCESS);
            authorizations.saveAuthorization(grant);
        }
        return id;
    }

    void joins(String id, String group) {
        if (identities.createGroupQuery().groupId(group).count() == 0) {
            identities.saveGroup(identities.newGroup(group));
        }
        identities.createMembership(id, group);
    }

    void leaves(String id) {
        identities.deleteUser(id);
    }
}
