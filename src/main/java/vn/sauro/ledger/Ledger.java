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

/**
 * The record that nobody can rewrite unnoticed: insert-only, one chain of hashes a case. A correction is a new entry.
 *
 * <p>Entries commit or vanish with the caller's transaction. The format stands in {@code docs/ledger.md}.
 */
@Component
public class Ledger {

    private final LedgerRows rows;
    private final LedgerHeads heads;
    private final Clock clock;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Ledger(
            LedgerRows rows,
            LedgerHeads heads,
            Clock clock,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.heads = heads;
        this.clock = clock;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /**
     * Takes the case's row lock until the transaction ends; whoever moves a case takes it first.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String caseCode) {
        heads.lock(EventText.caseCode(caseCode));
    }

    /**
     * Appends the event to its case's chain; the actor is the current person, the instant the clock's.
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

        var head = heads.lock(caseCode);
        var commitments = new LinkedHashMap<String, Commitment>();
        plain.forEach((name, value) -> commitments.put(name, Commitment.to(name, value)));
        var byName = new LinkedHashMap<String, String>();
        commitments.forEach((name, commitment) -> byName.put(name, commitment.hash()));
        var actorCommitment = actor == null ? null : Commitment.to(LedgerEvent.ACTOR, actor);
        var link = new ChainLink(
                caseCode,
                head.seq() + 1,
                event.kind(),
                event.dutyId(),
                Stamp.cut(clock.instant()),
                actorCommitment == null ? null : actorCommitment.hash(),
                facts,
                CanonicalJson.write(byName),
                head.hash());
        var hash = link.hash();
        rows.insert(link, hash);
        commitments.forEach((name, commitment) -> rows.insertPersonal(link, name, commitment, plain.get(name)));
        if (actor != null) {
            rows.insertPersonal(link, LedgerEvent.ACTOR, actorCommitment, actor);
        }
        heads.move(caseCode, link.seq(), hash, link.occurredAt());
        var entry = entry(link, hash, actor, plain);
        events.publishEvent(new EntryAppended(entry));
        return entry;
    }

    /** @return the case's entries in order; empty when the case has none */
    public List<LedgerEntry> entries(String caseCode) {
        return rows.of(caseCode);
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
