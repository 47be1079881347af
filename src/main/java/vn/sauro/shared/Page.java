package vn.sauro.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page index from 0
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), page, size, total);
    }
}
