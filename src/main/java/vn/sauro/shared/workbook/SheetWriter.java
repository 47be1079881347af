package vn.sauro.shared.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one table row by row, every cell as text that no spreadsheet evaluates. */
public sealed interface SheetWriter extends Closeable permits XlsxWriter, CsvWriter {

    void row(List<String> cells) throws IOException;
}
