package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.publication.Visitors;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Whatever is wrong with a request to a citizens' page is said on a page, not in the API's problem details. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicFaults implements HandlerExceptionResolver {

    private static final List<String> PAGES =
            List.of("/tra-cuu", "/nop-ho-so", "/danh-gia", "/phan-anh", "/muc-do-hai-long");

    private final Texts texts;

    PublicFaults(Texts texts) {
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (PAGES.stream().noneMatch(path::startsWith)) {
            return null;
        }
        if (fault instanceof Refusal refusal) {
            return page(status(refusal), refusal);
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return page(HttpStatus.PAYLOAD_TOO_LARGE, Refusal.of("publication.upload-too-large"));
        }
        if (fault instanceof MultipartException) {
            return page(HttpStatus.BAD_REQUEST, Refusal.of("publication.form-unreadable"));
        }
        if (fault instanceof HttpRequestMethodNotSupportedException) {
            return page(HttpStatus.METHOD_NOT_ALLOWED, Refusal.of("publication.open-form"));
        }
        if (fault instanceof HttpMediaTypeNotSupportedException) {
            return page(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Refusal.of("publication.open-form"));
        }
        return null;
    }

    static HttpStatus status(Refusal refusal) {
        if (refusal.code().startsWith(Visitors.TOO_MANY)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return refusal.code().endsWith("-unknown") && refusal.field() == null
                ? HttpStatus.NOT_FOUND
                : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    private ModelAndView page(HttpStatus status, Refusal refusal) {
        return new ModelAndView("publication/refused", status).addObject("refusal", texts.of(refusal));
    }
}
