package vn.sauro.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.engine.Migrate;

/** The profile {@code cluster} on a real PostgreSQL with two roles: one owns the tables, the other works with them. */
class ClusterTest {

    @RegisterExtension
    final Cluster cluster = new Cluster();

    @Test
    void theApplicationsRoleOwnsNothingAndCannotTouchTheRecord() throws Exception {
        var node = cluster.start(true);
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
            assertThatThrownBy(() -> cluster.execute(forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void aNodeWithoutTheOwnersRoleNeedsAMigratedSchema() {
        assertThatThrownBy(() -> cluster.start(false)).rootCause().isInstanceOf(NotReady.class);
        assertThat(Migrate.run(cluster.withOwner(true), System.out)).isZero();
        assertThat(Cluster.health(cluster.start(false)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aNodeSaysHowItIsAndGivesFiguresOnlyToWhoMonitors() {
        var node = cluster.start(true);
        var health = node.getBean(HealthEndpoint.class);
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("timers").getStatus()).isEqualTo(Status.UP);
        var rest = new TestRestTemplate();
        var figures = Cluster.address(node) + "/actuator/prometheus";
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
            Callable<ConfigurableApplicationContext> start = () -> cluster.start(true);
            for (var started : threads.invokeAll(List.of(start, start))) {
                assertThat(Cluster.health(started.get()).getStatus()).isEqualTo(Status.UP);
            }
        } finally {
            threads.shutdownNow();
        }
        for (var guess = 0; guess < 5; guess++) {
            assertThat(asked(cluster.nodes().get(guess % 2), "guess" + guess)).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
        for (var node : cluster.nodes()) {
            assertThat(asked(node, "sauro")).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private static HttpStatusCode asked(ConfigurableApplicationContext node, String password) {
        return new TestRestTemplate()
                .withBasicAuth("H57.VP.head", password)
                .getForEntity(Cluster.address(node) + "/api/me", String.class)
                .getStatusCode();
    }
}
