package vn.sauro.webapp;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.LockPatience;
import vn.sauro.shared.PolicyFile;

/** Keeps the ready filters of Tasklist as {@code policy/task-filters.csv} says; everybody may read them. */
@Component
class TaskFilters implements ApplicationRunner {

    /** Property of a filter by which we know ours again. */
    private static final String KEY = "sauro";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final LockPatience patience;
    private final JdbcClient jdbc;

    TaskFilters(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            LockPatience patience,
            JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.patience = patience;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Nodes that start together take turns, as they do for deployments.
        patience.untilOthersAreDone();
        jdbc.sql("select REV_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(Integer.class)
                .list();
        var ours = new HashMap<String, Filter>();
        List<Filter> existing = filters.createTaskFilterQuery().list();
        existing.stream()
                .filter(filter -> filter.getProperties() != null)
                .filter(filter -> filter.getProperties().get(KEY) != null)
                .forEach(filter -> ours.put(filter.getProperties().get(KEY).toString(), filter));
        for (var row : PolicyFile.read("policy/task-filters.csv")) {
            keep(TaskFilter.of(row), ours.remove(row.get("key")));
        }
        ours.values().forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    private void keep(TaskFilter wanted, Filter existing) {
        var filter = existing == null ? filters.newTaskFilter() : existing;
        filter.setName(wanted.name());
        filter.setProperties(wanted.properties(KEY));
        filter.setQuery(wanted.narrow(tasks.createTaskQuery()));
        filters.saveFilter(filter);
        if (existing == null) {
            allowEverybody(filter);
        }
    }

    private void allowEverybody(Filter filter) {
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
