package vn.sauro.catalogue.row;

import vn.sauro.shared.workbook.TableRow;

/**
 * What was read, and the row it came from.
 *
 * @param value null when the row is wrong
 */
public record Sourced<T>(TableRow row, T value) {

    boolean sound() {
        return value != null;
    }
}
