package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes started as in production: what they refuse, and what they say. */
class SafeStartTest {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    @TempDir
    Path directory;

    @Test
    void the_first_start_without_configuration_says_in_both_languages_what_to_configure() throws Exception {
        try (var node = new Node(directory, ZONE)) {
            assertThat(node.serves()).as(node.screen()).isFalse();
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.screen())
                    .contains("Chưa có quản trị viên", "There is no administrator", "sauro.admin.password-file")
                    .contains("--spring.profiles.active=sample")
                    .doesNotContain("\tat ");
            assertThat(node.screen()
                            .substring(node.screen().indexOf("APPLICATION FAILED"))
                            .lines())
                    .hasSizeLessThan(32);
        }
    }

    @Test
    void an_unsafe_configuration_is_refused_with_every_reason_at_once() throws Exception {
        var weak = Files.writeString(directory.resolve("weak"), "admin\n");
        try (var node = new Node(
                directory,
                "UTC",
                "--spring.datasource.url=jdbc:h2:mem:unsafe",
                "--camunda.bpm.authorization.enabled=false",
                "--camunda.bpm.history-level=activity",
                "--spring.h2.console.enabled=true",
                "--sauro.https=false",
                "--sauro.admin.id=root",
                "--sauro.admin.password-file=" + weak)) {
            assertThat(node.serves()).as(node.screen()).isFalse();
            assertThat(node.screen())
                    .contains(
                            "-Duser.timezone=Asia/Ho_Chi_Minh",
                            "authorization.enabled=true",
                            "history-level=course",
                            "spring.h2.console.enabled",
                            "spring.datasource.url",
                            "sauro.https=true",
                            "at least 12 characters",
                            "sauro.task.office",
                            "sauro.ledger.signing-key");
        }
    }

    @Test
    void a_published_password_outside_the_sample_is_refused() throws Exception {
        try (var sample = new Node(directory, ZONE, "--spring.profiles.active=sample")) {
            assertThat(sample.serves()).as(sample.screen()).isTrue();
        }
        try (var node = new Node(directory, ZONE)) {
            assertThat(node.serves()).as(node.screen()).isFalse();
            assertThat(node.screen()).contains("have a password that everybody knows");
        }
    }

    @Test
    void a_safe_node_has_its_administrator_sends_secure_cookies_and_shows_little() throws Exception {
        var password = "Thuan-An-19900-x";
        var file = Files.writeString(directory.resolve("password"), password + "\n");
        var key = Files.writeString(directory.resolve("seal-key.pem"), SealKeys.newPem());
        var settings = new String[] {
            "--sauro.admin.id=root",
            "--sauro.admin.password-file=" + file,
            "--sauro.task.office=H57.VP",
            "--sauro.ledger.signing-key=" + key
        };

        try (var node = new Node(directory, ZONE, settings)) {
            assertThat(node.serves()).as(node.screen()).isTrue();
            assertThat(node.http().as("root", password).get("/engine-rest/user").body())
                    .contains("\"root\"");
            assertThat(node.http().as("admin", "sauro").get("/engine-rest/user").statusCode())
                    .isEqualTo(401);
            assertThat(node.http().signIn("root", password).headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
            assertThat(node.http().get("/actuator/health").body()).doesNotContain("components", "details");
            assertThat(node.http().as("root", password).get("/actuator/health").body())
                    .contains("components");
        }
        Files.delete(file);
        try (var again = new Node(directory, ZONE, settings)) {
            assertThat(again.serves()).as(again.screen()).isTrue();
            assertThat(again.http()
                            .as("root", password)
                            .get("/engine-rest/user")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
