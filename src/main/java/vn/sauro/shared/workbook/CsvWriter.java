package vn.sauro.shared.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** UTF-8 with mark and semicolons: what spreadsheet programs of this country open without asking. */
public final class CsvWriter implements SheetWriter {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final Writer out;
    private final CSVPrinter printer;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\ufeff');
        this.printer = new CSVPrinter(this.out, FORMAT);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CellText::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
        out.close();
    }
}
