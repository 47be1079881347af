package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives whoever has not signed in to the web applications a session for this one request. They make one for everybody who asks
 * for anything, and each would be a row that anybody may add to the table of sign-ins. A sign-in ends the session it finds and
 * begins another one: that is the first that is kept, with its token from the beginning, so that requests which follow at the same
 * moment do not each make one.
 */
final class AnonymousVisits extends OncePerRequestFilter {

    private static final String TOKEN = CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME + "=";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null) {
            var answer = new Answer(response);
            chain.doFilter(new Visit(request, answer), answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Visit extends HttpServletRequestWrapper {

        private final Answer answer;
        private PassingSession passing;

        Visit(HttpServletRequest request, Answer answer) {
            super(request);
            this.answer = answer;
        }

        @Override
        public HttpSession getSession(boolean create) {
            if (passing != null && passing.isOver()) {
                var kept = super.getSession(create);
                if (kept != null) {
                    answer.tokenOf(passing, kept);
                }
                return kept;
            }
            if (passing == null && create) {
                passing = new PassingSession(getServletContext());
            }
            return passing;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }
    }

    /** Holds the token back until there is a session that a later request will find. */
    private static final class Answer extends HttpServletResponseWrapper {

        private String token;

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) && value.startsWith(TOKEN)) {
                token = value;
            } else {
                super.addHeader(name, value);
            }
        }

        void tokenOf(HttpSession before, HttpSession kept) {
            if (token != null) {
                super.addHeader(HttpHeaders.SET_COOKIE, token);
                kept.setAttribute(
                        CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME,
                        before.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
                token = null;
            }
        }
    }
}
