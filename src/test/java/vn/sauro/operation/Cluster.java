package vn.sauro.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.actuate.health.HealthComponent;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.sauro.Platform;

/** Nodes of the profile {@code cluster} on a real PostgreSQL with two roles: one owns the tables, the other works with them. */
final class Cluster implements BeforeEachCallback, AfterEachCallback {

    private Path secrets;
    private EmbeddedPostgres database;
    private final List<ConfigurableApplicationContext> nodes = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        secrets = Files.createTempDirectory("cluster");
        database = EmbeddedPostgres.start();
        Files.writeString(secrets.resolve("app"), "app-secret\n");
        Files.writeString(secrets.resolve("owner"), "owner-secret\n");
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role sauro_owner login password 'owner-secret'");
            statement.execute("create role sauro_app login password 'app-secret'");
            statement.execute("create database sauro owner sauro_owner");
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        nodes.forEach(ConfigurableApplicationContext::close);
        nodes.clear();
        database.close();
        FileSystemUtils.deleteRecursively(secrets);
    }

    List<ConfigurableApplicationContext> nodes() {
        return nodes;
    }

    static String address(ConfigurableApplicationContext node) {
        return "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
    }

    static HealthComponent health(ConfigurableApplicationContext node) {
        return node.getBean(HealthEndpoint.class).healthForPath("readiness");
    }

    /** @param owner whether the node has the role that owns the tables, and brings the schema up to date itself */
    ConfigurableApplicationContext start(boolean owner) {
        var node = new SpringApplicationBuilder(Platform.class)
                .profiles("sample", "cluster")
                .run(withOwner(owner));
        nodes.add(node);
        return node;
    }

    String[] withOwner(boolean owner) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--sauro.models.deploy=false",
                "--camunda.bpm.generate-unique-process-engine-name=true",
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=sauro_app",
                "--spring.flyway.placeholders.applicationRole=sauro_app",
                "--sauro.database.password-file=" + secrets.resolve("app")));
        if (owner) {
            arguments.add("--sauro.database.owner=sauro_owner");
            arguments.add("--sauro.database.owner-password-file=" + secrets.resolve("owner"));
        }
        return arguments.toArray(String[]::new);
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + database.getPort() + "/sauro";
    }

    /** Runs the statement as the application does. */
    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sauro_app", "app-secret");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
