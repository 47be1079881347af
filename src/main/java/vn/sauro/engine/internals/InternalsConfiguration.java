package vn.sauro.engine.internals;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.organization.AuthorityTable;
import vn.sauro.shared.Texts;

@Configuration(proxyBeanMethods = false)
class InternalsConfiguration {

    /** The zone in which the law counts; the JVM must run in it too. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    static Clock clock() {
        return new EngineClock(ZONE);
    }

    @Bean
    static HouseRules houseRules(
            ApplicationContext context, ObjectProvider<FlywayMigrationInitializer> migration, Texts texts) {
        return new HouseRules(context, migration, texts);
    }

    @Bean
    static GatePlugin gatePlugin(
            ApplicationContext context,
            ObjectProvider<AuthorityTable> authorities,
            ObjectProvider<DeadlineRules> deadlines) {
        return new GatePlugin(context, authorities, deadlines);
    }

    @Bean
    static SubmissionPlugin submissionPlugin(Texts texts) {
        return new SubmissionPlugin(texts);
    }

    @Bean
    static TaskAuthorizationPlugin taskAuthorizationPlugin() {
        return new TaskAuthorizationPlugin();
    }
}
