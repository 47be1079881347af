package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sauro.shared.DatabaseAway;

/**
 * Answers while the database is away: 503 and when to come again. It lies outside the sign-ins, which are in the database
 * themselves, and shows no page of errors, which would ask the database who reads it.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private final Problem problem;

    DatabaseAwayFilter(Problem problem) {
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            logger.warn("No database for " + request.getMethod() + " " + request.getRequestURI() + ": "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            begunAnew(response);
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS);
            problem.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shared.unavailable");
        }
    }

    /** Without what was written so far, with the headers that make the answer safe. */
    private static void begunAnew(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.getHeaderNames().stream()
                .filter(name -> !name.startsWith("Content-") || name.equals("Content-Security-Policy"))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
