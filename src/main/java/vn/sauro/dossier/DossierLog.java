package vn.sauro.dossier;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;

/** Writes what happens to a dossier into its ledger; who acted goes beside the chain, as personal data does. */
@Component
class DossierLog {

    private final Ledger ledger;
    private final CurrentPerson actor;

    DossierLog(Ledger ledger, CurrentPerson actor) {
        this.ledger = ledger;
        this.actor = actor;
    }

    /** @return person who acts, or null where the platform or the applicant does */
    String person() {
        return actor.id().orElse(null);
    }

    /** @param facts pairs of name and value; a null value is written as an empty text */
    void write(String code, String kind, Object... facts) {
        write(code, kind, Map.of(), facts);
    }

    /** @param personal words of a person, kept outside the chain */
    void write(String code, String kind, Map<String, String> personal, Object... facts) {
        var told = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            told.put((String) facts[i], facts[i + 1] == null ? "" : facts[i + 1]);
        }
        var people = new HashMap<>(personal);
        actor.id().ifPresent(person -> people.put("person", person));
        ledger.append(new LedgerEvent(code, kind, null, told, people));
    }
}
