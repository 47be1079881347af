package vn.sauro.engine.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic against the engine's own accounts. */
@Component
class EnginePasswords implements AuthenticationProvider {

    private final EngineAccounts accounts;

    EnginePasswords(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var person = presented.getName();
        if (!accounts.passwordIsRight(person, String.valueOf(presented.getCredentials()))) {
            throw new BadCredentialsException("wrong name or password");
        }
        return accounts.find(person).orElseThrow(() -> new BadCredentialsException("no such account"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
