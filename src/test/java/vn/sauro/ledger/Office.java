package vn.sauro.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.shared.CurrentPerson;

/** The ledger on one database, with a clock and a current person that the test holds in its hands. */
final class Office implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00.123456789Z");

    final HikariDataSource pool;
    final JdbcClient jdbc;
    final Ledger ledger;
    final TransactionTemplate transaction;
    final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    final AtomicReference<String> person = new AtomicReference<>("19900.land-officer");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Office(HikariDataSource pool) {
        this.pool = pool;
        jdbc = JdbcClient.create(pool);
        var manager = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(manager);
        InstantSource source = now::get;
        context.registerBean(Clock.class, () -> source.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(CurrentPerson.class, () -> () -> Optional.ofNullable(person.get()));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> manager);
        context.register(Ledger.class, LedgerHeads.class, LedgerRows.class, Transactions.class);
        context.refresh();
        ledger = context.getBean(Ledger.class);
    }

    static Office on(Database database) {
        return new Office(database.migrated());
    }

    LedgerEntry append(String caseCode, String kind, Map<String, Object> facts, Map<String, String> personal) {
        return commit(() -> ledger.append(new LedgerEvent(caseCode, kind, "task-1", facts, personal)));
    }

    LedgerEntry append(String caseCode) {
        return append(caseCode, "PROGRESS", Map.of("percent", 40), Map.of());
    }

    <T> T commit(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
