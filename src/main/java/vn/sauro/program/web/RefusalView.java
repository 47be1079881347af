package vn.sauro.program.web;

/**
 * One thing that is wrong with one row.
 *
 * @param row row number as in the file
 * @param column heading of the column, in the reader's language
 * @param value what the cell holds, shortened
 */
record RefusalView(int row, String column, String value, String problem, String advice) {}
