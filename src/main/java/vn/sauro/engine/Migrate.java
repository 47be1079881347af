package vn.sauro.engine;

import java.io.PrintStream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sauro.operation.SchemaMigration;

/** The command {@code migrate}: brings the schema up to date with the owner's role and ends, without starting a node. */
public final class Migrate {

    private Migrate() {}

    /**
     * Takes the settings of the profile {@code cluster}, SAURO_DB_OWNER and SAURO_DB_OWNER_PASSWORD_FILE among them.
     *
     * @return 0 when the schema is up to date, 1 when it is not; the reason has been printed then
     */
    public static int run(String[] arguments, PrintStream out) {
        var application = new SpringApplication(Schema.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("cluster");
        try (var context = application.run(arguments)) {
            var version = context.getBean(Flyway.class).info().current().getVersion();
            out.println("Lược đồ đã ở phiên bản " + version + ". / The schema is at version " + version + ".");
            return 0;
        } catch (RuntimeException e) {
            return 1;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({EngineConfiguration.class, SchemaMigration.class})
    static class Schema {}
}
