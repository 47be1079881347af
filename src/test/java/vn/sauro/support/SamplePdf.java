package vn.sauro.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Real PDF files of one empty page. */
public final class SamplePdf {

    /** Nothing special about it. */
    public static final byte[] PLAIN = with(document -> {});

    private SamplePdf() {}

    /** @param change done before the file is written */
    public static byte[] with(Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
