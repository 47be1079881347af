package vn.sauro.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.seal.SigningKeys;
import vn.sauro.shared.Refusal;

/** Whether the ledger may be relied on in production; start-up asks outside the sample. */
@Component
public class LedgerCheck {

    private final SigningKeys keys;

    LedgerCheck(SigningKeys keys) {
        this.keys = keys;
    }

    /** @return what is unsafe and how to mend it, or empty */
    public Optional<Refusal> problem() {
        return keys.configured() ? Optional.empty() : Optional.of(Refusal.of("ledger.signing-key-missing"));
    }
}
