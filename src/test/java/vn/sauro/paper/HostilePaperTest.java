package vn.sauro.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.sauro.support.Pdf;

/** Whatever an applicant types into a name is printed as typed, and does nothing else. */
class HostilePaperTest {

    private final PaperPrinter papers = new PaperPrinter(
            new PaperForms(),
            new PaperLayout(),
            new PdfWriter(new PaperFonts()),
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Nguyễn</b> Văn A",
                "<script>alert(1)</script>",
                "<img src=\"https://example.invalid/x.png\"/>",
                "<object type=\"application/x-qr\" data-text=\"x\"></object>",
                "</td></tr></table><h1>Giả mạo</h1>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "&lt;b&gt; &amp; &#60; &xxe;",
                "]]> <![CDATA[ x ]]>",
                "<!-- ghi chú -->",
                "<?xml-stylesheet href=\"x.css\"?>",
                "${7*7} #{x} @{y} *{z} [[${1+1}]] [(${1})] __${2}__",
                "th:text=\"x\" xmlns:th=\"y\"",
                "url(https://example.invalid) } body { display: none } /*",
                "'; drop table paper; --",
                "%s %n {0}"
            })
    void markupIsText(String typed) {
        assertThat(Pdf.text(slip(typed))).contains(typed.replaceAll("\\s+", " "));
    }

    @Test
    void signsThatHideOrReorderTextDisappear() {
        var text = Pdf.text(slip("Trần\u202E nạ\u2066h\u200B Văn\u0000 \u0007\u001B[31mB\uFEFF\u200F"));
        assertThat(text).contains("Trần nạh Văn [31mB ");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Pdf.text(slip("Nguye\u0302\u0303n Thi\u0323 Ho\u0300ng"))).contains("Nguyễn Thị Hòng");
    }

    @Test
    void aVeryLongNameWrapsWithinThePage() {
        var longName = "Đ".repeat(3_000);
        var pdf = slip(longName);
        assertThat(Pdf.text(pdf).replace(" ", "")).contains(longName.substring(0, 300));
        Pdf.picture(pdf, "receipt-slip-long-name");
        var page = Pdf.page(pdf, 0);
        for (int y = 0; y < page.getHeight(); y++) {
            assertThat(page.getRGB(page.getWidth() - 20, y) & 0xFFFFFF)
                    .as("nothing runs over the right margin, at " + y)
                    .isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void aLetterThatTheFontLacksLeavesTheRestReadable() {
        assertThat(Pdf.text(slip("王 Ngọc Lan 🙂"))).contains("Ngọc Lan");
    }

    @Test
    void nothingInAPaperActs() {
        Pdf.read(slip("javascript:alert(1) https://example.invalid"), document -> {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            return null;
        });
    }

    @Test
    void notEvenATemplateCouldFetchAnything(@TempDir Path folder) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var web = "http://localhost:" + server.getAddress().getPort() + "/x";
            var file = Files.writeString(folder.resolve("x.css"), "body::after { content: 'đã đọc tệp' }")
                    .toUri();
            var xhtml = ("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title>"
                            + "<link rel=\"stylesheet\" href=\"%1$s\"/><link rel=\"stylesheet\" href=\"%2$s\"/>"
                            + "<style>@import url(%1$s); @font-face { font-family: F; src: url(%1$s) }"
                            + " body { background: url(%1$s); font-family: F, Serif }</style></head>"
                            + "<body><img src=\"%1$s\" alt=\"x\"/><img src=\"%2$s\" alt=\"x\"/>nội dung</body></html>")
                    .formatted(web, file);
            var parser = DocumentBuilderFactory.newDefaultInstance();
            parser.setNamespaceAware(true);
            var document = parser.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            assertThatCode(() -> assertThat(Pdf.text(new PdfWriter(new PaperFonts()).write(document, Instant.EPOCH)))
                            .contains("nội dung")
                            .doesNotContain("đã đọc tệp"))
                    .doesNotThrowAnyException();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private byte[] slip(String name) {
        return papers.print(
                PaperKind.RECEIPT_SLIP,
                SamplePapers.frame(),
                SamplePapers.receipt(new PaperData.Addressee(name, name, null, null, null)));
    }
}
