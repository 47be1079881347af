package vn.sauro.ledger;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.seal.SigningKeys;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** Outside the sample the seals must be signed with a key that the operator keeps. */
@Component
class LedgerCheck implements StartCheck {

    private final SigningKeys keys;
    private final Environment environment;
    private final Texts texts;

    LedgerCheck(SigningKeys keys, Environment environment, Texts texts) {
        this.keys = keys;
        this.environment = environment;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var sample = environment.acceptsProfiles(Profiles.of("sample"));
        return sample || keys.configured() ? List.of() : List.of(texts.both("ledger.signing-key-missing"));
    }
}
