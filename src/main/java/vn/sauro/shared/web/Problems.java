package vn.sauro.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;

/** Every error of {@code /api} as problem details (RFC 9457), in the reader's language. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final ProblemDetails details;

    Problems(ProblemDetails details) {
        this.details = details;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal) {
        return details.of(refusal);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail changedMeanwhile() {
        return details.changedMeanwhile();
    }

    @ExceptionHandler(MultipartException.class)
    ProblemDetail brokenUpload() {
        return details.of(HttpStatus.BAD_REQUEST, Refusal.of("shared.upload-broken"));
    }

    /** Pages keep their own page for faults; who may not come in is Spring Security's to answer. */
    @ExceptionHandler(Exception.class)
    ProblemDetail fault(Exception fault, HttpServletRequest request) throws Exception {
        var api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!api || fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        return details.fault(fault);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = status.is5xxServerError() ? details.fault(fault) : details.of(status, RequestFaults.of(fault));
        return createResponseEntity(problem, headers, status, request);
    }
}
