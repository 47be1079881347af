package vn.sauro.engine.internals;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * The beans that expressions in models may name: those of the packages {@code vn.sauro.<module>.bpmn}, and nothing else of
 * the application context. Looked up when asked, because the engine starts before most of them exist.
 */
final class ExpressionBeans extends AbstractMap<Object, Object> {

    private static final Pattern HOME = Pattern.compile("vn\\.sauro\\.[a-z]+\\.bpmn");

    private final ApplicationContext context;

    ExpressionBeans(ApplicationContext context) {
        this.context = context;
    }

    static boolean isHome(Class<?> type) {
        return HOME.matcher(ClassUtils.getUserClass(type).getPackageName()).matches();
    }

    @Override
    public boolean containsKey(Object key) {
        if (!(key instanceof String name) || !context.containsBean(name)) {
            return false;
        }
        var type = context.getType(name, false);
        return type != null && isHome(type);
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? context.getBean((String) key) : null;
    }

    /** @return the names, sorted */
    Set<String> names() {
        var names = new TreeSet<String>();
        Arrays.stream(context.getBeanDefinitionNames())
                .filter(this::containsKey)
                .forEach(names::add);
        return names;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var entries = new java.util.LinkedHashSet<Entry<Object, Object>>();
        names().forEach(name -> entries.add(new SimpleImmutableEntry<>(name, context.getBean(name))));
        return entries;
    }
}
