package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who asks, for the length of one request. The engine checks authorizations only when somebody is set, so a
 * request without sign-in acts as {@link #NOBODY}, who has no grants, and never as the platform itself.
 */
final class EngineAuthenticationFilter extends OncePerRequestFilter {

    /** No account can have this id: the engine accepts neither brackets nor spaces in one. */
    static final String NOBODY = "(nobody)";

    private final IdentityService identities;

    EngineAuthenticationFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (person == null || person instanceof AnonymousAuthenticationToken) {
                identities.setAuthentication(NOBODY, List.of());
            } else {
                identities.setAuthentication(person.getName(), groups(person));
            }
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    private static List<String> groups(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
