package vn.sauro.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.sauro.support.Scenario.MONDAY;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.document.OfficeFiles;
import vn.sauro.support.Rows;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** Filing online: dossier, applicant and files together, or nothing and every mistake said at its field. */
@PublicApplication
class FilingTest {

    private static final String OFFICER = "19900.TTPVHCC.one-stop-officer";
    private static final String PAGE = "/nop-ho-so/2.000815";
    private static final byte[] PDF = SamplePdf.PLAIN;

    private static Duration passed = Duration.ofDays(120);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenario scenario;

    @BeforeEach
    void anotherHour() {
        passed = passed.plusHours(1);
        scenario.now(MONDAY.plus(passed));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aDossierIsFiledWithItsFilesAndLookedUpWithWhatThePageSays() {
        var form = citizen().get(PAGE);
        var fields = fields();
        fields.put("requestId", form.value("requestId"));
        var page = citizen().upload(PAGE, fields, files());
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        var code = page.at("dossier-code");
        assertThat(code).startsWith("H57.26-");
        assertThat(page.response().body()).contains("<svg class=\"qr\"").doesNotContain("secret=");
        assertThat(Rows.documents(jdbc, code)).isEqualTo(2);
        assertThat(jdbc.sql("select channel from dossier where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(scenario.openTasks(code)).isNotEmpty();

        var found = citizen().post("/tra-cuu", Map.of("code", code, "secret", page.at("dossier-secret")));
        assertThat(found.text())
                .contains(code, "Mới đăng ký", "Trung tâm Phục vụ hành chính công phường Thuận An")
                .doesNotContain("Lê Thị Mẫu", "0912345678", "046090000001");
    }

    @Test
    void theApplicantSupplementsSeesHisAppointmentExplainedTakesHisSlipAndWithdraws() {
        var page = citizen().upload(PAGE, fields(), files());
        var code = page.at("dossier-code");
        var key = Map.of("code", code, "secret", page.at("dossier-secret"));
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "supplementNeeded"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome", "requested",
                        "missing", "Trang 2 của bản chính (mẫu)",
                        "supplementReason", "Thiếu trang (mẫu)",
                        "guidance", "Chụp rõ cả trang (mẫu)"));
        assertThat(citizen().post("/tra-cuu", key).text())
                .contains("Yêu cầu bổ sung giấy tờ", "Trang 2 của bản chính (mẫu)", "Chụp rõ cả trang (mẫu)");

        var before = kept();
        assertThat(citizen().upload("/tra-cuu/bo-sung", key, List.of()).text()).contains("ít nhất một tệp");
        var script = new Citizen.File("file", "a.svg", "<svg/>".getBytes());
        var good = new Citizen.File("file", "trang 2.pdf", PDF);
        assertThat(citizen()
                        .upload("/tra-cuu/bo-sung", key, List.of(good, script))
                        .text())
                .contains("không được nhận");
        var stranger = Map.of("code", code, "secret", "WRONG");
        assertThat(citizen().upload("/tra-cuu/bo-sung", stranger, List.of(good)).status())
                .isEqualTo(422);
        assertThat(kept()).isEqualTo(before);
        assertThat(citizen().upload("/tra-cuu/bo-sung", key, List.of(good)).text())
                .contains("Đã nhận giấy tờ bổ sung");
        assertThat(Rows.documents(jdbc, code)).isEqualTo(3);
        assertThat(citizen().upload("/tra-cuu/bo-sung", key, List.of(good)).status())
                .isEqualTo(422);
        assertThat(Rows.documents(jdbc, code)).isEqualTo(3);

        scenario.work();
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
        var accepted = citizen().post("/tra-cuu", key);
        assertThat(accepted.text()).contains("Vì sao hẹn ngày này?", "Hẹn trả kết quả", "Giấy tiếp nhận");
        var slip = new HashMap<>(key);
        slip.put("paper", accepted.value("paper"));
        assertThat(citizen().post("/tra-cuu/giay-to", slip).response().headers().firstValue("Content-Type"))
                .hasValue("application/pdf");

        var wish = new HashMap<>(key);
        wish.put("reason", "Đã có bản sao (mẫu)");
        assertThat(citizen().post("/tra-cuu/rut-ho-so", wish).text()).contains("đánh dấu vào ô xác nhận");
        wish.put("sure", "yes");
        assertThat(citizen().post("/tra-cuu/rut-ho-so", wish).text()).contains("Đã nhận yêu cầu rút hồ sơ");
        assertThat(citizen().post("/tra-cuu/rut-ho-so", wish).status()).isEqualTo(422);
        var paid = new HashMap<>(key);
        paid.put("reference", "FT123");
        assertThat(citizen().post("/tra-cuu/thanh-toan", paid).text()).contains("không có khoản nào phải nộp");
    }

    @Test
    void whatItCostsIsSaidAndTheApplicantMayReportATransfer() {
        var fields = fields();
        fields.put("exemption", "Hộ cận nghèo, có giấy chứng nhận (mẫu)");
        var page = citizen().upload(PAGE, fields, files());
        assertThat(page.text()).contains("10.000 đồng", "Dự kiến");
        var code = page.at("dossier-code");
        var key = Map.of("code", code, "secret", page.at("dossier-secret"));
        var paid = new HashMap<>(key);
        paid.put("reference", "FT-26-0001");
        assertThat(citizen().post("/tra-cuu/le-phi", paid).text()).contains("không còn khoản phí, lệ phí nào");

        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
        assertThat(citizen().post("/tra-cuu", key).text()).contains("10.000 đồng", "Phải nộp", "Nộp phí, lệ phí");
        assertThat(citizen().post("/tra-cuu/le-phi", key).status()).isEqualTo(422);
        assertThat(citizen().post("/tra-cuu/le-phi", paid).text())
                .contains("Đã ghi nhận", "Chờ xác nhận đã nhận tiền", "FT-26-0001");
        assertThat(citizen().as(OFFICER).get("/counter/" + code + "/fees").text())
                .contains("Người nộp đề nghị miễn", "Hộ cận nghèo", "FT-26-0001");
    }

    @Test
    void oneFormSentTwiceIsOneDossier() {
        var fields = fields();
        assertThat(citizen().upload(PAGE, fields, files()).status()).isEqualTo(200);
        var before = kept();
        var again = citizen().upload(PAGE, fields, files());
        assertThat(again.status()).isEqualTo(422);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void allThatIsMissingIsSaidAtOnceAndWhatWasTypedStays() {
        var before = kept();
        var page = citizen()
                .upload(
                        PAGE,
                        Map.of("requestId", UUID.randomUUID().toString(), "address", "12 Lê Lợi (mẫu)"),
                        List.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Có 9 chỗ chưa đúng",
                        "Chưa có số trang",
                        "Chưa có số bản cần cấp",
                        "Hãy chọn người nộp là công dân",
                        "Hãy chọn nơi tiếp nhận",
                        "Hãy nhập họ và tên",
                        "Hãy nhập số định danh",
                        "Hãy nhập số điện thoại hoặc thư điện tử",
                        "Hãy chọn tệp cho “Bản chính",
                        "Riêng các tệp phải chọn lại");
        assertThat(page.value("address")).isEqualTo("12 Lê Lợi (mẫu)");
        assertThat(kept()).isEqualTo(before);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("no place", "receivingUnit", "", "Hãy chọn nơi tiếp nhận"),
                arguments("a place that is none", "receivingUnit", "99999", "Không có cơ quan mang mã"),
                arguments("a place that takes nothing in", "receivingUnit", "H57.STC", "không có nơi tiếp nhận"),
                arguments("a division settles", "resolvingUnit", "19900.VP", "là đơn vị thuộc một cơ quan"),
                arguments("nobody of a kind", "kind", "ALIEN", "Hãy chọn người nộp là"),
                arguments("a name without letters", "name", "0000", "không có chữ cái"),
                arguments("a name of two lines", "name", "Lan\r\nBcc: x", "một dòng"),
                arguments("eleven digits", "personalId", "04609000000", "đúng 12 chữ số"),
                arguments("letters for digits", "personalId", "O46O9OOOOOO1", "đúng 12 chữ số"),
                arguments("a short telephone number", "phone", "09123", "Số điện thoại"),
                arguments("another header in the address", "email", "a@b.vn\nBcc: all@b.vn", "một dòng"),
                arguments("an address that is a script", "email", "<script>alert(1)</script>", "thư điện tử"),
                arguments("half a page", "page", "2,5", "không phải là số"),
                arguments("fewer than no copies", "copy", "-1", "không phải là số"),
                arguments("no copies", "copy", "0", "Hãy nhập từ 1"),
                arguments("an endless original", "page", "10001", "Hãy nhập từ 1"),
                arguments("an endless reason", "exemption", "a".repeat(501), "501"),
                arguments("a language nobody writes", "language", "fr", "Ngôn ngữ"),
                arguments("a proxy without number", "proxyName", "Trần Văn Mẫu", "12 chữ số"),
                arguments("a mark that turns the name around", "name", "Lan \u202Enal", "ký tự"),
                arguments("a form of another time", "requestId", "1; drop table dossier", "requestId"),
                arguments("a status of one's own", "status", "9", "trường lạ “status”"),
                arguments("an officer of one's own", "filedBy", "19900.chairman", "trường lạ “filedBy”"),
                arguments("a megabyte of text", "address", "a".repeat(1_000_000), "500"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, String field, String value, String words) {
        var before = kept();
        var fields = fields();
        fields.put("notify", "yes");
        fields.put("email", "lan@vidu.vn");
        fields.put(field, value);
        var page = citizen().upload(PAGE, fields, files());
        assertThat(page.status()).isEqualTo(422);
        if (!words.equals("requestId")) {
            assertThat(page.text()).contains(words);
        }
        assertThat(page.response().body()).doesNotContain("<script>");
        assertThat(kept()).isEqualTo(before);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty", "a.pdf", new byte[0], "rỗng"),
                arguments("a picture with a script", "a.svg", "<svg onload='x'/>".getBytes(), "không được nhận"),
                arguments("a page", "a.html", "<script>".getBytes(), "không được nhận"),
                arguments("a program called a picture", "a.png", "MZ".getBytes(), "không đúng với đuôi tệp"),
                arguments(
                        "a paper that acts",
                        "a.pdf",
                        SamplePdf.with(document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        "JavaScript"),
                arguments("a bomb", "a.docx", OfficeFiles.bomb(20_000_000), "nén bất thường"),
                arguments("a name that leads elsewhere", "../../../a.pdf", PDF, "Tên tệp"),
                arguments("a hidden file", ".htaccess", PDF, "Tên tệp"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void refusesTheFileAtItsField(String what, String name, byte[] content, String words) {
        var before = kept();
        var files = List.of(new Citizen.File("file-1", "a.pdf", PDF), new Citizen.File("file-2", name, content));
        var page = citizen().upload(PAGE, fields(), files);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(words);
        assertThat(page.response().body()).contains("id=\"file-2-error\"").doesNotContain("id=\"file-1-error\"");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aFileForNoComponentAndTwoForOneAreRefused() {
        var before = kept();
        var extra = Stream.concat(files().stream(), Stream.of(new Citizen.File("file-99", "a.pdf", PDF)))
                .toList();
        assertThat(citizen().upload(PAGE, fields(), extra).text()).contains("trường lạ “file-99”");
        var two = Stream.concat(files().stream(), Stream.of(new Citizen.File("file-1", "b.pdf", PDF)))
                .toList();
        assertThat(citizen().upload(PAGE, fields(), two).text()).contains("đúng một tệp");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsSaidOnAPage() {
        var before = kept();
        var large = new byte[10 * 1024 * 1024 + 1];
        var page = citizen().upload(PAGE, fields(), List.of(new Citizen.File("file-1", "a.pdf", large)));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("quá lớn", "10 MB");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatIsFarTooLargeIsRefusedUnreadAndSaidInWords() {
        var before = kept();
        var large = new byte[12 * 1024 * 1024];
        var page = citizen().upload(PAGE, fields(), List.of(new Citizen.File("file-1", "a.pdf", large)));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("11 MB");
        assertThat(page.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void tenMegabytesOfTextInAFieldAreSaidOnAPage() {
        var before = kept();
        var fields = fields();
        fields.put("address", "a".repeat(10 * 1024 * 1024));
        var page = citizen().upload(PAGE, fields, files());
        assertThat(page.status()).isBetween(400, 422);
        assertThat(page.text()).contains("Chưa thực hiện được");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, x, 400",
        "multipart/form-data; boundary=a, --a broken, 422",
        "application/json, {}, 422",
        "text/xml, <a/>, 422"
    })
    void aBodyThatIsNoFormIsRefusedOnAPage(String type, String body, int status) {
        var before = kept();
        var page = citizen().body(PAGE, type, BodyPublishers.ofString(body));
        assertThat(page.status()).isEqualTo(status);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/nop-ho-so/none", "/nop-ho-so/9.999999", "/nop-ho-so/%3Cscript%3E"})
    void aProcedureThatDoesNotExistIsSaidToBeUnknown(String path) {
        var page = citizen().get(path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Không tìm thấy thủ tục");
        assertThat(page.response().body()).doesNotContain("<script>");
    }

    @Test
    void aProcedureThatCannotBeFiledOnlineSaysWhereElse() {
        assertThat(citizen().get("/nop-ho-so/9.000021").text()).contains("chưa nộp được trực tuyến");
        assertThat(citizen().upload("/nop-ho-so/9.000021", fields(), List.of()).status())
                .isEqualTo(422);
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("requestId", UUID.randomUUID().toString());
        fields.put("receivingUnit", "19900");
        fields.put("resolvingUnit", "");
        fields.put("kind", "CITIZEN");
        fields.put("name", "Lê Thị Mẫu");
        fields.put("personalId", "046090000001");
        fields.put("phone", "0912 345 678");
        fields.put("language", "vi");
        fields.put("page", "3");
        fields.put("copy", "2");
        return fields;
    }

    private static List<Citizen.File> files() {
        return List.of(new Citizen.File("file-1", "bản chính.pdf", PDF), new Citizen.File("file-2", "b.pdf", PDF));
    }

    private List<Integer> kept() {
        return Rows.of(jdbc, "dossier", "dossier_applicant", "case_document", "ledger_entry", "act_ru_execution");
    }

    private Citizen citizen() {
        return new Citizen(port);
    }
}
