package vn.sauro.ledger.seal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.SealKey;

/** The seals, for whoever wants to keep them outside. */
@Component
public class Seals {

    private final SealRows rows;
    private final SigningKeys keys;

    Seals(SealRows rows, SigningKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** @return empty while nothing was sealed */
    public Optional<Seal> latest() {
        return rows.after(rows.latest() - 1, 1).stream().findFirst();
    }

    /** @return at most {@code limit} seals in order, from the one after the number */
    public List<Seal> after(long number, int limit) {
        return rows.after(number, limit);
    }

    /** @return PEM of every key that signed a seal and of the one that will sign the next; empty without any */
    public String publicKeys() {
        var used = rows.keys().stream().map(SealKey::ofBase64);
        var next = keys.current().map(SigningKey::open).stream();
        return Stream.concat(used, next).map(SealKey::pem).distinct().collect(Collectors.joining());
    }
}
