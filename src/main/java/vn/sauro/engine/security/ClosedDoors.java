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
 * Parts of the engine's web interface that do not exist here, whatever state the engine is in: the set-up page, through which
 * a stranger could become administrator (CVE-2026-77226); the check of anybody's password by anybody who is signed in; the
 * attachments of tasks and the comments of cases, which the engine gives to everybody who is signed in.
 */
final class ClosedDoors extends OncePerRequestFilter {

    private static final Pattern CLOSED = Pattern.compile("(?i)" + Paths.WEBAPPS + "/api/(.*/)?setup(/.*)?"
            + "|" + Paths.WEBAPPS + "/app/admin/[^/]+/setup(/.*)?"
            + "|(/engine-rest|" + Paths.WEBAPPS + "/api/engine)/(.*/)?identity/verify/?"
            + "|(/engine-rest|" + Paths.WEBAPPS + "/api/engine)/(.*/)?task/[^/]+/attachment(/.*)?"
            + "|(/engine-rest|" + Paths.WEBAPPS + "/api/engine)/(.*/)?process-instance/[^/]+/comment(/.*)?");

    private final Problem problem;

    ClosedDoors(Problem problem) {
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CLOSED.matcher(path(request)).matches()) {
            problem.answer(request, response, HttpStatus.NOT_FOUND, "engine.closed");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @return the path as the container decoded it, so that {@code %73etup} is {@code setup} */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
