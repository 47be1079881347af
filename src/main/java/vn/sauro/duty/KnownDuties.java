package vn.sauro.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sauro.ledger.CaseMemory;
import vn.sauro.shared.TransactionMemory;

/** Duties of cases that the running transaction has locked, as they are now: nobody else changes them until it ends. */
final class KnownDuties {

    static final Comparator<Duty> IN_ORDER =
            Comparator.comparing(Duty::dueAt).thenComparing(Duty::openedAt).thenComparing(Duty::id);

    private static final Object KEY = KnownDuties.class;

    private final Map<String, Duty> byId = new HashMap<>();
    private final Map<String, List<Duty>> openByCase = new HashMap<>();

    private KnownDuties() {}

    /** @return null where it has not been read */
    static Duty find(String id) {
        return TransactionMemory.recall(KEY) instanceof KnownDuties known ? known.byId.get(id) : null;
    }

    /** A duty that was read, or one that was written and leads here: among the open ones of its case, or no longer. */
    static void keep(Duty duty) {
        of(duty.caseCode()).put(duty);
    }

    /** @return the open duties of the case in order, read at most once where the case is locked */
    static List<Duty> openOf(String caseCode, Supplier<List<Duty>> read) {
        var known = of(caseCode);
        var open = known.openByCase.get(caseCode);
        if (open == null) {
            open = new ArrayList<>(read.get());
            open.forEach(duty -> known.byId.put(duty.id(), duty));
            known.openByCase.put(caseCode, open);
        }
        return List.copyOf(open);
    }

    /** Rows have changed in a way that only the database knows. */
    static void forget() {
        TransactionMemory.forget(KEY);
    }

    /** Of a case that is not locked nothing is remembered. */
    private static KnownDuties of(String caseCode) {
        return CaseMemory.once(caseCode, KEY, KnownDuties::new);
    }

    private void put(Duty duty) {
        byId.put(duty.id(), duty);
        var open = openByCase.get(duty.caseCode());
        if (open != null) {
            open.removeIf(each -> each.id().equals(duty.id()));
            if (duty.open()) {
                open.add(duty);
                open.sort(IN_ORDER);
            }
        }
    }
}
