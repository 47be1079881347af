package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the web applications a nonce of its own. Camunda keeps the latest one for the whole server: a request
 * that comes between the header and the body of a page leaves the reader with scripts that the browser refuses, an empty page.
 */
final class PageNonce extends OncePerRequestFilter {

    static final String POLICY = "Content-Security-Policy";

    private static final Pattern PAGE = Pattern.compile(Paths.WEBAPPS + "/app/[^/]+/([^/]+/)?");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-[^']*'");
    private static final Pattern IN_BODY = Pattern.compile("(?<= nonce=\")[^\"]*(?=\")");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                || !PAGE.matcher(ClosedDoors.path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        var policy = held.getHeader(POLICY);
        if (policy != null && held.getContentSize() > 0) {
            var nonce = fresh();
            // The page is ASCII but for one sign; Latin-1 carries every byte through unchanged.
            var page = new String(held.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
            held.setHeader(POLICY, IN_HEADER.matcher(policy).replaceAll("'nonce-" + nonce + "'"));
            held.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            held.resetBuffer();
            held.getOutputStream().write(IN_BODY.matcher(page).replaceAll(nonce).getBytes(StandardCharsets.ISO_8859_1));
        }
        held.copyBodyToResponse();
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
