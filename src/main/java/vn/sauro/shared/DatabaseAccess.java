package vn.sauro.shared;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/** The template behind every store of the platform, in place of Spring Boot's. */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess {

    @Bean
    static JdbcTemplate jdbcTemplate(DataSource database) {
        var template = LateWrites.template(database);
        // By the databases' own codes: JDBC's alone do not say that somebody else keeps a row locked.
        template.setExceptionTranslator(new SQLErrorCodeSQLExceptionTranslator(database));
        return template;
    }
}
