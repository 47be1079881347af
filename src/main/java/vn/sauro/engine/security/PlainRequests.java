package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before anything is read, a body that is longer than the largest file the platform takes: the container limits forms
 * and uploads, but not the JSON and the deployments that the engine's REST API reads whole into memory. A body of unannounced
 * length must say it. Refuses as well an address with a doubled slash, on which Spring and the servlets behind it disagree.
 */
final class PlainRequests extends OncePerRequestFilter {

    private final DataSize most;
    private final Problem problem;

    PlainRequests(DataSize most, Problem problem) {
        this.most = most;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().contains("//")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() > most.toBytes()) {
            problem.answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "engine.body-too-long", most.toMegabytes());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            problem.answer(request, response, HttpStatus.LENGTH_REQUIRED, "engine.body-length-missing");
        } else {
            chain.doFilter(request, response);
        }
    }
}
