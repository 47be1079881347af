package vn.sauro.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.shared.workbook.WorkbookReader;

class HostileWorkbookTest {

    private static final byte[] GOOD = Tables.xlsx(List.of(Tables.headings(), Tables.line(Tables.good("A-001"))));

    @TempDir
    Path folder;

    @Test
    void zeroBytes() {
        assertThat(refusal("x.xlsx", new byte[0])).isEqualTo("file program.workbook-zero-bytes [x.xlsx]");
    }

    @Test
    void notAZip() {
        assertThat(refusal("x.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void aZipThatIsNoWorkbook() throws IOException {
        assertThat(refusal("x.xlsx", zip("hello.txt", "hello"))).isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void aWorkbookCutOff() {
        assertThat(refusal("x.xlsx", java.util.Arrays.copyOf(GOOD, GOOD.length / 2)))
                .isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void aPictureNamedCsv() {
        assertThat(refusal("x.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
                .isEqualTo("file program.csv-encoding [x.csv]");
        assertThat(refusal("x.csv", new byte[] {'a', 0, 'b'})).isEqualTo("file program.workbook-broken [x.csv]");
    }

    @Test
    void protectedByAPassword() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(GOOD);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal("x.xlsx", out.toByteArray())).isEqualTo("file program.workbook-encrypted [x.xlsx]");
    }

    @Test
    void theOldFormat() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet();
            old.write(out);
        }
        assertThat(refusal("x.xls", out.toByteArray())).isEqualTo("file program.workbook-old [x.xls]");
    }

    @Test
    void macros() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertThat(refusal("x.xlsx", out.toByteArray())).isEqualTo("file program.workbook-macros [x.xlsx]");
    }

    @Test
    void aZipBomb() throws IOException {
        var bomb = changed("xl/worksheets/sheet1.xml", sheet -> {
            var filler = "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData>";
            return sheet.replace("</sheetData>", filler.formatted("0".repeat(50_000_000)));
        });
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal("x.xlsx", bomb)).isEqualTo("file program.workbook-bomb [x.xlsx]");
    }

    @Test
    void anExternalEntity() throws IOException {
        var xxe = changed("xl/sharedStrings.xml", strings -> strings.replaceFirst(
                        "<sst", "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><sst")
                .replaceFirst("<t>[^<]*</t>", "<t>&secret;</t>"));
        assertThat(refusal("x.xlsx", xxe)).isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void entitiesThatMultiply() throws IOException {
        var laughs = changed(
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst(
                        "<worksheet",
                        "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet"));
        assertThat(refusal("x.xlsx", laughs)).isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void aNumberThatWouldFillTheMemoryWhenWrittenOut() throws IOException {
        var tiny = changed(
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst("<c r=\"A2\"[^>]*><v>\\d+</v></c>", "<c r=\"A2\"><v>1E-999999999</v></c>"));
        assertThat(Tables.read(folder, "x.xlsx", tiny).get(0).cell(Column.CODE)).isEqualTo("1E-999999999");
    }

    @Test
    void rowsOutOfOrder() throws IOException {
        var back = changed(
                "xl/worksheets/sheet1.xml", sheet -> sheet.replace("</sheetData>", "<row r=\"1\"/></sheetData>"));
        assertThat(refusal("x.xlsx", back)).isEqualTo("file program.workbook-broken [x.xlsx]");
    }

    @Test
    void tooLarge() {
        assertThat(refusal("x.csv", new byte[(int) WorkbookReader.MAX_BYTES + 1]))
                .isEqualTo("file program.workbook-large [x.csv, 10]");
    }

    @Test
    void tooManyRows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Tables.headings());
        for (var i = 0; i <= WorkbookReader.MAX_ROWS; i++) {
            rows.add(List.of("A-" + i));
        }
        assertThat(refusal("x.csv", Tables.csv(rows))).isEqualTo("file program.workbook-rows-many [20000]");
    }

    @Test
    void headingsWithoutTasks() {
        assertThat(refusal("x.csv", Tables.csv(List.of(Tables.headings()))))
                .isEqualTo("file program.workbook-empty []");
    }

    private String refusal(String fileName, byte[] content) {
        return Tables.refusal(folder, fileName, content);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(GOOD));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                var changed = entry.getName().equals(part) ? change.apply(content) : content;
                to.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
