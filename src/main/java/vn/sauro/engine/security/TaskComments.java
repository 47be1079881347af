package vn.sauro.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Comments are for those who may see the task: the engine itself asks nobody for a grant to read or to write them. */
final class TaskComments extends OncePerRequestFilter {

    private static final Pattern COMMENTS = Pattern.compile(
            "(?:/engine-rest|" + Paths.WEBAPPS + "/api/engine)(?:/engine/[^/]+)?/task/([^/]+)/comment(?:/.*)?");

    private final Sight sight;
    private final Problem problem;

    TaskComments(Sight sight, Problem problem) {
        this.sight = sight;
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = COMMENTS.matcher(ClosedDoors.path(request));
        if (path.matches() && !sight.sees(request, path.group(1))) {
            problem.answer(request, response, HttpStatus.FORBIDDEN, "engine.not-allowed");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the person who sends a request may see a task, by the engine's own authorizations. */
    @Component
    static class Sight {

        private final EngineAccounts accounts;
        private final IdentityService identities;
        private final TaskService tasks;

        Sight(EngineAccounts accounts, IdentityService identities, TaskService tasks) {
            this.accounts = accounts;
            this.identities = identities;
            this.tasks = tasks;
        }

        boolean sees(HttpServletRequest request, String task) {
            var person = signedIn().or(() -> WebappsSession.person(request).flatMap(accounts::find));
            if (person.isEmpty()) {
                return false;
            }
            var groups = person.get().getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .toList();
            identities.setAuthentication(person.get().getName(), groups);
            try {
                return tasks.createTaskQuery().taskId(task).count() > 0;
            } finally {
                identities.clearAuthentication();
            }
        }

        private static Optional<Authentication> signedIn() {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .filter(person -> !(person instanceof AnonymousAuthenticationToken));
        }
    }
}
