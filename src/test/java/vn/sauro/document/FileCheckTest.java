package vn.sauro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sauro.document.OfficeFiles.bytes;
import static vn.sauro.document.OfficeFiles.zip;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.sauro.shared.Refusal;
import vn.sauro.support.SamplePdf;

@DisplayName("A file before it is kept")
class FileCheckTest {

    private static final byte[] PDF = SamplePdf.PLAIN;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    private final FileCheck check = new FileCheck(new DocumentSettings(DataSize.ofMegabytes(1), 200));

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("empty", "a.pdf", new byte[0], "file-empty"),
                bad("too large", "a.pdf", new byte[1024 * 1024 + 1], "file-too-large"),
                bad("no ending", "đơn", PDF, "file-type"),
                bad("an image that may carry scripts", "a.svg", bytes("<svg onload='alert(1)'/>"), "file-type"),
                bad("a page", "a.html", bytes("<script>alert(1)</script>"), "file-type"),
                bad("a program", "a.exe", bytes("MZ"), "file-type"),
                bad("two endings, the last counts", "a.pdf.js", PDF, "file-type"),
                bad("a program called a paper", "a.pdf", bytes("MZ"), "file-disguised"),
                bad("a page called an image", "a.png", bytes("<script>alert(1)</script>"), "file-disguised"),
                bad("an old office file called a new one", "a.docx", bytes("\u00D0\u00CF\u0011"), "file-disguised"),
                bad("a page before the paper", "a.pdf", bytes("<html><script></script>%PDF-1.7"), "file-disguised"),
                bad(
                        "a paper that is a page as well",
                        "a.pdf",
                        bytes("%PDF-1.7\n<script>alert(1)</script>"),
                        "file-script"),
                bad("an image that is a page as well", "a.jpg", joined(JPEG, bytes("<SVG onload=x>")), "file-script"),
                bad("an image that is a program as well", "a.png", joined(PNG, bytes("#!/bin/sh")), "file-script"),
                bad("any archive", "a.docx", zip(Map.of("readme.txt", PDF)), "file-disguised"),
                bad("a text called a table", "a.xlsx", OfficeFiles.docx(), "file-disguised"),
                bad("half an archive", "a.docx", bytes("PK\3\4"), "file-broken"),
                bad("a bomb", "a.docx", OfficeFiles.bomb(20_000_000), "file-bomb"),
                bad(
                        "a bomb whose directory lies",
                        "a.docx",
                        OfficeFiles.liar(OfficeFiles.bomb(20_000_000)),
                        "file-bomb"),
                bad("a thousand small bombs", "a.docx", thousands(), "file-bomb"),
                bad("macros", "a.docx", withMacros(), "file-macros"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesIt(String what, String name, byte[] content, String code) {
        var refusal = catchThrowableOfType(Refusal.class, () -> check.type(name, content));
        assertThat(refusal.code()).isEqualTo("document." + code);
        assertThat(refusal.field()).isEqualTo("file");
        assertThat(refusal.arguments()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\..\\a.pdf",
                "a/../../b.pdf",
                ".htaccess",
                "",
                "  ",
                "a\u0000.pdf",
                "a\r\nContent-Type: text/html.pdf",
                "gpj.\u202Efdp.exe"
            })
    void refusesTheName(String name) {
        var refusal = catchThrowableOfType(Refusal.class, () -> check.name(name));
        assertThat(refusal.code()).isIn("document.file-name", "shared.text-control");
        assertThat(refusal.field()).isEqualTo("file");
    }

    @Test
    void keepsOfAPathTheLastPart() {
        assertThat(check.name("C:\\Users\\lan\\Giấy khai sinh.pdf")).isEqualTo("Giấy khai sinh.pdf");
        assertThat(check.name("đơn...pdf")).isEqualTo("đơn...pdf");
    }

    @Test
    void takesWhatOfficeProgramsWrite() throws Exception {
        var text = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Đơn đề nghị");
            document.write(text);
        }
        var table = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Bảng").createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.write(table);
        }
        assertThat(check.type("a.docx", text.toByteArray())).isEqualTo(DocumentType.DOCX);
        assertThat(check.type("a.XLSX", table.toByteArray())).isEqualTo(DocumentType.XLSX);
        assertThat(check.type("a.odt", zip(Map.of("content.xml", bytes("<x/>")))))
                .isEqualTo(DocumentType.ODT);
        assertThat(check.type("a.pdf", PDF)).isEqualTo(DocumentType.PDF);
        assertThat(check.type("a.png", PNG)).isEqualTo(DocumentType.PNG);
        assertThat(check.type("a.jpeg", JPEG)).isEqualTo(DocumentType.JPEG);
    }

    private static byte[] thousands() {
        return zip(IntStream.range(0, 5_001)
                .boxed()
                .collect(Collectors.toMap(i -> i == 0 ? "word/document.xml" : "x" + i, i -> new byte[] {1})));
    }

    private static byte[] withMacros() {
        return zip(Map.of("word/document.xml", bytes("<x/>"), "word/vbaProject.bin", bytes("x")));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Arguments bad(String what, String name, byte[] content, String code) {
        return Arguments.of(what, name, content, code);
    }
}
