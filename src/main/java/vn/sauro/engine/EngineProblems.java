package vn.sauro.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.sauro.shared.ProblemDetails;

/** Two people moved the same case at the same moment: the engine let the first one through. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineProblems {

    private final ProblemDetails details;

    EngineProblems(ProblemDetails details) {
        this.details = details;
    }

    @ExceptionHandler(OptimisticLockingException.class)
    ProblemDetail changedMeanwhile() {
        return details.changedMeanwhile();
    }
}
