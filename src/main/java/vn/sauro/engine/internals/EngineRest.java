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

    private static boolean isEngineRest(String path) {
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api");
    }
}
