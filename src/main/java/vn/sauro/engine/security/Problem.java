package vn.sauro.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.sauro.shared.Texts;

/** Answers a refused request with problem details (RFC 9457) where no controller has been reached yet. */
@Component
class Problem {

    private final Texts texts;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    Problem(Texts texts, ObjectMapper json, LocaleResolver locales) {
        this.texts = texts;
        this.json = json;
        this.locales = locales;
    }

    /** @param code message key of the module engine */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Object... arguments)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, text(request, code, arguments));
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    private String text(HttpServletRequest request, String code, Object... arguments) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            return texts.of(code, arguments);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
