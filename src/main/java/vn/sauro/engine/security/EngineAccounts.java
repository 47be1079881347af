package vn.sauro.engine.security;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** The engine's users and groups as Spring Security sees them: the user id is the name, every group id an authority. */
@Component
class EngineAccounts {

    private static final int LONGEST_ID = 64;

    private final IdentityService identities;

    EngineAccounts(IdentityService identities) {
        this.identities = identities;
    }

    boolean passwordIsRight(String person, String password) {
        return isId(person) && identities.checkPassword(person, password);
    }

    /** @return the person as of now, with the groups of now; empty when there is no such account (any more) */
    Optional<Authentication> find(String person) {
        if (!isId(person) || identities.createUserQuery().userId(person).count() == 0) {
            return Optional.empty();
        }
        var groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toArray(String[]::new);
        return Optional.of(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(groups)));
    }

    /** PostgreSQL refuses the character NUL with a fault; nobody's id has control characters. */
    private static boolean isId(String person) {
        return person != null
                && !person.isBlank()
                && person.length() <= LONGEST_ID
                && person.chars().noneMatch(Character::isISOControl);
    }
}
