package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseAccessTest {

    @Test
    void aRowThatSomebodyElseKeepsLockedIsTakenForACollision() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:locked;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1");
        var jdbc = DatabaseAccess.jdbcTemplate(database);
        jdbc.execute("create table head (seq int)");
        jdbc.update("insert into head values (1)");
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(mine -> {
            jdbc.queryForList("select seq from head for update");
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            theirs -> jdbc.queryForList("select seq from head for update")))
                    .isInstanceOf(ConcurrencyFailureException.class);
        });
    }
}
