package vn.sauro.catalogue;

import java.util.List;

/**
 * One page of procedures as they stand today, by field and name.
 *
 * @param page index from 0
 * @param total procedures on all pages
 */
public record ProcedurePage(List<ProcedureVersion> items, int page, int size, long total) {

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    /** @return the number of pages, at least one */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
