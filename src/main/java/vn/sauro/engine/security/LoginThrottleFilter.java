package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sauro.shared.ClientAddress;

/** Answers 429 to an address that has guessed too often, before its next guess is looked at. */
final class LoginThrottleFilter extends OncePerRequestFilter {

    private final GuessThrottle throttle;
    private final Problem problem;

    LoginThrottleFilter(GuessThrottle throttle, Problem problem) {
        this.throttle = throttle;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = Paths.SIGN_IN.matches(request);
        if (login || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            var account = login ? request.getParameter("username") : accountOfBasic(request);
            var seconds = throttle.waitFor(ClientAddress.of(request), account)
                    .plusMillis(999)
                    .toSeconds();
            if (seconds > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
                problem.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "engine.too-many-attempts", seconds);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String accountOfBasic(HttpServletRequest request) {
        try {
            var presented = new BasicAuthenticationConverter().convert(request);
            return presented == null ? null : presented.getName();
        } catch (AuthenticationException malformed) {
            return null;
        }
    }
}
