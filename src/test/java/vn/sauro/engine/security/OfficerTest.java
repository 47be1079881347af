package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer without grants can reach of other people's work and of the engine itself: nothing. */
@RunningApplication
class OfficerTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    TaskService tasks;

    private Http lan;

    @BeforeEach
    void binhHasATask() {
        staff.officer("lan");
        staff.officer("binh");
        lan = new Http(port).as("lan", Staff.PASSWORD);
        var task = tasks.newTask("task-of-binh");
        task.setName("Việc của Bình");
        task.setAssignee("binh");
        tasks.saveTask(task);
        tasks.setVariable("task-of-binh", "secret", "chỉ Bình biết");
    }

    @AfterEach
    void taskGoes() {
        tasks.deleteTask("task-of-binh", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/task-of-binh",
                "/task/task-of-binh/variables",
                "/task/task-of-binh/variables/secret",
                "/task/task-of-binh/form-variables",
                "/task/task-of-binh/identity-links",
                "/task/task-of-binh/comment",
                "/task/task-of-binh/attachment",
                "/user/binh/profile",
                "/user/admin/profile",
                "/telemetry/data",
                "/metrics/task-listener/sum",
                "/schema/log"
            })
    void reads_nothing_of_others_by_guessing_an_id(String path) {
        var answer = lan.get("/engine-rest" + path);

        assertThat(answer.body()).doesNotContain("Việc của Bình", "chỉ Bình biết", "\"assignee\"", "\"firstName\"");
        assertThat(answer.statusCode() >= 400 || answer.body().equals("[]"))
                .as(answer.statusCode() + " " + answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/task?assignee=binh",
                "/history/process-instance",
                "/history/user-operation",
                "/variable-instance",
                "/process-definition",
                "/process-instance",
                "/deployment",
                "/decision-definition",
                "/execution",
                "/incident",
                "/job",
                "/job-definition",
                "/external-task",
                "/event-subscription",
                "/batch",
                "/authorization",
                "/group",
                "/tenant"
            })
    void lists_nothing_of_others(String path) {
        var answer = lan.get("/engine-rest" + path);

        assertThat(answer.statusCode() == 403 || answer.body().equals("[]"))
                .as(answer.statusCode() + " " + answer.body())
                .isTrue();
    }

    @Test
    void knows_no_account_but_his_own() {
        assertThat(lan.get("/engine-rest/user").body()).contains("\"lan\"").doesNotContain("binh", "admin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST   | /task/task-of-binh/claim                         | {"userId":"lan"}
                    POST   | /task/task-of-binh/complete                      | {}
                    POST   | /task/task-of-binh/submit-form                   | {}
                    POST   | /task/task-of-binh/assignee                      | {"userId":"lan"}
                    POST   | /task/task-of-binh/delegate                      | {"userId":"lan"}
                    POST   | /task/task-of-binh/unclaim                       | {}
                    POST   | /task/task-of-binh/identity-links                | {"userId":"lan","type":"candidate"}
                    POST   | /task/task-of-binh/comment/create                | {"message":"x"}
                    PUT    | /task/task-of-binh                               | {"name":"x","assignee":"lan"}
                    PUT    | /task/task-of-binh/variables/secret              | {"value":"x","type":"String"}
                    DELETE | /task/task-of-binh                               |
                    POST   | /task/create                                     | {"id":"x","name":"x"}
                    PUT    | /user/binh/credentials                           | {"password":"Owned-1234-x","authenticatedUserPassword":"Ba-Dinh-1945-x"}
                    PUT    | /user/admin/credentials                          | {"password":"Owned-1234-x","authenticatedUserPassword":"Ba-Dinh-1945-x"}
                    PUT    | /user/binh/profile                               | {"id":"binh","firstName":"x","lastName":"x","email":"x@x"}
                    DELETE | /user/binh                                       |
                    POST   | /user/create                                     | {"profile":{"id":"x","firstName":"x","lastName":"x"},"credentials":{"password":"p"}}
                    POST   | /user/binh/unlock                                | {}
                    POST   | /group/create                                    | {"id":"x","name":"x","type":"x"}
                    PUT    | /group/camunda-admin/members/lan                 | {}
                    POST   | /authorization/create                            | {"type":1,"permissions":["ALL"],"userId":"lan","resourceType":1,"resourceId":"*"}
                    POST   | /tenant/create                                   | {"id":"x","name":"x"}
                    POST   | /batch/x/suspended                               | {"suspended":true}
                    POST   | /process-instance/delete                         | {"processInstanceIds":["x"]}
                    POST   | /process-instance/variables-async                | {"processInstanceIds":["x"],"variables":{}}
                    POST   | /history/task/task-of-binh                       | {}
                    PUT    | /job-definition/suspended                        | {"processDefinitionKey":"x","suspended":true}
                    POST   | /history/cleanup?immediatelyDue=true             | {}
                    """)
    void changes_nothing(String method, String path, String json) {
        var answer = lan.send(method, "/engine-rest" + path, json, "Content-Type", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(tasks.createTaskQuery()
                        .taskId("task-of-binh")
                        .taskAssignee("binh")
                        .taskName("Việc của Bình")
                        .count())
                .isOne();
        assertThat(tasks.getVariable("task-of-binh", "secret")).isEqualTo("chỉ Bình biết");
        assertThat(new Http(port).as("binh", Staff.PASSWORD).get(Probe.API).statusCode())
                .isEqualTo(200);
    }

    @Test
    void comments_are_for_those_who_see_the_task() {
        var comments = "/task/task-of-binh/comment";
        tasks.createComment("task-of-binh", null, "Bình ghi chú");
        var binh = new Http(port).as("binh", Staff.PASSWORD);
        var tasklist = new Http(port);
        tasklist.signIn("lan", Staff.PASSWORD);

        assertThat(binh.get("/engine-rest" + comments).body()).contains("Bình ghi chú");
        assertThat(lan.get("/engine-rest" + comments).statusCode()).isEqualTo(403);
        assertThat(lan.get("/engine-rest/engine/default" + comments).statusCode())
                .isEqualTo(403);
        assertThat(tasklist.get("/camunda/api/engine/engine/default" + comments).statusCode())
                .isEqualTo(403);
        assertThat(tasklist.post(
                                "/camunda/api/engine/engine/default" + comments + "/create",
                                "{\"message\":\"x\"}",
                                "X-XSRF-TOKEN",
                                tasklist.token())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_owner_comments_in_tasklist() {
        var tasklist = new Http(port);
        tasklist.signIn("binh", Staff.PASSWORD);

        assertThat(tasklist.post(
                                "/camunda/api/engine/engine/default/task/task-of-binh/comment/create",
                                "{\"message\":\"x\"}",
                                "X-XSRF-TOKEN",
                                tasklist.token())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_task_list_of_tasklist_is_guarded_alike() {
        var tasklist = new Http(port);
        tasklist.signIn("lan", Staff.PASSWORD);

        assertThat(tasklist.get("/camunda/api/engine/engine/default/task").body())
                .isEqualTo("[]");
        assertThat(tasklist.get("/camunda/api/engine/engine/default/task/task-of-binh")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(tasklist.get("/camunda/app/cockpit/default/").statusCode()).isNotEqualTo(200);
        assertThat(tasklist.get("/camunda/app/admin/default/").statusCode()).isNotEqualTo(200);
    }

    @Test
    void fetches_no_external_work() {
        var answer = lan.post(
                "/engine-rest/external-task/fetchAndLock",
                "{\"workerId\":\"w\",\"maxTasks\":5,\"topics\":[{\"topicName\":\"x\",\"lockDuration\":1000}]}");

        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    void may_change_his_own_password_with_the_old_one_only() {
        var own = "/engine-rest/user/lan/credentials";
        var wrong = "{\"password\":\"New-Pass-2026-x\",\"authenticatedUserPassword\":\"guess\"}";
        assertThat(lan.send("PUT", own, wrong, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Http(port).as("lan", Staff.PASSWORD).get(Probe.API).statusCode())
                .isEqualTo(200);
    }
}
