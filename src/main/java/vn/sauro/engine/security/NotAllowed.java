package vn.sauro.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers 403, and says when only the token of the session is missing or wrong. */
@Component
class NotAllowed implements AccessDeniedHandler {

    private final Problem problem;

    NotAllowed(Problem problem) {
        this.problem = problem;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var code = cause instanceof CsrfException ? "engine.token-wrong" : "engine.not-allowed";
        problem.answer(request, response, HttpStatus.FORBIDDEN, code);
    }
}
