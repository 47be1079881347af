package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sauro.Platform;
import vn.sauro.shared.Bilingual;

/** Whole applications started outside the sample profile: what they refuse, and what they say. */
class SafeStartTest {

    @Test
    void an_unsafe_configuration_is_refused_with_every_reason_at_once() {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var refused = refusal(
                    "--spring.datasource.url=jdbc:h2:mem:unsafe",
                    "--camunda.bpm.authorization.enabled=false",
                    "--camunda.bpm.history-level=activity",
                    "--spring.h2.console.enabled=true",
                    "--sauro.sample.password=",
                    "--sauro.https=false");

            assertThat(english(refused))
                    .contains(
                            "Asia/Ho_Chi_Minh",
                            "authorization.enabled=true",
                            "history-level=full",
                            "spring.h2.console.enabled",
                            "spring.datasource.url",
                            "sauro.sample.password",
                            "sauro.https=true");
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_first_start_without_configuration_says_what_to_configure_in_both_languages() {
        var refused = refusal("--spring.datasource.url=jdbc:h2:mem:first");
        var screen = new UnsafeStartAnalyzer().analyze(refused, refused);

        assertThat(screen.getDescription())
                .contains("Chưa có quản trị viên", "There is no administrator", "sauro.admin.password-file")
                .contains("Cơ sở dữ liệu chỉ nằm trong bộ nhớ");
        assertThat(screen.getAction()).contains("--spring.profiles.active=sample");
        assertThat(screen.getDescription().lines()).hasSizeLessThan(24);
    }

    @Test
    void a_weak_or_missing_password_file_is_refused(@TempDir Path directory) throws Exception {
        var weak = Files.writeString(directory.resolve("weak"), "admin\n");
        assertThat(english(refusal(
                        "--spring.datasource.url=jdbc:h2:mem:weak",
                        "--sauro.admin.id=root",
                        "--sauro.admin.password-file=" + weak)))
                .contains("at least 12 characters");
        assertThat(english(refusal(
                        "--spring.datasource.url=jdbc:h2:mem:none",
                        "--sauro.admin.id=root",
                        "--sauro.admin.password-file=" + directory.resolve("none"))))
                .contains("cannot be read");
    }

    @Test
    void a_safe_production_start_creates_the_administrator_once_and_sends_secure_cookies(@TempDir Path directory)
            throws Exception {
        var password = "Thuan-An-19900-x";
        var file = Files.writeString(directory.resolve("password"), password + "\n");
        var settings = new String[] {
            "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("db"),
            "--sauro.admin.id=root",
            "--sauro.admin.password-file=" + file
        };

        try (var first = start(settings)) {
            var port = port(first);
            assertThat(new Http(port)
                            .as("root", password)
                            .get("/engine-rest/user")
                            .body())
                    .contains("root");
            assertThat(new Http(port)
                            .as("admin", "sauro")
                            .get("/engine-rest/user")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(new Http(port)
                            .get("/camunda/app/tasklist/default/")
                            .headers()
                            .allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("Secure"));
            assertThat(new Http(port).get("/actuator/health").body()).doesNotContain("components", "details");
            assertThat(new Http(port)
                            .as("root", password)
                            .get("/actuator/health")
                            .body())
                    .contains("components");
        }
        Files.writeString(file, "another-password-x");
        try (var second = start(settings)) {
            assertThat(new Http(port(second))
                            .as("root", password)
                            .get("/engine-rest/user")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static UnsafeStart refusal(String... settings) {
        return catchThrowableOfType(UnsafeStart.class, () -> start(settings).close());
    }

    private static String english(UnsafeStart refused) {
        assertThat(refused).isNotNull();
        return String.join("\n", refused.problems().stream().map(Bilingual::en).toList());
    }

    private static ConfigurableApplicationContext start(String... settings) {
        var all = Stream.concat(
                        Stream.of("--spring.profiles.active=production", "--server.port=0"), Stream.of(settings))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Platform.class).run(all);
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }
}
