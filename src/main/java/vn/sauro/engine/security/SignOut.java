package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who signs out of the web applications has no session any more. They only take the sign-in out of it, and a request that was
 * still running would write it back.
 */
final class SignOut extends OncePerRequestFilter {

    private static final Pattern SIGN_OUT = Pattern.compile(Paths.WEBAPPS + "/api/admin/auth/user/[^/]+/logout/?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (SIGN_OUT.matcher(ClosedDoors.path(request)).matches()
                && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
