package vn.sauro.engine.security;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** What stands before every door, Camunda's included: size, origin, closed doors, guessing. */
@Component
class FrontFilters {

    private final LoginThrottle throttle;
    private final MultipartProperties uploads;
    private final Problem problem;

    FrontFilters(LoginThrottle throttle, MultipartProperties uploads, Problem problem) {
        this.throttle = throttle;
        this.uploads = uploads;
        this.problem = problem;
    }

    void addTo(HttpSecurity http) {
        http.addFilterAfter(new BodyLimit(uploads.getMaxRequestSize(), problem), HeaderWriterFilter.class)
                .addFilterAfter(new CrossSiteWrites(problem), BodyLimit.class)
                .addFilterAfter(new ClosedDoors(problem), CrossSiteWrites.class)
                .addFilterAfter(new LoginThrottleFilter(throttle, problem), ClosedDoors.class);
    }
}
