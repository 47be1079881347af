package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Roads from a request to code or files: deployments, serialized objects, external entities. */
@RunningApplication
class DeploymentAttackTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE d [<!ENTITY e SYSTEM "%s">]>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
              <process id="Stolen" name="&e;" isExecutable="true" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  camunda:historyTimeToLive="P1D"><startEvent id="StartEvent_X" name="&e;"/></process>
            </definitions>
            """;

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    private Http lan;

    @BeforeEach
    void lanIsAnOfficer() {
        staff.officer("lan");
        lan = new Http(port).as("lan", Staff.PASSWORD);
    }

    @Test
    void an_officer_deploys_nothing() {
        var answer = deploy(lan, MODEL.replaceFirst("<!DOCTYPE.*\n", "").replace("&e;", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Stolen")
                        .count())
                .isZero();
    }

    @Test
    void even_an_administrators_model_reads_no_file_of_the_machine(@TempDir Path directory) throws Exception {
        var secret = Files.writeString(directory.resolve("secret"), "the-ledger-key");

        var answer = deploy(admin(), MODEL.formatted(secret.toUri()));

        assertThat(answer.statusCode()).isIn(400, 500);
        assertThat(answer.body()).doesNotContain("the-ledger-key");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Stolen")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Object\",\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
                "{\"type\":\"Object\",\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\"}}"
            })
    void a_variable_takes_no_serialized_java_object(String variable) {
        ownTask(() -> assertThat(put(variable).statusCode()).isBetween(400, 500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.sauro.engine.security.DeploymentAttackTest$Gadget",
                "org.springframework.context.support.ClassPathXmlApplicationContext",
                "java.util.ArrayList<vn.sauro.engine.security.DeploymentAttackTest$Gadget>",
                "javax.swing.JEditorPane"
            })
    void a_variable_builds_no_object_of_a_class_that_the_sender_names(String type) {
        Gadget.built = false;
        var value = type.startsWith("java.util") ? "[{}]" : "{}";
        var variable = "{\"type\":\"Object\",\"value\":\"" + value + "\",\"valueInfo\":{\"objectTypeName\":\"" + type
                + "\",\"serializationDataFormat\":\"application/json\"}}";
        ownTask(() -> {
            put(variable);
            admin().get("/engine-rest/task/task-of-lan/variables/v?deserializeValue=true");
            admin().get("/engine-rest/task/task-of-lan/variables");
        });
        assertThat(Gadget.built).isFalse();
    }

    private void ownTask(Runnable attack) {
        var task = tasks.newTask("task-of-lan");
        task.setAssignee("lan");
        tasks.saveTask(task);
        try {
            attack.run();
        } finally {
            tasks.deleteTask("task-of-lan", true);
        }
    }

    /** As an administrator, who lacks no grant: what refuses him is not a missing one. */
    private HttpResponse<String> put(String variable) {
        return admin().send(
                        "PUT",
                        "/engine-rest/task/task-of-lan/variables/v",
                        variable,
                        "Content-Type",
                        "application/json");
    }

    private Http admin() {
        return new Http(port).as("admin", "sauro");
    }

    private HttpResponse<String> deploy(Http who, String model) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"stolen.bpmn\"\r\n\r\n" + model
                + "\r\n--b--\r\n";
        return who.send(
                "POST", "/engine-rest/deployment/create", body, "Content-Type", "multipart/form-data; boundary=b");
    }

    /** Stands for a class whose construction does harm. */
    public static class Gadget {

        static boolean built;

        public Gadget() {
            built = true;
        }
    }
}
