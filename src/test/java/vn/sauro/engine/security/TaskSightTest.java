package vn.sauro.engine.security;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Assignees, owners and candidates see and do their work without a grant of the engine; nobody else does, by no way. */
@RunningApplication
class TaskSightTest {

    private static final List<String> PEOPLE = List.of("sight-an", "sight-binh", "sight-chi");
    private static final List<String> GROUPS = List.of("sight.land", "sight.head", "sight.none");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    private final Set<String> made = new HashSet<>();

    @BeforeEach
    void people() {
        PEOPLE.forEach(staff::officer);
    }

    @AfterEach
    void go() {
        identities.clearAuthentication();
        made.forEach(id -> tasks.deleteTask(id, true));
        filters.createTaskFilterQuery().filterName("sight").list().forEach(each -> filters.deleteFilter(each.getId()));
    }

    @Test
    void everybodyFindsExactlyHisOwnWorkByEveryQuery() {
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            randomTask("sight-" + i, random);
        }
        for (var person : PEOPLE) {
            for (var groups : List.of(List.<String>of(), GROUPS.subList(0, 1), GROUPS.subList(0, 2))) {
                var own = made.stream().filter(id -> isOwn(id, person, groups)).collect(toSet());
                assertThat(own).isNotEmpty().hasSizeLessThan(made.size());
                as(person, groups, () -> {
                    assertThat(found(tasks.createTaskQuery())).isEqualTo(own);
                    assertThat(tasks.createTaskQuery().count()).isEqualTo(own.size());
                    assertThat(found(tasks.createTaskQuery()
                                    .or()
                                    .taskNameLike("Việc%")
                                    .taskUnassigned()
                                    .endOr()))
                            .isEqualTo(own);
                    assertThat(found(tasks.createTaskQuery().orderByTaskName().asc()))
                            .isEqualTo(own);
                    assertThat(own).containsAll(found(tasks.createTaskQuery().taskAssignee(PEOPLE.get(0))));
                    assertThat(own)
                            .containsAll(found(tasks.createTaskQuery()
                                    .taskCandidateGroup(GROUPS.get(1))
                                    .includeAssignedTasks()));
                    made.forEach(id -> assertThat(readable(id)).as(id).isEqualTo(own.contains(id)));
                    return null;
                });
            }
        }
    }

    @Test
    void aQueryAskedAgainByAnotherFindsWhatIsHis() {
        task("sight-own", "sight-binh");
        var query = tasks.createTaskQuery();
        assertThat(as("sight-binh", List.of(), query::count)).isOne();
        assertThat(as("sight-an", List.of(), query::count)).isZero();
        assertThat(as("sight-binh", List.of(), () -> query.list().size())).isOne();
        assertThat(query.taskId("sight-own").count()).as("the platform").isOne();
    }

    /** Whoever asks for what is assigned to himself is not asked for grants; the same question by another is. */
    @Test
    void onesOwnAssignmentsAreFoundByOneselfOnly() {
        task("sight-own", "sight-binh");
        var query = tasks.createTaskQuery().taskAssignee("sight-binh");
        assertThat(as("sight-binh", List.of(), query::count)).isOne();
        assertThat(as("sight-an", List.of(), query::count)).isZero();
        assertThat(as("sight-binh", List.of(), () -> query.list().size())).isOne();
        assertThat(as("sight-an", GROUPS, () -> query.list().size())).isZero();
    }

    /** Whoever asks for what is offered to his own groups is not asked for more; whoever asks for other groups is. */
    @Test
    void whatIsOfferedToOnesGroupsIsFoundByTheirMembersOnly() {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            randomTask("sight-" + i, random);
        }
        var person = PEOPLE.get(0);
        for (var groups : List.of(List.<String>of(), GROUPS.subList(0, 1), GROUPS.subList(0, 2))) {
            var own = made.stream().filter(id -> isOwn(id, person, groups)).collect(toSet());
            for (var asked : List.of(GROUPS.subList(0, 1), GROUPS.subList(1, 2), GROUPS.subList(0, 2))) {
                var offered = made.stream().filter(id -> isOffered(id, asked)).collect(toSet());
                assertThat(offered).isNotEmpty();
                as(person, groups, () -> {
                    var found = found(offeredTo(asked));
                    assertThat(offeredTo(asked).count()).isEqualTo(found.size());
                    assertThat(own).containsAll(found);
                    if (groups.containsAll(asked)) {
                        assertThat(found).isEqualTo(offered);
                        assertThat(found(offeredTo(asked).or().taskUnassigned().endOr()))
                                .isSubsetOf(offered);
                    }
                    return null;
                });
            }
            as(person, groups, () -> {
                assertThat(own)
                        .containsAll(found(offeredTo(GROUPS.subList(0, 1)).taskCandidateGroupLike("sight.%")));
                assertThat(own)
                        .containsAll(found(tasks.createTaskQuery()
                                .or()
                                .taskCandidateGroupIn(GROUPS.subList(0, 1))
                                .taskUnassigned()
                                .endOr()));
                for (var other : PEOPLE) {
                    assertThat(own)
                            .containsAll(found(tasks.createTaskQuery()
                                    .taskCandidateUser(other)
                                    .includeAssignedTasks()));
                }
                return null;
            });
        }
    }

    @Test
    void aFilterOfOnesGroupsIsEvaluatedForWhoeverLooks() {
        task("sight-land", null);
        tasks.addCandidateGroup("sight-land", GROUPS.get(0));
        task("sight-head", "sight-binh");
        tasks.addCandidateGroup("sight-head", GROUPS.get(1));
        var filter = filters.newTaskFilter("sight")
                .setQuery(tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
        filters.saveFilter(filter);
        PEOPLE.forEach(person -> grant(person, Resources.FILTER, filter.getId(), Permissions.READ));
        assertThat(as("sight-an", GROUPS.subList(0, 1), () -> filters.count(filter.getId())))
                .isOne();
        assertThat(as("sight-chi", GROUPS.subList(0, 2), () -> filters.count(filter.getId())))
                .isEqualTo(2);
        assertThat(as("sight-an", GROUPS.subList(2, 3), () -> filters.count(filter.getId())))
                .isZero();
    }

    /** With a revocation the engine judges by its grants alone, whatever the query asks. */
    @Test
    void aRevocationIsRespectedWhereEverythingIsGranted() {
        task("sight-revoked", null);
        tasks.addCandidateGroup("sight-revoked", GROUPS.get(0));
        grant("sight-an", Resources.TASK, "*", Permissions.READ);
        var query = offeredTo(GROUPS.subList(0, 1));
        assertThat(as("sight-an", GROUPS.subList(0, 1), query::count)).isOne();
        var revocation = authorizations.createNewAuthorization(AUTH_TYPE_REVOKE);
        revocation.setUserId("sight-an");
        revocation.setResource(Resources.TASK);
        revocation.setResourceId("sight-revoked");
        revocation.removePermission(Permissions.READ);
        authorizations.saveAuthorization(revocation);
        try {
            assertThat(as("sight-an", GROUPS.subList(0, 1), query::count)).isZero();
        } finally {
            authorizations
                    .createAuthorizationQuery()
                    .userIdIn("sight-an")
                    .resourceType(Resources.TASK)
                    .list()
                    .forEach(each -> authorizations.deleteAuthorization(each.getId()));
        }
    }

    @Test
    void whoNoLongerHasTheTaskNoLongerSeesIt() {
        task("sight-moved", "sight-binh");
        tasks.setAssignee("sight-moved", "sight-an");
        assertThat(as("sight-binh", List.of(), () -> tasks.createTaskQuery().count()))
                .isZero();
        assertThat(as("sight-an", List.of(), () -> tasks.createTaskQuery().count()))
                .isOne();
    }

    @Test
    void aFilterShowsOthersNothing() {
        task("sight-filter", "sight-binh");
        var filter =
                filters.newTaskFilter("sight").setQuery(tasks.createTaskQuery().taskNameLike("Việc%"));
        filters.saveFilter(filter);
        grant("sight-an", Resources.FILTER, filter.getId(), Permissions.READ);
        grant("sight-binh", Resources.FILTER, filter.getId(), Permissions.READ);
        var or = tasks.createTaskQuery()
                .or()
                .taskAssignee("sight-binh")
                .taskUnassigned()
                .endOr();
        as("sight-an", List.of(), () -> {
            assertThat(filters.list(filter.getId())).isEmpty();
            assertThat(filters.count(filter.getId())).isZero();
            assertThat(filters.list(filter.getId(), or)).isEmpty();
            assertThat(filters.count(filter.getId(), or)).isZero();
            return null;
        });
        assertThat(as("sight-binh", List.of(), () -> filters.count(filter.getId())))
                .isOne();
    }

    @Test
    void aGrantThatSomebodyMadeCounts() {
        task("sight-granted", "sight-binh");
        task("sight-other", "sight-binh");
        grant("sight-an", Resources.TASK, "sight-granted", Permissions.READ);
        as("sight-an", List.of(), () -> {
            assertThat(found(tasks.createTaskQuery())).containsExactly("sight-granted");
            assertThat(readable("sight-granted")).isTrue();
            assertThatThrownBy(() -> tasks.claim("sight-granted", "sight-an"))
                    .isInstanceOf(AuthorizationException.class);
            return null;
        });
    }

    @Test
    void noGrantIsWrittenForATask() {
        task("sight-plain", "sight-binh");
        tasks.addCandidateGroup("sight-plain", GROUPS.get(0));
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceId("sight-plain")
                        .count())
                .isZero();
    }

    @Test
    void aCandidateClaimsAndCompletesOnlyHisOwn() {
        task("sight-offered", null);
        tasks.addCandidateGroup("sight-offered", GROUPS.get(0));
        assertThatThrownBy(() -> as("sight-an", GROUPS.subList(1, 2), () -> {
                    tasks.claim("sight-offered", "sight-an");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as("sight-an", List.of(), () -> {
                    tasks.complete("sight-offered");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        as("sight-binh", GROUPS.subList(0, 1), () -> {
            tasks.claim("sight-offered", "sight-binh");
            tasks.complete("sight-offered");
            return null;
        });
        made.remove("sight-offered");
        assertThat(tasks.createTaskQuery().taskId("sight-offered").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /task                            | {"orQueries":[{"assignee":"sight-binh","unassigned":true}]}
            /task                            | {"taskIdIn":["sight-rest"]}
            /task                            | {"candidateGroups":["sight.land"],"includeAssignedTasks":true}
            /task                            | {"involvedUser":"sight-binh"}
            /task                            | {"processVariables":[],"nameLike":"Việc%"}
            /variable-instance               | {"taskIdIn":["sight-rest"]}
            """)
    void aStrangerFindsNothingByRest(String path, String query) {
        task("sight-rest", "sight-binh");
        tasks.addCandidateGroup("sight-rest", GROUPS.get(0));
        tasks.setVariableLocal("sight-rest", "secret", "chỉ Bình biết");
        var stranger = new Http(port).as("sight-an", Staff.PASSWORD);
        assertThat(stranger.post("/engine-rest" + path, query).body()).isEqualTo("[]");
        assertThat(stranger.post("/engine-rest" + path + "/count", query).body())
                .contains("\"count\":0");
        for (var part :
                List.of("", "/variables", "/localVariables", "/comment", "/attachment", "/identity-links", "/form")) {
            var answer = stranger.get("/engine-rest/task/sight-rest" + part);
            assertThat(answer.statusCode() >= 400 || answer.body().equals("[]"))
                    .as(part + answer.body())
                    .isTrue();
        }
    }

    private void randomTask(String id, Random random) {
        task(id, random.nextInt(3) == 0 ? PEOPLE.get(random.nextInt(PEOPLE.size())) : null);
        if (random.nextInt(5) == 0) {
            tasks.setOwner(id, PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        if (random.nextInt(4) == 0) {
            tasks.addCandidateUser(id, PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        if (random.nextBoolean()) {
            tasks.addCandidateGroup(id, GROUPS.get(random.nextInt(GROUPS.size())));
        }
    }

    private boolean isOwn(String id, String person, List<String> groups) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        return person.equals(task.getAssignee())
                || person.equals(task.getOwner())
                || tasks.getIdentityLinksForTask(id).stream()
                        .filter(link -> link.getType().equals("candidate"))
                        .anyMatch(link -> person.equals(link.getUserId())
                                || link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    private TaskQuery offeredTo(List<String> groups) {
        return tasks.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks();
    }

    private boolean isOffered(String id, List<String> groups) {
        return tasks.getIdentityLinksForTask(id).stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    private void task(String id, String assignee) {
        var task = tasks.newTask(id);
        task.setName("Việc " + id);
        task.setAssignee(assignee);
        tasks.saveTask(task);
        made.add(id);
    }

    private boolean readable(String id) {
        try {
            tasks.getVariables(id);
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    private static Set<String> found(TaskQuery query) {
        return query.list().stream().map(Task::getId).collect(toSet());
    }

    private <T> T as(String person, List<String> groups, Supplier<T> work) {
        identities.setAuthentication(person, groups);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private void grant(String person, Resources resource, String id, Permissions permission) {
        var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setUserId(person);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
