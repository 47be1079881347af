package vn.sauro.outbox;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.RealPostgres;

/** The outbox on an empty database, with a clock in the hands of the test; as many senders as it likes. */
public final class PostRoom implements AutoCloseable {

    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    /** The databases on which the outbox must behave alike. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    public final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    public final Clock clock = ((InstantSource) now::get).withZone(SqlTime.VIETNAM);
    final OutboxSettings settings = new OutboxSettings(
            Duration.ZERO,
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            Duration.ofDays(7),
            Duration.ofHours(1),
            Duration.ofDays(90));
    final TransactionTemplate transaction;
    final OutboxStore store;
    final OutboxClaims claims;
    private final Outbox outbox;
    private final HikariDataSource pool;

    public PostRoom(Kind kind) {
        pool = new HikariDataSource();
        pool.setJdbcUrl(kind == Kind.H2 ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Server.fresh());
        pool.setMaximumPoolSize(8);
        try (var connection = pool.getConnection()) {
            create(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var template = LateWrites.template(pool);
        var jdbc = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        store = new OutboxStore(jdbc, new LateWrites(template, pool));
        outbox = new Outbox(store, clock);
        claims = new OutboxClaims(jdbc) {
            @Override
            public java.util.Optional<Claim> claim(String id, Instant at, Instant until) {
                return transaction.execute(status -> super.claim(id, at, until));
            }
        };
    }

    private static void create(Connection connection) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/common/V930__outbox.sql"));
    }

    public void put(String key, String channel, String recipient, String subject, String body) {
        put(new OutboxDraft(key, channel, null, recipient, "test", "vi", null, subject, body), Delivery.SEND);
    }

    void put(OutboxDraft draft, Delivery delivery) {
        transaction.executeWithoutResult(status -> outbox.put(draft, delivery));
    }

    /** Another node. */
    OutboxSender sender(Carrier... carriers) {
        return new OutboxSender(claims, List.of(carriers), settings, clock);
    }

    public int send(Carrier carrier) {
        return sender(carrier).sendDue();
    }

    public void pass(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }

    public List<OutboxMessage> all() {
        return store.page(null, null, new PageRequest(0, 200)).items();
    }

    public OutboxMessage message(String key) {
        return all().stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Outbox outbox() {
        return outbox;
    }

    /** Until it comes back nothing can be read or written. */
    void databaseGoesAway() {
        new JdbcTemplate(pool).execute("alter table outbox_message rename to out_of_reach");
    }

    void databaseComesBack() {
        new JdbcTemplate(pool).execute("alter table out_of_reach rename to outbox_message");
    }

    OutboxHealth health() {
        return new OutboxHealth(store, settings, clock, new SimpleMeterRegistry());
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Started once for all tests of this virtual machine, on first use. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = RealPostgres.start();

        static String fresh() {
            var name = "outbox_" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(RUNNING.getPostgresDatabase()).execute("create database " + name);
            return RUNNING.getJdbcUrl("postgres", name);
        }
    }
}
