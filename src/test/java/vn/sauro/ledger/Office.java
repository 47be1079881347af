package vn.sauro.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.ledger.seal.LedgerSettings;
import vn.sauro.ledger.seal.Sealer;
import vn.sauro.ledger.seal.Seals;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.Texts;
import vn.sauro.shared.TransactionMemory;

/** The ledger on one database, with a clock and a current person that the test holds in its hands. */
final class Office implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00.123456789Z");

    final HikariDataSource pool;
    final JdbcClient jdbc;
    final Ledger ledger;
    final Sealer sealer;
    final Seals seals;
    final TransactionTemplate transaction;
    final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    final AtomicReference<String> person = new AtomicReference<>("19900.land-officer");
    final AtomicBoolean readable = new AtomicBoolean(true);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Office(HikariDataSource pool, LedgerSettings settings) {
        this.pool = pool;
        var template = LateWrites.template(pool);
        jdbc = JdbcClient.create(template);
        var manager = new JdbcTransactionManager(pool);
        manager.setTransactionExecutionListeners(List.of(new TransactionMemory.Listener()));
        transaction = new TransactionTemplate(manager);
        InstantSource source = now::get;
        context.registerBean(Clock.class, () -> source.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(CurrentPerson.class, () -> () -> Optional.ofNullable(person.get()));
        context.registerBean(CaseAccessRule.class, () -> caseCode -> readable.get());
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> manager);
        context.registerBean(JdbcTemplate.class, () -> template);
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(LateWrites.class);
        context.registerBean(LedgerSettings.class, () -> settings);
        context.registerBean(Texts.class, () -> new Texts(messages()));
        context.register(Transactions.class);
        context.scan("vn.sauro.ledger");
        context.refresh();
        ledger = context.getBean(Ledger.class);
        sealer = context.getBean(Sealer.class);
        seals = context.getBean(Seals.class);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/ledger");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Office on(Database database) {
        return on(database, database.freshUrl(), null, null);
    }

    static Office on(Database database, String url, Path signingKey, Path sealFile) {
        return new Office(database.migrated(url), new LedgerSettings(signingKey, Duration.ZERO, sealFile));
    }

    Object bean(String name) {
        return context.getBean(name);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
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
