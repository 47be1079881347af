package vn.sauro.engine.internals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Whoever is assignee, owner or candidate of a task, himself or by a group, may read it and work on it; that is asked of the
 * task itself. The engine would write a grant for each of them with every task and join all grants into every query.
 * Grants that somebody made are respected as before.
 */
final class TaskAuthorizations extends AuthorizationManager {

    private static final Set<String> OF_WORK =
            Set.of(TaskPermissions.READ.getName(), TaskPermissions.TASK_WORK.getName());

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        query.getQueries().removeIf(OwnTasks.class::isInstance);
        if (!isAuthCheckExecuted()) {
            super.configureTaskQuery(query);
            return;
        }
        var person = getCurrentAuthentication().getUserId();
        if (person != null && person.equals(query.getAssignee()) && !query.isOrQueryActive()) {
            // Whatever it finds is his own work, and no grant can take that away.
            unchecked(query);
            return;
        }
        var groups = getCurrentAuthentication().getGroupIds();
        var grants = grants(person, groups);
        var revoked = grants.stream().anyMatch(each -> each.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE);
        var allowed =
                grants.stream().anyMatch(TaskAuthorizations::isOfAllTasks) || OwnTasks.isAllOf(query, person, groups);
        if (allowed && !revoked) {
            unchecked(query);
        } else if (grants.stream().filter(TaskAuthorizations::letsRead).anyMatch(TaskAuthorizations::isOfAll)) {
            super.configureTaskQuery(query);
        } else {
            unchecked(query);
            query.getQueries()
                    .add(new OwnTasks(
                            person,
                            groups == null ? List.of() : new ArrayList<>(groups),
                            granted(grants, Resources.PROCESS_DEFINITION, Permissions.READ_TASK),
                            granted(grants, Resources.TASK, Permissions.READ)));
        }
    }

    @Override
    public boolean isAuthorized(String person, List<String> groups, PermissionCheck check) {
        return isOwnWork(person, groups, check) || super.isAuthorized(person, groups, check);
    }

    @Override
    public boolean isAuthorized(String person, List<String> groups, CompositePermissionCheck checks) {
        return anyIsOwnWork(person, groups, checks) || super.isAuthorized(person, groups, checks);
    }

    private static void unchecked(TaskQueryImpl query) {
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        query.getAuthCheck().setAuthUserId(null);
        query.getAuthCheck().setAuthGroupIds(null);
    }

    private boolean anyIsOwnWork(String person, List<String> groups, CompositePermissionCheck checks) {
        var alone = checks.getAllPermissionChecks().size() == 1;
        return (checks.isDisjunctive() || alone)
                && (checks.getAtomicChecks().stream().anyMatch(check -> isOwnWork(person, groups, check))
                        || checks.getCompositeChecks().stream().anyMatch(inner -> anyIsOwnWork(person, groups, inner)));
    }

    private boolean isOwnWork(String person, List<String> groups, PermissionCheck check) {
        return check.getResource() == Resources.TASK
                && check.getResourceId() != null
                && isOfWork(check.getPermission())
                && isLinked(person, groups, check.getResourceId());
    }

    private boolean isOfWork(Permission permission) {
        return OF_WORK.contains(permission.getName())
                || permission == TaskPermissions.READ_VARIABLE && isEnsureSpecificVariablePermission();
    }

    private boolean isLinked(String person, List<String> groups, String taskId) {
        var task = getTaskManager().findTaskById(taskId);
        return task != null
                && person != null
                && (person.equals(task.getAssignee())
                        || person.equals(task.getOwner())
                        || task.getIdentityLinks().stream()
                                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                                .anyMatch(link -> person.equals(link.getUserId())
                                        || link.getGroupId() != null
                                                && groups != null
                                                && groups.contains(link.getGroupId())));
    }

    /** @return what the person may do by a grant of his own, of his groups or of everybody, and what is revoked */
    private List<Authorization> grants(String person, List<String> groups) {
        var grants = new ArrayList<>(selected(query -> query.userIdIn(person, Authorization.ANY)));
        if (groups != null && !groups.isEmpty()) {
            grants.addAll(selected(query -> query.groupIdIn(groups.toArray(String[]::new))));
        }
        grants.removeIf(Predicate.not(each -> each.getResourceType() == Resources.TASK.resourceType()
                || each.getResourceType() == Resources.PROCESS_DEFINITION.resourceType()));
        return grants;
    }

    @SuppressWarnings("unchecked")
    private List<Authorization> selected(Consumer<AuthorizationQuery> narrow) {
        var query = new AuthorizationQueryImpl();
        narrow.accept(query);
        return getDbEntityManager().selectList("selectAuthorizationByQueryCriteria", query);
    }

    private List<String> granted(List<Authorization> grants, Resources resource, Permissions permission) {
        return grants.stream()
                .filter(each -> each.getResourceType() == resource.resourceType())
                .filter(TaskAuthorizations::letsRead)
                .map(Authorization::getResourceId)
                .distinct()
                .filter(id -> isAuthorized(permission, resource, id))
                .toList();
    }

    private static boolean letsRead(Authorization grant) {
        var permission =
                grant.getResourceType() == Resources.TASK.resourceType() ? Permissions.READ : Permissions.READ_TASK;
        return grant.getAuthorizationType() != Authorization.AUTH_TYPE_REVOKE && grant.isPermissionGranted(permission);
    }

    private static boolean isOfAll(Authorization grant) {
        return Authorization.ANY.equals(grant.getResourceId());
    }

    private static boolean isOfAllTasks(Authorization grant) {
        return grant.getResourceType() == Resources.TASK.resourceType() && letsRead(grant) && isOfAll(grant);
    }
}
