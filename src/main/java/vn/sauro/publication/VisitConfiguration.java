package vn.sauro.publication;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.sauro.shared.WindowCounts;

@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    private static final int MOST_ROWS = 100_000;

    @Bean
    WindowCounts visitCounts(JdbcClient jdbc, TransactionOperations transaction, VisitorKey key, Clock clock) {
        return new WindowCounts(jdbc, transaction, clock, table(key, MOST_ROWS));
    }

    static WindowCounts.Table table(VisitorKey key, int mostRows) {
        return new WindowCounts.Table("visit_count", key::name, mostRows);
    }
}
