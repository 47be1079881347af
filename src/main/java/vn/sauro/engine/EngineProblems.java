package vn.sauro.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.sauro.shared.ErrorPage;
import vn.sauro.shared.ProblemDetails;

/** Two people moved the same case at the same moment: the engine let the first one through. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineProblems {

    private final ProblemDetails details;
    private final ErrorPage page;

    EngineProblems(ProblemDetails details, ErrorPage page) {
        this.details = details;
        this.page = page;
    }

    @ExceptionHandler(OptimisticLockingException.class)
    ProblemDetail changedMeanwhile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return page.unlessShown(details.changedMeanwhile(), request, response);
    }
}
