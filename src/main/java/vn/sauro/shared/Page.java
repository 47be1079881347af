package vn.sauro.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page index from 0
 * @param total items on all pages, at least
 * @param more whether there are more than {@code total}, because only so many were counted
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {

    /** How far a long list is counted: nobody reads on so far, and counting a million takes longer than reading a page. */
    public static final int COUNTED = 1_000;

    public Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, false);
    }

    /** @param found as many as were found by a count that went on until just beyond {@link #COUNTED} */
    public static <T> Page<T> counted(List<T> items, int page, int size, long found) {
        return found > COUNTED
                ? new Page<>(items, page, size, Math.max(COUNTED, (long) page * size + items.size()), true)
                : new Page<>(items, page, size, found, false);
    }

    /** @return whether a page follows this one */
    public boolean goesOn() {
        return more ? items.size() == size : (page + 1L) * size < total;
    }

    public <R> Page<R> map(Function<T, R> to) {
        return with(items.stream().map(to).toList());
    }

    /** @return the same page, its items shown otherwise */
    public <R> Page<R> with(List<R> shown) {
        return new Page<>(shown, page, size, total, more);
    }
}
