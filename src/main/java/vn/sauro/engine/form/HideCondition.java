package vn.sauro.engine.form;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of FEEL that a {@code conditional.hide} may use: fields, texts, numbers, comparisons, and, or, not(). Browser and
 * server evaluate it with different engines; on this part they agree.
 */
public final class HideCondition {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\"[^\"\\\\]*\")|(-?\\d+(?:\\.\\d+)?)|(<=|>=|!=|=|<|>|\\(|\\))|([A-Za-z_]\\w*))");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "null");

    private HideCondition() {}

    /** @return the keys that the condition reads */
    public static Set<String> keys(String condition) {
        var keys = new LinkedHashSet<String>();
        var matcher = TOKEN.matcher(condition).region(condition.startsWith("=") ? 1 : 0, condition.length());
        while (matcher.lookingAt()) {
            if (matcher.group(4) != null && !WORDS.contains(matcher.group(4))) {
                keys.add(matcher.group(4));
            }
            matcher.region(matcher.end(), condition.length());
        }
        return keys;
    }

    /** @return whether the condition consists of the allowed part of FEEL only */
    public static boolean isSimple(String condition) {
        if (!condition.startsWith("=")) {
            return false;
        }
        var text = condition.stripTrailing();
        var matcher = TOKEN.matcher(text).region(1, text.length());
        var position = 1;
        while (matcher.lookingAt()) {
            position = matcher.end();
            matcher.region(position, text.length());
        }
        return position == text.length() && position > 1;
    }
}
