package vn.sauro.shared;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The template behind every store of the platform, in place of Spring Boot's. */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess {

    @Bean
    static JdbcTemplate jdbcTemplate(DataSource database) {
        return LateWrites.template(database);
    }
}
