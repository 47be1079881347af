package vn.sauro.shared;

/**
 * Which page of a list is asked for.
 *
 * @param page index from 0
 * @param size items on a page, at most 200
 */
public record PageRequest(int page, int size) {

    private static final int LAST = 100_000;
    private static final int LARGEST = 200;

    /** @throws Refusal {@code shared.page-range}, {@code shared.size-range} naming the parameter */
    public PageRequest {
        if (page < 0 || page > LAST) {
            throw Refusal.ofField("page", "shared.page-range", String.valueOf(page), LAST);
        }
        if (size < 1 || size > LARGEST) {
            throw Refusal.ofField("size", "shared.size-range", String.valueOf(size), LARGEST);
        }
    }
}
