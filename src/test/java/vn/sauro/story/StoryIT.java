package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.ledger.VerifyLedger;
import vn.sauro.support.Browser;
import vn.sauro.support.SamplePdf;

@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=" + StoryIT.DATABASE)
@ActiveProfiles("sample")
class StoryIT {

    static final String DATABASE = "jdbc:h2:mem:story;DB_CLOSE_DELAY=-1";

    private static final String OFFICE = "H57.VP.general-officer";
    private static final String LEAD = "H57.SXD.head";
    private static final String OFFICER = "H57.SXD.HTKT.officer";
    private static final String COORDINATOR = "H57.STC.head";
    private static final String LEADER = "H57.vice-chairman-1";

    private static final String TITLE = "Khảo sát hệ thống thoát nước các tuyến phố trung tâm";
    private static final LocalDate DUE =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusWeeks(4).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    private String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void taskTravelsFromAssignmentToAcceptedProduct() {
        assigned("ST-01");
        accepted("ST-01");
        try (var officer = worker(OFFICER);
                var coordinator = worker(COORDINATOR);
                var leader = worker(LEADER)) {
            officer.opens("Thực hiện", "ST-01")
                    .writes("Số, ký hiệu văn bản của sản phẩm", "12/BC-SXD")
                    .writes("Mô tả sản phẩm", "Đã khảo sát 42 điểm ngập")
                    .isRefused("còn chờ phần việc của Sở Tài chính")
                    .picture("05-contribution-awaited");
            coordinator
                    .opens("phối hợp", "ST-01")
                    .writes("Nội dung phối hợp", "Dự toán kinh phí khảo sát")
                    .writes("Số, ký hiệu văn bản", "77/STC-NS")
                    .picture("06-contribution")
                    .completes();
            reports(officer);
            leader.opens("gia hạn", "ST-01")
                    .picks("Chấp thuận")
                    .writes("Lý do", "Mưa lớn kéo dài")
                    .picture("12-extension")
                    .completes();
            officer.opens("Thực hiện", "ST-01")
                    .tab("Sáu rõ")
                    .sees("Hạn gốc", day(DUE), day(DUE.plusWeeks(1)))
                    .picture("13-extended");
            officer.tab("Biểu mẫu")
                    .writes("Mô tả sản phẩm", "Báo cáo khảo sát 42 điểm ngập kèm danh mục ưu tiên")
                    .completes();
            leader.opens("Nghiệm thu", "ST-01")
                    .picks("Đạt")
                    .selects("Chất lượng sản phẩm", "Tốt")
                    .picture("14-review")
                    .completes();
            readsTheCase(leader);
        }
        assertThat(ledger.entries("ST-01"))
                .extracting(LedgerEntry::kind)
                .containsSubsequence(
                        "TASK_ASSIGNED",
                        "TASK_ACCEPTED",
                        "CONTRIBUTION_MADE",
                        "EXTENSION_GRANTED",
                        "PRODUCT_ACCEPTED",
                        "TASK_COMPLETED");
        ledgerIsWhole();
    }

    @Test
    void obstacleAndMatterBeyondAuthorityReachWhoeverDecides() {
        assigned("ST-02");
        accepted("ST-02");
        try (var officer = worker(OFFICER)) {
            officer.opens("Thực hiện", "ST-02").tab("Sáu rõ");
            officer.does("Báo cáo vướng mắc", "Đã chuyển vướng mắc", panel -> {
                panel.getByLabel("Loại vướng mắc").selectOption("FUNDING");
                panel.getByLabel("Vướng ở đâu").fill("Chưa có kinh phí khảo sát");
                panel.getByPlaceholder("Gõ để tìm").fill("so tai chinh");
                panel.getByLabel("Cần cơ quan, đơn vị nào *").selectOption("H57.STC");
            });
            officer.does("Báo cáo vượt thẩm quyền", "Đã trình cấp có thẩm quyền", panel -> {
                panel.getByLabel("Vấn đề").selectOption("INTER_AGENCY");
                panel.getByLabel("Vì sao").fill("Cần ba sở cùng làm");
                panel.getByLabel("Kiến nghị").fill("Lập tổ công tác liên ngành");
            });
        }
        try (var finance = worker(COORDINATOR);
                var secretary = worker("H57.BTV.secretary")) {
            finance.opens("Tháo gỡ", "ST-02").tab("Sáu rõ").picture("21-obstacle");
            secretary.opens("uyết định", "ST-02").tab("Sáu rõ").picture("22-beyond-authority");
        }
    }

    @Test
    void leadReturnsTaskAndOfficeGivesItToAnotherAgency() {
        assigned("ST-03");
        try (var lead = worker(LEAD);
                var head = worker("H57.VP.head");
                var other = worker("H57.SNNMT.head")) {
            lead.opens("Tiếp nhận", "ST-03")
                    .picks("Trả lại")
                    .writes("Lý do trả lại", "Thuộc ngành nông nghiệp và môi trường")
                    .picture("31-return")
                    .completes();
            head.opens("rả lại", "ST-03").picks("Giao cơ quan khác");
            assertThat(head.offered("Cơ quan chủ trì mới"))
                    .anyMatch(agency -> agency.startsWith("Sở Nông nghiệp và Môi trường thành phố Huế"));
            head.chooses("Cơ quan chủ trì mới", "Sở Nông nghiệp và Môi trường")
                    .writes("Lý do quyết định", "Đúng ngành phụ trách")
                    .picture("32-decide-return")
                    .completes();
            other.opens("Tiếp nhận", "ST-03");
        }
    }

    @Test
    void officeImportsProgrammeAndReadsItsProgress() {
        try (var office = worker("H57.VP.head")) {
            var page = office.page();
            page.navigate(base + "/programme/import");
            page.setInputFiles(
                    "input[type=file]", Path.of("src/main/resources/sample/programme/action-programme.xlsx"));
            page.click("main button[type=submit]");
            page.waitForSelector("#import-progress");
            office.picture("41-import");
            page.waitForSelector("#import-progress[data-state=DONE]");
            assertThat(page.locator("[data-count=refused]").first()).hasText("0");
            assertThat(page.locator("[data-count=total]").first()).hasText("126");
            office.picture("42-imported");
            page.navigate(base + "/programme");
            assertThat(page.locator("main section.card")).hasCount(6);
            office.picture("43-programmes");
            page.navigate(base + "/work");
            assertThat(page.locator("h1")).hasText("Việc của đơn vị");
            office.picture("44-unit");
        }
        try (var narrow = Worker.signedIn(browser.visitor("vi-VN", 390, 844), base, "H57.VP.head")) {
            narrow.page().navigate(base + "/programme");
            narrow.picture("45-programmes-390");
        }
    }

    @Test
    void cockpitKnowsCaseByItsCode() {
        assigned("ST-05");
        try (var admin = browser.visitor().signIn(base, "cockpit", "admin", "sauro")) {
            var page = admin.page();
            page.setDefaultTimeout(60_000);
            page.navigate(base + "/camunda/app/cockpit/default/#/processes");
            page.locator("a:has-text('Nhiệm vụ được giao')").first().click();
            page.locator("td:has-text('ST-05')").first().waitFor();
            admin.picture("story-51-cockpit");
        }
    }

    private void assigned(String code) {
        try (var office = worker(OFFICE)) {
            office.startsTask()
                    .writes("Số, ký hiệu văn bản", "1520/KH-UBND")
                    .dates("Ngày văn bản", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
                    .writes("Cơ quan ban hành", "UBND thành phố Huế")
                    .writes("Mã nhiệm vụ", code)
                    .writes("Tên nhiệm vụ", TITLE)
                    .writes("Nội dung phải làm", "Lập danh mục điểm ngập và đề xuất thứ tự ưu tiên cải tạo.")
                    .writes("Sản phẩm phải có", "Báo cáo khảo sát kèm danh mục ưu tiên")
                    .picture(code + "-01-assign")
                    .chooses("Cơ quan chủ trì", "Sở Xây dựng")
                    .chooses("Lãnh đạo phụ trách", "khối kinh tế")
                    .chooses("Cơ quan phối hợp", "Sở Tài chính")
                    .dates("Ngày đến hạn", DUE)
                    .picture(code + "-02-assign")
                    .sends();
        }
    }

    private void accepted(String code) {
        try (var lead = worker(LEAD)) {
            lead.opens("Tiếp nhận", code)
                    .tab("Sáu rõ")
                    .sees("Rõ người", "Rõ việc", "Rõ trách nhiệm", "Rõ thẩm quyền", "Rõ thời gian", "Rõ kết quả")
                    .sees("Giám đốc Sở Xây dựng", "Vì sao hạn là ngày này?", "ngày làm việc")
                    .picture(code + "-03-six-clears");
            lead.tab("Biểu mẫu")
                    .picks("Tiếp nhận")
                    .chooses("Cán bộ thực hiện", "Chuyên viên phòng Hạ tầng kỹ thuật")
                    .picture(code + "-04-accept")
                    .completes();
        }
    }

    private void reports(Worker officer) {
        officer.opens("Thực hiện", "ST-01").tab("Sáu rõ").sees(TITLE, day(DUE), "Hạn ấn định trong văn bản giao");
        officer.does("Báo cáo tiến độ", "Đã ghi nhận tiến độ", panel -> {
            panel.getByLabel("Tỷ lệ hoàn thành").fill("40");
            panel.getByLabel("Đã làm được gì").fill("Khảo sát 42 điểm");
            panel.getByLabel("Căn cứ").fill("Biên bản 03/BB");
        });
        officer.does("Đề nghị gia hạn", "Đã gửi đề nghị gia hạn", panel -> {
            panel.getByLabel("Hạn mới đề nghị").fill(DUE.plusWeeks(1).toString());
            panel.getByLabel("Lý do").fill("Mưa lớn, chưa khảo sát được");
        });
        officer.does("Tải tài liệu lên", "Đã lưu tài liệu", panel -> {
            panel.getByLabel("Tên tài liệu").fill("Báo cáo khảo sát 12/BC-SXD");
            panel.locator("input[type=file]")
                    .setInputFiles(new FilePayload("bao-cao.pdf", "application/pdf", SamplePdf.PLAIN));
        });
        officer.sees("Tiến độ 0% → 40%", "Báo cáo khảo sát 12/BC-SXD").picture("11-reported");
    }

    private void readsTheCase(Worker reader) {
        var page = reader.page();
        page.navigate(base + "/work/cases/ST-01");
        assertThat(page.locator("main")).containsText("Hoàn thành nhiệm vụ lúc");
        assertThat(page.locator("main")).containsText("Tiến độ 0% → 40%");
        assertThat(page.locator("main .status").first()).hasText("Hoàn thành đúng hạn");
        reader.picture("15-case");
        page.setViewportSize(390, 844);
        reader.picture("16-case-390");
    }

    private void ledgerIsWhole() {
        var said = new ByteArrayOutputStream();
        var verdict = VerifyLedger.run(
                new String[] {"--url", DATABASE, "--user", "sauro"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(verdict).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private Worker worker(String account) {
        return Worker.signedIn(browser, base, account);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
