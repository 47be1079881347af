package vn.sauro.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import vn.sauro.shared.Bilingual;

/**
 * The database's roles: {@code sauro.database.owner} migrates, the datasource's user works. Their passwords are read from
 * files that only the service can read, so that none stands in the environment or on a command line.
 */
final class DatabaseAccess implements EnvironmentPostProcessor {

    private static final Bilingual SEE = new Bilingual(
            "Đặt giá trị theo docs/operations.md rồi khởi động lại.",
            "Set it as docs/operations.md says and start again.");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("cluster"))) {
            required(environment, "spring.datasource.url", "SAURO_DB_URL");
            required(environment, "spring.datasource.username", "SAURO_DB_USER");
        }
        var read = new HashMap<String, Object>();
        password(environment, "sauro.database.password-file", "spring.datasource.password", read);
        password(environment, "sauro.database.owner-password-file", "spring.flyway.password", read);
        var owner = environment.getProperty("sauro.database.owner", "");
        if (!owner.isBlank()) {
            read.put("spring.flyway.user", owner);
        }
        if (!read.isEmpty()) {
            environment.getPropertySources().addFirst(new MapPropertySource("databaseAccess", read));
        }
    }

    private static void required(ConfigurableEnvironment environment, String property, String variable) {
        if (environment.getProperty(property, "").isBlank()) {
            throw new NotReady(
                    new Bilingual(
                            "Thiếu biến môi trường " + variable + " (" + property + ").",
                            "The environment variable " + variable + " (" + property + ") is missing."),
                    SEE);
        }
    }

    private static void password(
            ConfigurableEnvironment environment, String setting, String property, Map<String, Object> read) {
        var file = environment.getProperty(setting, "");
        if (file.isBlank()) {
            return;
        }
        try {
            // Without the line end that editors add.
            read.put(property, Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new NotReady(
                    new Bilingual(
                            "Không đọc được tệp mật khẩu " + file + " (" + setting + ").",
                            "The password file " + file + " (" + setting + ") cannot be read."),
                    SEE);
        }
    }
}
