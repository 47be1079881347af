package vn.sauro.catalogue.web;

import java.util.List;

/**
 * What an import did.
 *
 * @param rows rows read
 * @param added versions of procedures that are new
 * @param overrides overrides of communes that are new
 * @param unchanged procedures that were known as they are
 * @param refused procedures of which nothing went in
 * @param refusals everything that is wrong
 */
record ImportAnswer(int rows, int added, int overrides, int unchanged, int refused, List<RefusalView> refusals) {

    /**
     * One thing that is wrong with one row.
     *
     * @param row row number as in the file
     * @param column heading of the column, in the reader's language
     */
    record RefusalView(String sheet, int row, String column, String value, String problem, String advice) {}
}
