package vn.sauro.outbox;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** Where modules leave what is to be sent, and where an administrator sees it. */
@Component
public class Outbox {

    private final OutboxStore store;
    private final Clock clock;

    Outbox(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes a message in the caller's transaction; nothing when one with its key was written before.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(OutboxDraft draft, Delivery delivery) {
        if (delivery != Delivery.OFF) {
            store.insert(draft, delivery == Delivery.SEND ? State.WAITING : State.KEPT, clock.instant());
        }
    }

    /**
     * @param state or null for all
     * @param caseCode or null for all
     * @return newest first
     */
    @Transactional(readOnly = true)
    public Page<OutboxMessage> list(State state, String caseCode, PageRequest page) {
        return store.page(state, caseCode, page);
    }

    /** @throws Refusal {@code outbox.message-unknown}, {@code outbox.retry-state} unless it has failed */
    @Transactional
    public void retry(String id) {
        if (store.find(id).isEmpty()) {
            throw Refusal.of("outbox.message-unknown", id);
        }
        if (!store.retry(id, clock.instant())) {
            throw Refusal.ofField("id", "outbox.retry-state", id);
        }
    }
}
