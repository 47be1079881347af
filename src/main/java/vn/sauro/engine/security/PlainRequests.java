package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before anything is read, a body that is longer than the largest file the platform takes: the container limits forms
 * and uploads, but not the JSON and the deployments that the engine's REST API reads whole into memory. A body of unannounced
 * length must say it. Refuses as well an address that Spring and the servlets behind it could read differently (doubled slashes,
 * parameters, steps upwards), which a proxy that closes some addresses would not recognise.
 */
final class PlainRequests extends OncePerRequestFilter {

    private final HttpFirewall firewall = new StrictHttpFirewall();
    private final DataSize most;
    private final Problem problem;

    PlainRequests(DataSize most, Problem problem) {
        this.most = most;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isPlain(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() > most.toBytes()) {
            problem.answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "engine.body-too-long", most.toMegabytes());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            problem.answer(request, response, HttpStatus.LENGTH_REQUIRED, "engine.body-length-missing");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isPlain(HttpServletRequest request) {
        try {
            firewall.getFirewalledRequest(request);
            return true;
        } catch (RequestRejectedException unclear) {
            return false;
        }
    }
}
