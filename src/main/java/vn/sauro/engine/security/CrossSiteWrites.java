package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a write that another site's page makes a browser send. Sessions have their token against this; a sign-in has no
 * session yet, and a browser that remembers a Basic password would send it along to any page's request.
 */
final class CrossSiteWrites extends OncePerRequestFilter {

    private static final Set<String> READS =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final Problem problem;

    CrossSiteWrites(Problem problem) {
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READS.contains(request.getMethod()) && isForeign(request)) {
            problem.answer(request, response, HttpStatus.FORBIDDEN, "engine.cross-site");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FOREIGN.contains(site);
        }
        // Browsers leave Sec-Fetch-Site out over plain HTTP; Origin they send with every write.
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null || Paths.SIGN_IN.matches(request))
                && !authority(origin).equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
