package vn.sauro.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.sauro.shared.DatabaseAway;
import vn.sauro.shared.ErrorPage;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;

/**
 * Every error of {@code /api} as problem details (RFC 9457), in the reader's language. A browser that asked for a page gets the
 * {@link ErrorPage} instead.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final ProblemDetails details;
    private final ErrorPage page;

    Problems(ProblemDetails details, ErrorPage page) {
        this.details = details;
        this.page = page;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return page.unlessShown(details.of(refusal), request, response);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail changedMeanwhile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return page.unlessShown(details.changedMeanwhile(), request, response);
    }

    @ExceptionHandler(MultipartException.class)
    ProblemDetail brokenUpload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = details.of(HttpStatus.BAD_REQUEST, Refusal.of("shared.upload-broken"));
        return page.unlessShown(problem, request, response);
    }

    /**
     * Pages have a page for faults; who may not come in is Spring Security's to answer, and so is a
     * database that is away.
     */
    @ExceptionHandler(Exception.class)
    ProblemDetail fault(Exception fault, HttpServletRequest request) throws Exception {
        if (!page.isApi(request)
                || fault instanceof AccessDeniedException
                || fault instanceof AuthenticationException
                || DatabaseAway.isCauseOf(fault)) {
            throw fault;
        }
        return details.fault(fault);
    }

    /** What these say is for programs; the page says it in words of its own. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web && page.isAskedFor(web.getRequest())) {
            return errorPage(web.getResponse(), status);
        }
        var problem = status.is5xxServerError() ? details.fault(fault) : details.of(status, RequestFaults.of(fault));
        return createResponseEntity(problem, headers, status, request);
    }

    private static ResponseEntity<Object> errorPage(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
