package vn.sauro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sauro.shared.Refusal;
import vn.sauro.support.SamplePdf;

@DisplayName("A PDF before it is kept")
class PdfPaperTest {

    /** What may fail with an {@link IOException}. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("a script when it opens", "file-acts", document -> document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                bad("a script by name", "file-acts", PdfPaperTest::namedScript),
                bad("a script behind a field of a form", "file-acts", PdfPaperTest::fieldScript),
                bad("a script behind an escaped name", "file-acts", escapedScript()),
                bad("a script that nothing refers to", "file-acts", strayScript()),
                bad("a form of another kind, which may carry scripts", "file-acts", document -> {
                    var form = new PDAcroForm(document);
                    form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
                    document.getDocumentCatalog().setAcroForm(form);
                }),
                bad("a program when it opens", "file-acts", document -> {
                    var launch = new PDActionLaunch();
                    launch.setF("cmd.exe");
                    document.getDocumentCatalog().setOpenAction(launch);
                }),
                bad("a file inside", "file-carries-files", PdfPaperTest::fileInside),
                bad("a file pinned to a page", "file-carries-files", PdfPaperTest::filePinned),
                bad(
                        "a password to open it",
                        "file-encrypted",
                        document -> document.protect(
                                new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                bad(
                        "a password to change it",
                        "file-encrypted",
                        document -> document.protect(new StandardProtectionPolicy(
                                "owner", "", AccessPermission.getOwnerAccessPermission()))),
                bad("300 megabytes of nothing", "file-bomb", stream("/Filter /FlateDecode", packed(300))),
                bad("the same behind an escaped name", "file-bomb", stream("/Filter /Fl#61teDecode", packed(300))),
                bad("many of 20 megabytes", "file-bomb", many()),
                bad("packed twice", "file-bomb", stream("/Filter [/FlateDecode /FlateDecode]", packed(1))),
                bad("packed in another way", "file-bomb", stream("/Filter /LZWDecode", new byte[100_000])),
                bad("a way of packing told elsewhere", "file-bomb", stream("/Filter 4 0 R", packed(1))),
                bad("nothing behind the beginning", "file-broken", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                bad("half a file", "file-broken", Arrays.copyOf(SamplePdf.PLAIN, 60)));
    }

    @ParameterizedTest(name = "is refused with {0}")
    @MethodSource("bad")
    void isRefused(String what, String code, byte[] content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> new PdfPaper("a.pdf", content).check());
        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.code()).isEqualTo("document." + code);
        assertThat(refusal.field()).isEqualTo("file");
        assertThat(refusal.arguments()).containsExactly("a.pdf");
    }

    @Test
    void isTakenWithFormsLinksAndPictures() {
        assertThatCode(() -> new PdfPaper("a.pdf", SamplePdf.PLAIN).check()).doesNotThrowAnyException();
        var written = changed(document -> {
            var form = new PDAcroForm(document);
            var field = new PDTextField(form);
            field.setPartialName("hoTen");
            form.setFields(List.of(field));
            document.getDocumentCatalog().setAcroForm(form);
            var link = new PDAnnotationLink();
            var address = new PDActionURI();
            address.setURI("https://dichvucong.example.vn");
            link.setAction(address);
            document.getPage(0).setAnnotations(List.of(link));
        });
        assertThatCode(() -> new PdfPaper("a.pdf", written).check()).doesNotThrowAnyException();
        assertThatCode(() -> new PdfPaper("a.pdf", stream("/Filter /FlateDecode", packed(50))).check())
                .doesNotThrowAnyException();
    }

    private static void namedScript(PDDocument document) {
        var scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("begin", new PDActionJavaScript("app.alert(1)")));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setJavascript(scripts);
        document.getDocumentCatalog().setNames(names);
    }

    private static void fieldScript(PDDocument document) {
        var form = new PDAcroForm(document);
        var field = new PDTextField(form);
        field.setPartialName("a");
        var keystroke = new PDActionJavaScript("event.rc = false").getCOSObject();
        var actions = new org.apache.pdfbox.cos.COSDictionary();
        actions.setItem(COSName.K, keystroke);
        field.getCOSObject().setItem(COSName.AA, actions);
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static PDComplexFileSpecification program(PDDocument document) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write("MZ".getBytes(StandardCharsets.US_ASCII));
        var file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(content.toByteArray()));
        var named = new PDComplexFileSpecification();
        named.setFile("a.exe");
        named.setEmbeddedFile(file);
        return named;
    }

    private static void fileInside(PDDocument document) throws IOException {
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", program(document)));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void filePinned(PDDocument document) throws IOException {
        var pin = new PDAnnotationFileAttachment();
        pin.setFile(program(document));
        document.getPage(0).setAnnotations(List.of(pin));
    }

    private static byte[] escapedScript() {
        return written("/OpenAction << /S /J#61vaScript /#4A#53 (app.alert\\(1\\)) >>", "");
    }

    private static byte[] strayScript() {
        return written("", "4 0 obj << /S /JavaScript /JS (x) >> endobj\n");
    }

    private static byte[] many() {
        var content = new ByteArrayOutputStream();
        var part = packed(20);
        for (int i = 0; i < 15; i++) {
            content.writeBytes(
                    ("\n" + (10 + i) + " 0 obj << /Filter /FlateDecode /Length " + part.length + " >> stream\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            content.writeBytes(part);
            content.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        return written("", content.toString(StandardCharsets.ISO_8859_1));
    }

    private static byte[] stream(String filter, byte[] data) {
        var head = "4 0 obj << " + filter + " /Length " + data.length + " >> stream\n";
        return written("", head + new String(data, StandardCharsets.ISO_8859_1) + "\nendstream endobj\n");
    }

    /** A PDF by hand, whose table of objects is right. */
    private static byte[] written(String catalogue, String more) {
        var objects = List.of(
                "1 0 obj << /Type /Catalog /Pages 2 0 R " + catalogue + " >> endobj\n",
                "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n",
                "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj\n");
        var text = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var object : objects) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(object);
        }
        table.append("%010d 00000 n \n".formatted(text.length()));
        text.append(more.isEmpty() ? "4 0 obj null endobj\n" : more);
        var start = text.length();
        text.append("xref\n0 5\n")
                .append(table)
                .append("trailer << /Size 5 /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            var nothing = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                deflater.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] changed(Change change) {
        Consumer<PDDocument> careful = document -> {
            try {
                change.to(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return SamplePdf.with(careful);
    }

    private static Arguments bad(String what, String code, Change change) {
        return bad(what, code, changed(change));
    }

    private static Arguments bad(String what, String code, byte[] content) {
        return Arguments.of(what, code, content);
    }
}
