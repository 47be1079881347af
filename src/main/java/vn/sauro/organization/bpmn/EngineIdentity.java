package vn.sauro.organization.bpmn;

import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.OrganizationChanged;

/**
 * Makes the engine's identities equal to the register as at now, in the transaction of the change: people are users,
 * positions and roles are groups, whoever acts in a position is a member. Running it again changes nothing.
 */
@Component
class EngineIdentity {

    private final Accounts accounts;
    private final Memberships memberships;
    private final RolePermissions permissions;
    private final IdentityService identities;
    private final Clock clock;

    EngineIdentity(
            Accounts accounts,
            Memberships memberships,
            RolePermissions permissions,
            IdentityService identities,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.permissions = permissions;
        this.identities = identities;
        this.clock = clock;
    }

    @EventListener(OrganizationChanged.class)
    @Transactional
    public void follow() {
        // The platform follows its own register; whoever recorded the change needs no right to edit groups.
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            var now = clock.instant();
            accounts.follow(now);
            memberships.follow(now);
            permissions.follow();
        } finally {
            if (person != null) {
                identities.setAuthentication(person);
            }
        }
    }
}
