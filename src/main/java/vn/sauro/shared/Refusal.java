package vn.sauro.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A request that the platform refuses because of what was asked, never because of a fault of its own.
 *
 * <p>The code is a key of the message bundles under {@code i18n/}; its text says what is wrong, where, and what to do. The
 * web edge answers with problem details in the reader's language; nothing of a refused request is kept.
 */
public final class Refusal extends RuntimeException {

    private final String code;
    private final String field;
    private final Object[] arguments;
    private final List<Refusal> others;

    private Refusal(String code, String field, Object... arguments) {
        this(code, field, List.of(), arguments);
    }

    private Refusal(String code, String field, List<Refusal> others, Object[] arguments) {
        super(code + (field == null ? "" : " [" + field + "]") + " " + java.util.Arrays.toString(arguments));
        this.code = code;
        this.field = field;
        this.arguments = arguments.clone();
        this.others = others;
    }

    /** @param code message key, for example {@code organization.unit-unknown} */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, null, arguments);
    }

    /** @param field name of the input that is wrong, as the sender wrote it */
    public static Refusal ofField(String field, String code, Object... arguments) {
        return new Refusal(code, field, arguments);
    }

    /** @return the first of them, which knows of the others: one request with several things wrong */
    static Refusal ofAll(List<Refusal> all) {
        var first = all.get(0);
        return new Refusal(first.code, first.field, List.copyOf(all.subList(1, all.size())), first.arguments);
    }

    /** @return the same refusal, of the input as this sender knows it */
    public Refusal in(String senders) {
        return new Refusal(code, senders, arguments);
    }

    public String code() {
        return code;
    }

    /** @return the input that is wrong, or null when the refusal concerns no single one */
    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** @return this refusal and whatever else is wrong with the same request, this one first */
    public List<Refusal> all() {
        var all = new ArrayList<Refusal>();
        all.add(this);
        all.addAll(others);
        return all;
    }
}
