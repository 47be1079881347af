package vn.sauro.engine.internals;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * An expression that, outside an execution or a task, is evaluated only when {@link QueryExpressions} knows it. Only queries
 * and stored filters evaluate without a scope, and what they carry was written by whoever sent the request
 * (CVE-2026-109432).
 */
final class ScopedExpression extends JuelExpression {

    ScopedExpression(ValueExpression expression, JuelExpressionManager manager, String text) {
        super(expression, manager, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        if (scope == null && !QueryExpressions.isAllowed(expressionText)) {
            // The engine wraps its own exceptions into a fault; this one reaches the sender as his mistake.
            throw new InvalidRequestException(
                    Status.BAD_REQUEST,
                    "Queries and filters may use only ${currentUser()}, ${currentUserGroups()}, ${now()}, ${dateTime()}"
                            + " and date arithmetic on them");
        }
        return super.getValue(scope, execution);
    }
}
