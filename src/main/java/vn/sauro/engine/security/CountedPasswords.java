package vn.sauro.engine.security;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import vn.sauro.shared.ClientAddress;

/**
 * Every password check, whichever address of the web it came through, counts in the {@link GuessThrottle}: before and after the
 * engine's own transaction, so that nobody waits for a row of the counts with a lock in hand.
 */
final class CountedPasswords extends IdentityServiceImpl {

    private final GuessThrottle throttle;

    CountedPasswords(GuessThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public boolean checkPassword(String person, String password) {
        var address = ClientAddress.current().orElse(null);
        if (address == null || person == null) {
            return super.checkPassword(person, password);
        }
        if (!throttle.waitFor(address, person).isZero()) {
            return false;
        }
        var right = super.checkPassword(person, password);
        if (right) {
            throttle.succeeded(address, person);
        } else {
            throttle.failed(address, person);
        }
        return right;
    }
}
