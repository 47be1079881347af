package vn.sauro.shared;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Patience for what nodes do in turn when they start. People's requests wait ten seconds for a lock; a node that starts beside
 * another one waits five minutes, because the first may be slow and the second would otherwise end.
 */
@Component
public class LockPatience {

    private final JdbcClient jdbc;
    private final boolean severalNodes;

    LockPatience(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.severalNodes = DatabaseKind.isPostgres(database);
    }

    /**
     * Until the present transaction ends, its statements wait for other nodes' locks for up to five minutes.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untilOthersAreDone() {
        if (severalNodes) {
            jdbc.sql("select set_config('lock_timeout', '300s', true), set_config('statement_timeout', '300s', true)")
                    .query()
                    .singleRow();
        }
    }
}
