package vn.sauro.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Every error of {@code /api} as problem details (RFC 9457), in the reader's language. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal) {
        var status = refusal.code().endsWith("-unknown") && refusal.field() == null
                ? HttpStatus.NOT_FOUND
                : refusal.code().endsWith("-forbidden") ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY;
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(refusal));
        problem.setProperty("code", refusal.code());
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        return problem;
    }
}
