package vn.sauro.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What a browser that asked for a page sees in place of problem details: {@code templates/error.html} with the same status, and
 * with the text of the problem where it was written for people.
 */
@Component
public class ErrorPage extends DefaultErrorAttributes {

    private static final String PROBLEM = "problem";

    /** @return the problem, to be answered as it is; null where the page is shown */
    public ProblemDetail unlessShown(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isAskedFor(request)) {
            return problem;
        }
        request.setAttribute(PROBLEM, problem.getDetail());
        response.sendError(problem.getStatus());
        return null;
    }

    /** @return whether it is a browser's request for a page, not a program's for data */
    public boolean isAskedFor(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !isApi(request) && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** @return whether the request is for {@code /api} */
    public boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("kind", kind((int) attributes.get("status")));
        attributes.put(PROBLEM, request.getAttribute(PROBLEM, RequestAttributes.SCOPE_REQUEST));
        return attributes;
    }

    /** @return which of the texts {@code webapp.error.…} says it */
    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "unknown";
            case 409, 422 -> "undone";
            default -> status < 500 ? "unreadable" : "fault";
        };
    }
}
