package vn.sauro.engine.internals;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Evaluates expressions over process variables, the allowed beans and plain data. The engine's own manager lets any
 * expression walk from any object to {@code java.lang.Class} and so to the machine; this one has no such road, whether the
 * expression comes from a model, a task query or a stored filter.
 */
final class NarrowExpressionManager extends JuelExpressionManager {

    NarrowExpressionManager(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String expression) {
        return new ScopedExpression(createValueExpression(expression), this, expression);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        // Beans first: a process variable of the same name cannot take a bean's place.
        resolver.add(new ScopedBeanElResolver(beans));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new KnownTypesElResolver());
        return resolver;
    }
}
