package vn.sauro.engine.security;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import vn.sauro.shared.DatabaseKind;

/**
 * Sign-ins to the web applications live in the database: whoever is signed in stays so when the node that answered is gone or
 * the platform starts again.
 */
@Configuration(proxyBeanMethods = false)
class SharedSessions {

    /** Two requests of one browser may set the same attribute at the same moment; the later one counts. */
    private static final String H2_SET_ATTRIBUTE = """
            merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)
            """;

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesSetTwice(DataSource database) {
        return DatabaseKind.isPostgres(database)
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery(H2_SET_ATTRIBUTE);
    }

    /** Spring Session looks for a bean of this name. */
    @Bean
    static ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionAttribute::write);
        conversion.addConverter(byte[].class, Object.class, SessionAttribute::read);
        return conversion;
    }
}
