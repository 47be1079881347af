package vn.sauro.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.sauro.shared.DatabaseAway;
import vn.sauro.shared.ErrorPage;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;

/**
 * Answers while the database is away: 503 and when to come again. A page of errors would ask the database who reads it, so that
 * this one is made of nothing but its text.
 */
@Component
class DatabaseAwayFilter extends OncePerRequestFilter implements Ordered {

    private static final String SECONDS = "10";

    private final ProblemDetails details;
    private final ErrorPage page;
    private final ITemplateEngine templates;
    private final ObjectMapper json;

    DatabaseAwayFilter(ProblemDetails details, ErrorPage page, ITemplateEngine templates, ObjectMapper json) {
        this.details = details;
        this.page = page;
        this.templates = templates;
        this.json = json;
    }

    /** Inside what knows the reader's language, outside everything that asks the database. */
    @Override
    public int getOrder() {
        return new OrderedRequestContextFilter().getOrder() + 2;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            logger.warn(
                    "No database for " + request.getMethod() + " " + request.getRequestURI() + ": " + e.getMessage());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shown = page.isAskedFor(request);
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType(shown ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        shown
                                ? templates.process("unavailable", new Context(LocaleContextHolder.getLocale()))
                                : problem());
        response.flushBuffer();
    }

    private String problem() throws IOException {
        return json.writeValueAsString(details.of(HttpStatus.SERVICE_UNAVAILABLE, Refusal.of("shared.unavailable")));
    }
}
