package vn.sauro.ledger;

import java.util.function.Supplier;
import vn.sauro.shared.TransactionMemory;

/**
 * Rows of a case that the running transaction has locked: nobody else moves them until it ends, so they are read once. What
 * was read before the lock is not kept.
 */
public final class CaseMemory {

    private CaseMemory() {}

    /** @param key of a type that only the owner of the rows uses */
    public static <T> T once(String caseCode, Object key, Supplier<T> read) {
        return locked(caseCode) ? TransactionMemory.once(key, read) : read.get();
    }

    /** What the transaction itself has just written. */
    public static void remember(String caseCode, Object key, Object value) {
        if (locked(caseCode)) {
            TransactionMemory.remember(key, value);
        }
    }

    private static boolean locked(String caseCode) {
        return caseCode != null && TransactionMemory.recall(LedgerHeads.Tip.of(caseCode)) != null;
    }
}
