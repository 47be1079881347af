package vn.sauro.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;

/** What the holder of a step found: numbers, codes and references that the model names, never personal data. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Findings {

    private final Ledger ledger;

    Findings(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param step key of the procedure's step
     * @param name of the task in which it was found
     * @param dutyId duty in which it was found
     * @param found by field of the step's form; nothing is recorded when it is empty
     */
    public void record(String code, String step, String name, String dutyId, Map<String, Object> found) {
        if (found.isEmpty()) {
            return;
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put("step", step);
        facts.put("name", name);
        facts.put("found", found);
        ledger.append(new LedgerEvent(code, "STEP_FOUND", dutyId, facts, Map.of()));
    }
}
