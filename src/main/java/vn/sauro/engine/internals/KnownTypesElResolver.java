package vn.sauro.engine.internals;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.ReadableInstant;

/** Methods of the allowed beans, date arithmetic of stored filters, and the business key of an execution; no other object. */
final class KnownTypesElResolver extends BeanELResolver {

    private static final Set<String> OF_OBJECT = Set.of("class", "getClass", "wait", "notify", "notifyAll");
    private static final String BUSINESS_KEY = "processBusinessKey";

    KnownTypesElResolver() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return allowed(base, property) ? super.getValue(context, base, property) : null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        return allowed(base, method) ? super.invoke(context, base, method, types, arguments) : null;
    }

    private static boolean allowed(Object base, Object member) {
        if (base == null || OF_OBJECT.contains(String.valueOf(member))) {
            return false;
        }
        return base instanceof DelegateExecution
                ? BUSINESS_KEY.equals(member)
                : base instanceof ReadableInstant || ExpressionBeans.isHome(base.getClass());
    }
}
