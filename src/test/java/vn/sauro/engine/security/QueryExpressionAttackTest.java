package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: any signed-in user runs code through expressions inside {@code orQueries} of a task query. */
@RunningApplication
class QueryExpressionAttackTest {

    /** Creates the file on an engine without the mitigation. */
    private static final String RUNS_CODE =
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch %s')}";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @TempDir
    Path directory;

    private Http lan;
    private Http lansTasklist;

    @BeforeEach
    void lanIsSignedInBothWays() {
        staff.officer("lan");
        lan = new Http(port).as("lan", Staff.PASSWORD);
        lansTasklist = new Http(port);
        lansTasklist.signIn("lan", Staff.PASSWORD);
        for (var owner : new String[] {"lan", "admin"}) {
            var task = tasks.newTask("task-of-" + owner);
            task.setAssignee(owner);
            tasks.saveTask(task);
        }
    }

    @AfterEach
    void tasksGo() {
        tasks.deleteTask("task-of-lan", true);
        tasks.deleteTask("task-of-admin", true);
    }

    static Stream<String> attacks() {
        return Stream.of(
                RUNS_CODE,
                "${''.getClass()}",
                "${''.class.forName('java.lang.System').exit(1)}",
                "#{''.getClass()}",
                "${dataSource.connection}",
                "${environment.getProperty('user.home')}",
                "${processEngine.identityService.newUser('x')}",
                "${dateTime().getClass().forName('java.lang.Runtime')}",
                "${dateTime().plusDays(1).class.classLoader}",
                "${currentUser().getClass()}",
                "${currentUser()}${''.getClass()}",
                "${now().toInstant()}",
                "x${''.getClass()}",
                "${dateTime().plusDays(''.length())}",
                "${true ? currentUser() : ''.getClass()}",
                "\\\\${''.getClass()}${''.getClass()}");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_expression_of_an_or_query_is_evaluated(String attack) {
        var expression = aimed(attack);
        var query = "{\"orQueries\":[{\"assigneeExpression\":\"" + expression + "\"}]}";
        var dated = "{\"orQueries\":[{\"name\":\"x\"},{\"dueBeforeExpression\":\"" + expression + "\"}]}";

        for (var body : new String[] {query, dated}) {
            for (var path : new String[] {"/task", "/task/count", "/engine/default/task"}) {
                assertThat(lan.post("/engine-rest" + path, body).statusCode()).isEqualTo(400);
            }
            for (var path : new String[] {"/task", "/task/count"}) {
                assertThat(tasklist("/camunda/api/engine/engine/default" + path, body))
                        .isEqualTo(400);
            }
        }
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_expression_of_a_stored_filter_is_evaluated(String attack) {
        mayMakeFilters("lan");
        var expression = aimed(attack);
        for (var query : new String[] {
            "{\"assigneeExpression\":\"" + expression + "\"}",
            "{\"orQueries\":[{\"assigneeExpression\":\"" + expression + "\"}]}"
        }) {
            var made = lan.post(
                    "/engine-rest/filter/create",
                    "{\"resourceType\":\"Task\",\"name\":\"f\",\"owner\":\"lan\",\"query\":" + query
                            + ",\"properties\":{}}");
            assertThat(made.statusCode()).isEqualTo(200);
            var id = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

            assertThat(lan.get("/engine-rest/filter/" + id + "/list").statusCode())
                    .isEqualTo(400);
            assertThat(lan.get("/engine-rest/filter/" + id + "/count").statusCode())
                    .isEqualTo(400);
            assertThat(lan.get("/engine-rest/filter/" + id + "/singleResult").statusCode())
                    .isEqualTo(400);
            assertThat(lan.post("/engine-rest/filter/" + id + "/list", "{}").statusCode())
                    .isEqualTo(400);
            assertThat(tasklist("/camunda/api/engine/engine/default/filter/" + id + "/list", "{}"))
                    .isEqualTo(400);
        }
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_expression_that_extends_a_good_filter_is_evaluated(String attack) {
        mayMakeFilters("lan");
        var made = lan.post(
                "/engine-rest/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"mine\",\"owner\":\"lan\",\"query\":{\"assigneeExpression\":\"${currentUser()}\"},"
                        + "\"properties\":{}}");
        var id = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        var extending = "{\"orQueries\":[{\"ownerExpression\":\"" + aimed(attack) + "\"}]}";

        assertThat(lan.post("/engine-rest/filter/" + id + "/list", extending).statusCode())
                .isEqualTo(400);
        assertThat(lan.post("/engine-rest/filter/" + id + "/count", extending).statusCode())
                .isEqualTo(400);
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"assigneeExpression\":\"${currentUser()}\"",
                "\"assigneeExpression\":\"${ currentUser() }\"",
                "\"assigneeExpression\":\"lan\"",
                "\"assigneeExpression\":\"${currentUser()}\",\"dueBeforeExpression\":\"${dateTime().plusDays(2).withTimeAtStartOfDay()}\"",
                "\"assigneeExpression\":\"${currentUser()}\",\"candidateGroupInExpression\":\"${currentUserGroups()}\",\"createdBeforeExpression\":\"${now()}\""
            })
    void the_expressions_of_tasklists_own_filters_still_work(String criteria) {
        var answer = lan.post("/engine-rest/task", "{\"orQueries\":[{" + criteria + "}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("task-of-lan").doesNotContain("task-of-admin");
    }

    private int tasklist(String path, String body) {
        return lansTasklist
                .post(path, body, "X-XSRF-TOKEN", lansTasklist.token())
                .statusCode();
    }

    private String aimed(String attack) {
        return attack.replace("%s", target().toString());
    }

    private File target() {
        return directory.resolve("code-ran").toFile();
    }

    private void mayMakeFilters(String person) {
        if (authorizations
                        .createAuthorizationQuery()
                        .userIdIn(person)
                        .resourceType(Resources.FILTER)
                        .resourceId("*")
                        .count()
                == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setUserId(person);
            grant.setResource(Resources.FILTER);
            grant.setResourceId("*");
            grant.addPermission(Permissions.CREATE);
            authorizations.saveAuthorization(grant);
        }
    }
}
