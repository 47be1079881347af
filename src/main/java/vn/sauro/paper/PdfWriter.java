package vn.sauro.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.sauro.shared.SqlTime;

/**
 * Makes PDF (tagged, fonts embedded, in Vietnamese) of XHTML. It reads its own fonts and nothing else: every address that a
 * document might name, on the network or on disk, is refused.
 */
@Component
class PdfWriter {

    private static final String FAMILY = "Serif";

    private final PaperFonts fonts;

    /** What fonts measure; without it every paper would measure every font anew. */
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    static {
        // The library tells of every step; only what it complains about is news.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    PdfWriter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    byte[] write(Document xhtml, Instant at) {
        return fonts.with(read -> written(xhtml, at, read));
    }

    private byte[] written(Document xhtml, Instant at, Map<PaperFonts.Style, TrueTypeFont> read) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = builder(xhtml, pdf, read).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            pdf.getDocumentCatalog().setLanguage("vi");
            var created = GregorianCalendar.from(ZonedDateTime.ofInstant(at, SqlTime.VIETNAM));
            pdf.getDocumentInformation().setCreationDate(created);
            pdf.getDocumentInformation().setModificationDate(created);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document xhtml, PDDocument pdf, Map<PaperFonts.Style, TrueTypeFont> read) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(xhtml, null)
                .usePdfUaAccessibility(true)
                .useObjectDrawerFactory(new QrCode())
                .useUnicodeLineBreaker(new WordBreaks())
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                .withProducer("Sáu Rõ")
                .useFont(font(pdf, read.get(PaperFonts.Style.REGULAR)), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(font(pdf, read.get(PaperFonts.Style.BOLD)), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(font(pdf, read.get(PaperFonts.Style.ITALIC)), FAMILY, 400, FontStyle.ITALIC, true);
    }

    /** Put into the document when the first letter of that style is set, and then only with the letters that it has. */
    private static PDFontSupplier font(PDDocument pdf, TrueTypeFont read) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(pdf, read, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
