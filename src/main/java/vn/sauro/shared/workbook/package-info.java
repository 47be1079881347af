/** Reads tables (XLSX, CSV) that strangers made, and writes ones that are safe to open. */
package vn.sauro.shared.workbook;
