package vn.sauro.organization.bpmn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.sauro.shared.PolicyFile;

/**
 * What each role may do in the engine and its web applications, from {@code policy/permissions.csv}. For a kind of resource
 * that the file names for a role the file is the whole truth; other grants of that role stay as they are.
 */
@Component
class RolePermissions {

    private final AuthorizationService authorizations;
    private final IdentityService identities;
    private final List<Grant> grants = grants();

    RolePermissions(AuthorizationService authorizations, IdentityService identities) {
        this.authorizations = authorizations;
        this.identities = identities;
    }

    private record Grant(String role, Resources resource, String resourceId, Permission[] permissions) {

        boolean concerns(Authorization a) {
            return a.getResourceType() == resource.resourceType() && resourceId.equals(a.getResourceId());
        }

        boolean isExactly(Authorization a) {
            var granted = Arrays.stream(a.getPermissions(Permissions.values()))
                    .filter(p -> p != Permissions.NONE && p != Permissions.ALL)
                    .collect(toSet());
            return granted.equals(Set.of(permissions));
        }
    }

    void follow() {
        grants.stream().collect(groupingBy(Grant::role)).forEach(this::follow);
    }

    private void follow(String role, List<Grant> wanted) {
        if (identities.createGroupQuery().groupId(role).count() == 0) {
            var group = identities.newGroup(role);
            group.setName(role);
            identities.saveGroup(group);
        }
        var missing = new ArrayList<>(wanted);
        var kinds = wanted.stream().map(g -> g.resource().resourceType()).collect(toSet());
        for (var existing :
                authorizations.createAuthorizationQuery().groupIdIn(role).unlimitedList()) {
            if (!missing.removeIf(g -> g.concerns(existing) && g.isExactly(existing))
                    && kinds.contains(existing.getResourceType())) {
                authorizations.deleteAuthorization(existing.getId());
            }
        }
        missing.forEach(this::grant);
    }

    private void grant(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.role());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }

    private static List<Grant> grants() {
        return PolicyFile.read("policy/permissions.csv").stream()
                .map(row -> new Grant(
                        row.get("role"),
                        Resources.valueOf(row.get("resource")),
                        row.get("resourceId"),
                        Arrays.stream(row.get("permissions").split(","))
                                .map(Permissions::valueOf)
                                .toArray(Permission[]::new)))
                .toList();
    }
}
