package vn.sauro.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends a person to the sign-in page and answers a program with 401. */
@Component
class SignInRequired implements AuthenticationEntryPoint {

    private final Problem problem;

    SignInRequired(Problem problem) {
        this.problem = problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + Paths.SIGN_IN_PAGE);
            return;
        }
        if (!isScript(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sau Ro\", charset=\"UTF-8\"");
        }
        problem.answer(request, response, HttpStatus.UNAUTHORIZED, "engine.sign-in-required");
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !Paths.OF_API.matches(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && accept != null
                && accept.contains("text/html");
    }

    /** A browser that sees the challenge in answer to a script asks the person for a password over the page. */
    private static boolean isScript(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
