package vn.sauro.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The web applications' own token, so that Tasklist's plugins and our pages send one and the same. Only the web applications
 * issue it: a token of ours in their session would keep them from setting their cookie.
 */
final class WebappsCsrfTokens implements CsrfTokenRepository {

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return WebappsSession.token(request).map(WebappsCsrfTokens::token).orElse(null);
    }

    /** @return a token that no session knows, so that no request can match it */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // Issued and kept by the web applications.
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(CsrfConstants.CSRF_TOKEN_HEADER_NAME, "_csrf", value);
    }
}
