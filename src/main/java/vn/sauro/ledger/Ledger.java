package vn.sauro.ledger;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.format.CanonicalJson;
import vn.sauro.ledger.format.CanonicalReader;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Commitment;
import vn.sauro.ledger.format.Stamp;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.TransactionMemory;

/**
 * The record that nobody can rewrite unnoticed: insert-only, one chain of hashes a case. A correction is a new entry.
 *
 * <p>Entries commit or vanish with the caller's transaction. The format stands in {@code docs/ledger.md}.
 */
@Component
public class Ledger {

    private final LedgerRows rows;
    private final LedgerHeads heads;
    private final UnwrittenEntries unwritten;
    private final Clock clock;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Ledger(
            LedgerRows rows,
            LedgerHeads heads,
            UnwrittenEntries unwritten,
            Clock clock,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.heads = heads;
        this.unwritten = unwritten;
        this.clock = clock;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /**
     * Takes the case's row lock until the transaction ends; whoever moves a case takes it first.
     *
     * @return whether this call took it, so that what was read of the case before may have changed meanwhile
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(String caseCode) {
        var code = EventText.caseCode(caseCode);
        var held = TransactionMemory.recall(LedgerHeads.Tip.of(code)) != null;
        heads.lock(code);
        return !held;
    }

    /**
     * Appends the event to its case's chain; the actor is the current person, the instant the clock's. The rows are written
     * when the transaction is about to commit.
     *
     * @throws vn.sauro.shared.Refusal for a case code or text that the ledger cannot hold
     * @throws IllegalArgumentException for a fact of an unsupported type
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerEntry append(LedgerEvent event) {
        var caseCode = EventText.caseCode(event.caseCode());
        var facts = EventText.facts(event);
        var plain = new LinkedHashMap<String, String>();
        event.personal().forEach((name, value) -> {
            if (value != null) {
                plain.put(name, EventText.personal(name, value));
            }
        });
        var actor = currentPerson
                .id()
                .map(id -> EventText.personal(LedgerEvent.ACTOR, id))
                .orElse(null);

        var head = unwritten.tip(caseCode);
        var commitments = new LinkedHashMap<String, Commitment>();
        plain.forEach((name, value) -> commitments.put(name, Commitment.to(name, value)));
        var byName = new LinkedHashMap<String, String>();
        commitments.forEach((name, commitment) -> byName.put(name, commitment.hash()));
        if (actor != null) {
            commitments.put(LedgerEvent.ACTOR, Commitment.to(LedgerEvent.ACTOR, actor));
        }
        var link = new ChainLink(
                caseCode,
                head.seq() + 1,
                event.kind(),
                event.dutyId(),
                Stamp.cut(clock.instant()),
                actor == null ? null : commitments.get(LedgerEvent.ACTOR).hash(),
                facts,
                CanonicalJson.write(byName),
                head.hash());
        var hash = link.hash();
        unwritten.add(new LedgerRows.Entry(link, hash, commitments, known(plain, actor)));
        var entry = entry(link, hash, actor, plain);
        events.publishEvent(new EntryAppended(entry));
        return entry;
    }

    /** @return the case's entries in order, those of the running transaction among them; empty when the case has none */
    public List<LedgerEntry> entries(String caseCode) {
        unwritten.write();
        return rows.of(caseCode);
    }

    private static Map<String, String> known(Map<String, String> personal, String actor) {
        var known = new LinkedHashMap<>(personal);
        if (actor != null) {
            known.put(LedgerEvent.ACTOR, actor);
        }
        return known;
    }

    private static LedgerEntry entry(ChainLink link, String hash, String actor, Map<String, String> personal) {
        return new LedgerEntry(
                link.caseCode(),
                link.seq(),
                link.kind(),
                link.dutyId(),
                link.occurredAt(),
                actor,
                CanonicalReader.object(link.facts()),
                Map.copyOf(personal),
                link.previousHash(),
                hash);
    }
}
