package vn.sauro.shared;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** The template behind every store of the platform, in place of Spring Boot's. */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess {

    /** Somebody else keeps a row locked: {@code lock_not_available} of PostgreSQL, {@code LOCK_TIMEOUT_1} of H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00");

    private static final SQLExceptionTranslator USUAL = new SQLExceptionSubclassTranslator();

    @Bean
    static JdbcTemplate jdbcTemplate(DataSource database) {
        var template = LateWrites.template(database);
        template.setExceptionTranslator(DatabaseAccess::translated);
        return template;
    }

    /** As Spring does, but for what only the databases' own codes say. */
    private static DataAccessException translated(String task, String sql, SQLException failure) {
        return LOCKED.contains(String.valueOf(failure.getSQLState()))
                ? new CannotAcquireLockException(task, failure)
                : USUAL.translate(task, sql, failure);
    }
}
