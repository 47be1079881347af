package vn.sauro.dossier;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the counter row of a day's first dossier in a transaction of its own: of several that try at once one succeeds, the
 * others find the row.
 */
@Component
class CounterRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    CounterRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void add(String prefix, LocalDate day) {
        try {
            own.executeWithoutResult(status -> jdbc.sql(
                            "insert into dossier_counter (prefix, filed_on, last_number) values (:prefix, :day, 0)")
                    .param("prefix", prefix)
                    .param("day", Date.valueOf(day))
                    .update());
        } catch (DuplicateKeyException another) {
            // Somebody else was first; that is as good.
        }
    }
}
