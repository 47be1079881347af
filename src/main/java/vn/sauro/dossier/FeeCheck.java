package vn.sauro.dossier;

import java.util.Map;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Checks what was counted for the fees of a dossier; every refusal names the field. */
final class FeeCheck {

    static final String EXEMPTION = "fees.exemption";
    static final int LONGEST_REASON = 500;

    private static final int MOST = 10_000;

    private FeeCheck() {}

    /** @return what was counted, all of it that the procedure's fees need */
    static FeeFacts checked(FeeFacts given, ProcedureVersion procedure) {
        var faults = new Faults();
        procedure.feeCounts().forEach(unit -> faults.run(() -> required(given.counts(), unit)));
        faults.run(() -> requireKnown(given.counts(), procedure));
        var exemption = faults.ask(() -> Words.optional(EXEMPTION, given.exemption(), LONGEST_REASON));
        faults.refuse();
        return new FeeFacts(given.counts(), exemption);
    }

    /** @throws Refusal {@code dossier.fee-unit}, {@code dossier.fee-quantity} */
    static void requireKnown(Map<String, Integer> counts, ProcedureVersion procedure) {
        var faults = new Faults();
        counts.forEach((unit, quantity) -> {
            if (procedure.feeCounts().contains(unit)) {
                faults.run(() -> requireRange(unit, quantity));
            } else {
                faults.add(Refusal.ofField(field(unit), "dossier.fee-unit", unit));
            }
        });
        faults.refuse();
    }

    /** @throws Refusal {@code dossier.fee-count-missing} */
    static void required(Map<String, Integer> counts, String unit) {
        if (!counts.containsKey(unit)) {
            throw Refusal.ofField(field(unit), "dossier.fee-count-missing." + unit);
        }
    }

    private static void requireRange(String unit, int quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw Refusal.ofField(field(unit), "dossier.fee-quantity", quantity, MOST);
        }
    }

    private static String field(String unit) {
        return "fees.counts." + unit;
    }
}
