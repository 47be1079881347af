package vn.sauro.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.Platform;
import vn.sauro.engine.Migrate;

/** The profile {@code cluster} on a real PostgreSQL with two roles: one owns the tables, the other works with them. */
class ClusterTest {

    @TempDir
    Path secrets;

    private EmbeddedPostgres database;
    private final List<ConfigurableApplicationContext> nodes = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void makeTheRoles() throws Exception {
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

    @AfterEach
    void stop() throws Exception {
        nodes.forEach(ConfigurableApplicationContext::close);
        database.close();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotTouchTheRecord() throws Exception {
        var node = start(true);
        var jdbc = node.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("sauro_app");
        assertThat(jdbc.sql("select count(*) from pg_tables where tableowner = 'sauro_app'")
                        .query(Long.class)
                        .single())
                .isZero();
        for (var forbidden : List.of(
                "update ledger_entry set actor = 'x'",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "alter table ledger_entry disable trigger all",
                "drop table ledger_entry",
                "delete from ledger_seal",
                "update ledger_key set public_key = 'x'",
                "delete from ledger_head",
                "update ledger_personal set plain = 'x'",
                "delete from flyway_schema_history",
                "create table mine (id integer)")) {
            assertThatThrownBy(() -> execute(forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void aNodeWithoutTheOwnersRoleNeedsAMigratedSchema() {
        assertThatThrownBy(() -> start(false)).rootCause().isInstanceOf(NotReady.class);
        assertThat(Migrate.run(withOwner(true), System.out)).isZero();
        assertThat(health(start(false)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aNodeSaysHowItIsAndGivesFiguresOnlyToWhoMonitors() {
        var node = start(true);
        var health = node.getBean(HealthEndpoint.class);
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("timers").getStatus()).isEqualTo(Status.UP);
        var rest = new TestRestTemplate();
        var figures = address(node) + "/actuator/prometheus";
        assertThat(rest.getForEntity(figures, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(rest.withBasicAuth("H57.VP.head", "sauro")
                        .getForEntity(figures, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(rest.withBasicAuth("admin", "sauro").getForObject(figures, String.class))
                .contains(
                        "sauro_timers_lag_seconds",
                        "sauro_timers_unmoved_seconds",
                        "sauro_ledger_unsealed_seconds",
                        "sauro_incidents");
    }

    @Test
    void twoNodesThatStartAtOneMomentOnAnEmptyDatabaseShareItAndCountWrongPasswordsTogether() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<ConfigurableApplicationContext> start = () -> start(true);
            for (var started : threads.invokeAll(List.of(start, start))) {
                assertThat(health(started.get()).getStatus()).isEqualTo(Status.UP);
            }
        } finally {
            threads.shutdownNow();
        }
        for (var guess = 0; guess < 5; guess++) {
            assertThat(asked(nodes.get(guess % 2), "guess" + guess)).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
        for (var node : nodes) {
            assertThat(asked(node, "sauro")).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private static HttpStatusCode asked(ConfigurableApplicationContext node, String password) {
        return new TestRestTemplate()
                .withBasicAuth("H57.VP.head", password)
                .getForEntity(address(node) + "/api/me", String.class)
                .getStatusCode();
    }

    private static String address(ConfigurableApplicationContext node) {
        return "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
    }

    @Test
    void aNodeWhoseClockIsWrongStandsAsideUntilItIsRight() {
        var node = start(true);
        var guard = node.getBean(ClockGuard.class);
        var timers = node.getBean(TimerWork.class);
        var executor = node.getBean(JobExecutor.class);
        var looks = executor.getAcquireJobsCmdFactory();
        var page = address(node) + "/";
        var rest = new TestRestTemplate();
        guard.check();
        ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(60)));
        try {
            assertThat(node.getBean(ComparedClock.class).lost())
                    .as("from the very step on, without asking the database")
                    .isTrue();
            assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            dueInThirtySeconds(node);
            assertThatThrownBy(() -> look(node, looks)).hasStackTraceContaining("nothing is committed");
            // Its handler cannot run, and what fails is put off by the clock.
            assertThatThrownBy(() -> node.getBean(ManagementService.class).executeJob("soon"))
                    .isInstanceOf(RuntimeException.class);
            guard.check();
            assertThat(health(node).getStatus()).isNotEqualTo(Status.UP);
            assertThat(timers.quietFor()).as("takes no timers").isEmpty();
            assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(guard.problems()).singleElement().satisfies(problem -> assertThat(problem.vi())
                    .containsPattern("lệch [2-5]\\d,"));
        } finally {
            ClockUtil.reset();
        }
        assertThat(node.getBean(JdbcClient.class)
                        .sql("delete from ACT_RU_JOB where ID_ = 'soon' and REV_ = 1 and LOCK_OWNER_ is null")
                        .update())
                .as("as it was: not taken, not run, not put off")
                .isEqualTo(1);
        guard.check();
        assertThat(health(node).getStatus()).isEqualTo(Status.UP);
        assertThat(timers.quietFor()).isPresent();
        assertThat(executor.getAcquireJobsCmdFactory())
                .as("every look goes on being noted")
                .isSameAs(looks);
        assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private static void dueInThirtySeconds(ConfigurableApplicationContext node) {
        node.getBean(JdbcClient.class)
                .sql(
                        "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, DUEDATE_, HANDLER_TYPE_, SUSPENSION_STATE_,"
                                + " PRIORITY_) values ('soon', 1, 'timer', false, 3, localtimestamp + interval '30 seconds',"
                                + " 'timer-transition', 1, 0)")
                .update();
    }

    private static AcquiredJobs look(ConfigurableApplicationContext node, AcquireJobsCommandFactory looks) {
        return ((ProcessEngineConfigurationImpl)
                        node.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(looks.getCommand(9));
    }

    private static org.springframework.boot.actuate.health.HealthComponent health(ConfigurableApplicationContext node) {
        return node.getBean(HealthEndpoint.class).healthForPath("readiness");
    }

    private ConfigurableApplicationContext start(boolean owner) {
        var node = new SpringApplicationBuilder(Platform.class)
                .profiles("sample", "cluster")
                .run(withOwner(owner));
        nodes.add(node);
        return node;
    }

    private String[] withOwner(boolean owner) {
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

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sauro_app", "app-secret");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
