package vn.sauro.operation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets nothing commit that was done by a clock that is lost: no timer taken early, no message out of another node's hands, no
 * entry of a wrong time, no failed job put off for days. What the step read of the clock it read before this, so a clock
 * that is set in the middle of a step is found out as well.
 */
@Component
@Profile("cluster")
class CommitsByTrueClock implements TransactionExecutionListener {

    /** The transaction manager, which knows this, is needed before the database can be asked. */
    private final ObjectProvider<ComparedClock> clock;

    CommitsByTrueClock(ObjectProvider<ComparedClock> clock) {
        this.clock = clock;
    }

    /** @throws IllegalStateException which rolls back; a {@code TransactionException} would leave the outcome open */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly() && clock.getObject().lost()) {
            throw new IllegalStateException(
                    "This node's clock differs from the other nodes'; nothing is committed by it");
        }
    }
}
