package vn.sauro.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import vn.sauro.shared.Texts;

/** Answers a refused request where no controller has been reached yet: programs with problem details (RFC 9457), people in words. */
@Component
class Problem {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sáu Rõ</title><link rel="stylesheet" href="%2$s/css/sauro.css"></head>
            <body><header class="frame-head"><div class="frame-inner">
            <a class="brand" href="%2$s/"><img src="%2$s/images/sign.svg" alt="" width="32" height="32"> Sáu Rõ</a></div></header>
            <main><p class="notice refused" role="alert">%3$s</p></main></body></html>
            """;

    private final Texts texts;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    Problem(Texts texts, ObjectMapper json, LocaleResolver locales) {
        this.texts = texts;
        this.json = json;
        this.locales = locales;
    }

    /** @param code message key */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Object... arguments)
            throws IOException {
        var text = text(request, code, arguments);
        response.setStatus(status.value());
        if (isPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(PAGE.formatted(
                            locales.resolveLocale(request).getLanguage(),
                            request.getContextPath(),
                            HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name())));
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setProperty("code", code);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    /** A person who sent a form reads the answer in the browser. */
    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !Paths.OF_API.matches(request);
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
