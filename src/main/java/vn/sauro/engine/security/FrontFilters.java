package vn.sauro.engine.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** What stands before every door, Camunda's included: origin, closed doors, guessing, nonces, other people's comments. */
@Component
class FrontFilters {

    private final GuessThrottle throttle;
    private final TaskComments.Sight sight;
    private final Problem problem;

    FrontFilters(GuessThrottle loginThrottle, TaskComments.Sight sight, Problem problem) {
        this.throttle = loginThrottle;
        this.sight = sight;
        this.problem = problem;
    }

    void addTo(HttpSecurity http) {
        http.addFilterAfter(new CrossSiteWrites(problem), HeaderWriterFilter.class)
                .addFilterAfter(new ClosedDoors(problem), CrossSiteWrites.class)
                .addFilterAfter(new LoginThrottleFilter(throttle, problem), ClosedDoors.class)
                .addFilterAfter(new SignOut(), LoginThrottleFilter.class)
                .addFilterAfter(new PageNonce(), LoginThrottleFilter.class)
                .addFilterAfter(new TaskComments(sight, problem), AuthorizationFilter.class);
    }
}
