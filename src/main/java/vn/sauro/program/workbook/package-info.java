/** The programme workbook: its columns and its rows. */
package vn.sauro.program.workbook;
