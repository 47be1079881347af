package vn.sauro.webapp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * One ready filter of Tasklist. The criteria are expressions of Tasklist ({@code currentUser()}, {@code now()} …), evaluated
 * for whoever looks; blank ones do not narrow.
 */
record TaskFilter(
        String key,
        String name,
        String description,
        String color,
        int position,
        String assignee,
        String groups,
        String dueAfter,
        String dueBefore,
        String elements) {

    static TaskFilter of(CSVRecord row) {
        return new TaskFilter(
                row.get("key"),
                row.get("name"),
                row.get("description"),
                row.get("color"),
                Integer.parseInt(row.get("position")),
                row.get("assignee"),
                row.get("groups"),
                row.get("dueAfter"),
                row.get("dueBefore"),
                row.get("elements"));
    }

    TaskQuery narrow(TaskQuery query) {
        unlessBlank(assignee, query::taskAssigneeExpression);
        unlessBlank(groups, expression -> query.taskCandidateGroupInExpression(expression)
                .includeAssignedTasks());
        unlessBlank(dueAfter, query::dueAfterExpression);
        unlessBlank(dueBefore, query::dueBeforeExpression);
        unlessBlank(elements, keys -> query.taskDefinitionKeyIn(keys.split(",")));
        return query;
    }

    /** What Tasklist reads about the filter's looks; it refreshes itself, so that new work appears. */
    Map<String, Object> properties(String marker) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("description", description);
        properties.put("color", color);
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(marker, key);
        return properties;
    }

    private static void unlessBlank(String expression, Consumer<String> criterion) {
        if (!expression.isBlank()) {
            criterion.accept(expression);
        }
    }
}
