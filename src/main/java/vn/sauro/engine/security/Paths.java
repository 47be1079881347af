package vn.sauro.engine.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The address space: which part belongs to whom. */
final class Paths {

    /** Tasklist, Cockpit and Admin with their own sign-in, CSRF token and headers. */
    static final String WEBAPPS = "/camunda";

    static final String SIGN_IN_PAGE = WEBAPPS + "/app/tasklist/default/#/login";

    /** Where the form of the sign-in page goes. */
    static final RequestMatcher SIGN_IN = post(WEBAPPS + "/api/admin/auth/user/{engine}/login/{app}");

    static final RequestMatcher OF_WEBAPPS = any(List.of(WEBAPPS + "/**"));
    static final RequestMatcher OF_ENGINE_REST = any(List.of("/engine-rest/**"));
    static final RequestMatcher OF_API = any(List.of("/api/**", "/engine-rest/**", "/v3/api-docs/**", "/actuator/**"));

    /** Figures of the node, beside the health that anybody may ask for. */
    static final RequestMatcher OF_MONITORING = any(List.of("/actuator/prometheus", "/actuator/prometheus/**"));

    /** Pages for citizens. They know no session: whoever fills in their forms is a citizen, even where staff are signed in. */
    static final RequestMatcher OF_CITIZENS =
            any(List.of("/tra-cuu/**", "/nop-ho-so/**", "/danh-gia/**", "/phan-anh/**", "/muc-do-hai-long/**"));

    /** What anybody may read. */
    static final RequestMatcher PUBLIC = new OrRequestMatcher(
            OF_CITIZENS,
            get("/api/catalogue/**"),
            any(List.of(
                    "/",
                    "/start/**",
                    "/error",
                    "/css/**",
                    "/js/**",
                    "/img/**",
                    "/images/**",
                    "/fonts/**",
                    "/assets/**",
                    "/favicon.ico",
                    "/favicon.svg",
                    "/robots.txt",
                    "/thu-tuc/**",
                    "/api/calendar/**",
                    "/v3/api-docs/**",
                    "/swagger-ui.html",
                    "/swagger-ui/**",
                    "/actuator/health/**")));

    private Paths() {}

    static RequestMatcher post(String pattern) {
        return withDefaults().matcher(HttpMethod.POST, pattern);
    }

    private static RequestMatcher get(String pattern) {
        return withDefaults().matcher(HttpMethod.GET, pattern);
    }

    private static RequestMatcher any(List<String> patterns) {
        return new OrRequestMatcher(patterns.stream()
                .map(pattern -> (RequestMatcher) withDefaults().matcher(pattern))
                .toList());
    }
}
