package vn.sauro.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.shared.TransactionMemory;

/**
 * Entries that the running transaction has linked into their chains and writes before it commits, all together. The
 * chain's tip is locked from the first of them on, so that their links cannot change any more.
 */
@Component
class UnwrittenEntries {

    private static final Object KEY = UnwrittenEntries.class;

    private final LedgerRows rows;
    private final LedgerHeads heads;

    UnwrittenEntries(LedgerRows rows, LedgerHeads heads) {
        this.rows = rows;
        this.heads = heads;
    }

    void add(LedgerRows.Entry entry) {
        if (TransactionMemory.runs()) {
            TransactionMemory.writeLater(KEY, entry, this::write);
        } else {
            write(List.of(entry));
        }
    }

    /** The tip that the next entry of the case links to; locks it. */
    LedgerHeads.Head tip(String caseCode) {
        var stored = heads.lock(caseCode);
        return TransactionMemory.<LedgerRows.Entry>unwritten(KEY).stream()
                .filter(entry -> entry.link().caseCode().equals(caseCode))
                .reduce((earlier, later) -> later)
                .map(UnwrittenEntries::tip)
                .orElse(stored);
    }

    /** For whoever reads the record in the same transaction. */
    void write() {
        TransactionMemory.write(KEY);
    }

    private void write(List<LedgerRows.Entry> entries) {
        rows.insert(entries);
        rows.insertPersonal(entries);
        moves(entries).values().forEach(heads::move);
    }

    private static LedgerHeads.Head tip(LedgerRows.Entry entry) {
        return new LedgerHeads.Head(entry.link().seq(), entry.hash());
    }

    private static Map<String, LedgerHeads.Move> moves(List<LedgerRows.Entry> entries) {
        var moves = new LinkedHashMap<String, LedgerHeads.Move>();
        for (var entry : entries) {
            var link = entry.link();
            var move = new LedgerHeads.Move(link.caseCode(), tip(entry), link.occurredAt());
            moves.merge(
                    link.caseCode(),
                    move,
                    (first, last) -> new LedgerHeads.Move(first.caseCode(), last.to(), first.since()));
        }
        return moves;
    }
}
