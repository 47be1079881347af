/** The catalogue's workbook: its sheets, what each cell may say, and what the rows of one procedure must keep among themselves. */
package vn.sauro.catalogue.row;
