package vn.sauro.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** What the session of Tasklist, Cockpit and Admin says: who signed in there, and the token that writes must carry. */
final class WebappsSession {

    private WebappsSession() {}

    /** @return the id of the person who signed in to the web applications with this browser */
    static Optional<String> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT))
                .map(authentication -> authentication.getIdentityId());
    }

    /** @return the token of this session, the value of the cookie {@code XSRF-TOKEN} */
    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }
}
