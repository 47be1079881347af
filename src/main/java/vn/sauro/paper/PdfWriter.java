package vn.sauro.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.logging.Level;
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

    /** What fonts measure; without it every paper would read every font anew. */
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    static {
        // The library tells of every step; only what it complains about is news.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] write(Document xhtml, Instant at) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
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
                .toStream(out);
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                pdf.getDocumentCatalog().setLanguage("vi");
                var created = GregorianCalendar.from(ZonedDateTime.ofInstant(at, SqlTime.VIETNAM));
                pdf.getDocumentInformation().setCreationDate(created);
                pdf.getDocumentInformation().setModificationDate(created);
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String style) {
        return PdfWriter.class.getResourceAsStream("/paper/font/LiberationSerif-" + style + ".ttf");
    }
}
