package vn.sauro.engine.internals;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells whether this thread serves the engine's own REST interface, whose resources answer most exceptions with 500. */
final class EngineRest {

    private EngineRest() {}

    static boolean isCalling() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && isEngineRest(request.getRequest().getServletPath());
    }

    /** Adds a header to the answer of the request that this thread serves. */
    static void answerWith(String header, String value) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setHeader(header, value);
        }
    }

    private static boolean isEngineRest(String path) {
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api");
    }
}
