package vn.sauro.paper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers papers without gap for an agency, kind and year (Decree 30/2020/NĐ-CP). The counter's row stays locked until the
 * transaction ends, so a paper that is not issued after all gives its number back.
 */
@Component
class PaperNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    PaperNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String agency, PaperKind kind, int year) {
        if (!raise(agency, kind, year)) {
            begin(agency, kind, year);
            raise(agency, kind, year);
        }
        return jdbc.sql("select last_number from paper_counter where agency = ? and kind = ? and paper_year = ?")
                .params(agency, kind.name(), year)
                .query(Integer.class)
                .single();
    }

    private boolean raise(String agency, PaperKind kind, int year) {
        return jdbc.sql("""
                        update paper_counter set last_number = last_number + 1
                        where agency = ? and kind = ? and paper_year = ?""").params(agency, kind.name(), year).update() == 1;
    }

    /** In a transaction of its own: of several that try at once one succeeds, the others find the row. */
    private void begin(String agency, PaperKind kind, int year) {
        try {
            own.executeWithoutResult(status -> jdbc.sql(
                            "insert into paper_counter (agency, kind, paper_year, last_number) values (?, ?, ?, 0)")
                    .params(agency, kind.name(), year)
                    .update());
        } catch (DuplicateKeyException another) {
            // Somebody else was first; that is as good.
        }
    }
}
