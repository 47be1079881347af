package vn.sauro.engine.internals;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Finds the allowed beans, but only for an expression that runs in an execution or a task: a query has no scope. */
final class ScopedBeanElResolver extends ReadOnlyMapELResolver {

    ScopedBeanElResolver(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return context.getContext(VariableScope.class) == null ? null : super.getValue(context, base, property);
    }
}
