package vn.sauro.catalogue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.LockPatience;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** The catalogue with organisation and calendar on a database of its own, and a clock that the test holds in its hands. */
final class CatalogueOffice implements AutoCloseable {

    /** Monday 23 November 2026, 08:00 in Huế. */
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    static final String SAMPLE = "classpath:sample/catalogue/";

    final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    final JdbcClient jdbc;

    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private CatalogueOffice(String catalogue, String staffRoles) {
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setUsername("sauro");
        pool.setPassword("");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V110__calendar_amendment.sql"),
                        new ClassPathResource("db/migration/common/V201__organization.sql"),
                        new ClassPathResource("db/migration/common/V202__person_mail.sql"),
                        new ClassPathResource("db/migration/common/V900__catalogue.sql"),
                        new ClassPathResource("db/migration/common/V901__fee_collection.sql"),
                        new ClassPathResource("db/migration/common/V906__step_signing.sql"))
                .execute(pool);
        jdbc = JdbcClient.create(pool);
        TestPropertyValues.of(
                        "sauro.organization.source=classpath:sample/organization/",
                        "sauro.catalogue.staff-roles=" + staffRoles,
                        "sauro.catalogue.load-at-start=" + catalogue)
                .applyTo(context);
        InstantSource source = now::get;
        var manager = new JdbcTransactionManager(pool);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/shared", "i18n/calendar", "i18n/organization", "i18n/catalogue");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        context.registerBean(Clock.class, () -> source.withZone(SqlTime.VIETNAM));
        context.registerBean(CurrentPerson.class, () -> Optional::empty);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(LockPatience.class);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(pool));
        context.registerBean(JdbcTransactionManager.class, () -> manager);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.registerBean(Texts.class);
        context.register(Slice.class);
        context.refresh();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ConfigurationPropertiesScan({"vn.sauro.calendar", "vn.sauro.organization", "vn.sauro.catalogue"})
    @ComponentScan(
            basePackages = {"vn.sauro.calendar", "vn.sauro.organization", "vn.sauro.catalogue"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(\\.web\\.|\\.bpmn\\.|Test|CatalogueOffice).*"))
    static class Slice {}

    static CatalogueOffice withSample() {
        return new CatalogueOffice(SAMPLE, SAMPLE + "staff-roles.csv");
    }

    static CatalogueOffice empty() {
        return new CatalogueOffice("", SAMPLE + "staff-roles.csv");
    }

    static CatalogueOffice of(String catalogue, String staffRoles) {
        return new CatalogueOffice(catalogue, staffRoles);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Catalogue catalogue() {
        return get(Catalogue.class);
    }

    static Locale vietnamese() {
        return Texts.VIETNAMESE;
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
