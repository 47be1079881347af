package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets whoever signed in to Tasklist use our pages and our API with the same session. A request that brings credentials of
 * its own is not looked up in the session.
 */
final class WebappsSessionFilter extends OncePerRequestFilter {

    private final EngineAccounts accounts;

    WebappsSessionFilter(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    static boolean applies(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !Paths.OF_CITIZENS.matches(request)
                && WebappsSession.person(request).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (applies(request)) {
            WebappsSession.person(request).flatMap(accounts::find).ifPresent(person -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(person);
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }
}
