package vn.sauro.engine.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.sauro.shared.Hashes;
import vn.sauro.shared.WindowCounts;

@Configuration(proxyBeanMethods = false)
class GuessConfiguration {

    private static final int MOST_ROWS = 100_000;

    @Bean
    static GuessThrottle loginThrottle(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        return throttle(jdbc, transaction, clock, MOST_ROWS);
    }

    static GuessThrottle throttle(JdbcClient jdbc, TransactionOperations transaction, Clock clock, int mostRows) {
        var table = new WindowCounts.Table("sign_in_count", Hashes::sha256, mostRows);
        return new GuessThrottle(new WindowCounts(jdbc, transaction, clock, table), clock);
    }
}
