package vn.sauro.catalogue;

import java.util.function.Consumer;

/**
 * One kind of wrong row.
 *
 * @param change makes a good workbook of the procedure 7.000001 wrong
 * @param where sheet, row and column
 * @param problem what must be said of it
 */
record BadRow(String kind, Consumer<Workbook> change, String where, String problem) {

    @Override
    public String toString() {
        return kind;
    }
}
