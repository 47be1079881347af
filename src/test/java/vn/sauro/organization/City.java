package vn.sauro.organization;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.LockPatience;

/** The register on a database of its own, with a clock and a current person that the test holds in its hands. */
final class City implements AutoCloseable {

    /** Monday 23 November 2026, 08:00 in Huế. */
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    final AtomicReference<String> person = new AtomicReference<>();
    final List<OrganizationChanged> changes = new ArrayList<>();
    final JdbcClient jdbc;
    final RegisterLoader loader;
    final Organization organization;
    final AuthorityTable authority;
    final Substitutions substitutions;
    final Roles roles;

    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private City(String url, String user) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        pool.setMaximumPoolSize(4);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V201__organization.sql"),
                        new ClassPathResource("db/migration/common/V202__person_mail.sql"))
                .execute(pool);
        jdbc = JdbcClient.create(pool);
        InstantSource source = now::get;
        context.registerBean(Clock.class, () -> source.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(CurrentPerson.class, () -> () -> Optional.ofNullable(person.get()));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(DataSource.class, () -> pool);
        context.register(
                LockPatience.class,
                RegisterStore.class,
                Snapshots.class,
                RegisterLoader.class,
                Organization.class,
                AuthorityTable.class,
                Roles.class,
                AbsenceRules.class,
                Substitutions.class,
                Transactions.class);
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<OrganizationChanged>>)
                event -> changes.add(event.getPayload()));
        context.refresh();
        loader = context.getBean(RegisterLoader.class);
        organization = context.getBean(Organization.class);
        authority = context.getBean(AuthorityTable.class);
        substitutions = context.getBean(Substitutions.class);
        roles = context.getBean(Roles.class);
    }

    static City onH2() {
        return new City("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sauro");
    }

    static City onPostgres() {
        var name = "city_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new City(Server.RUNNING.getJdbcUrl("postgres", name), "postgres");
    }

    static City sample() {
        var city = onH2();
        city.loader.load("classpath:sample/organization/");
        return city;
    }

    void at(String instant) {
        now.set(Instant.parse(instant));
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
