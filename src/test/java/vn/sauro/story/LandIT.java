package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Shares;
import vn.sauro.publication.web.PublicApplication;
import vn.sauro.support.Browser;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** A first land certificate of the ward Thuận An, from the counter to the notice of tax; time moves as the test says. */
@Tag("browser")
@PublicApplication
@DisplayName("A first land certificate")
class LandIT {

    private static final String COUNTER = "19900.TTPVHCC.one-stop-officer";
    private static final String HEAD = "19900.KTHTDT.head";
    private static final String OFFICER = "19900.KTHTDT.land-officer";
    private static final String VICE_CHAIRMAN = "19900.vice-chairman";
    private static final String REGISTRY = "H57.VPDKDD.KTDC.officer";
    private static final String TAX = "H57.THUE.NVDT.officer";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    CaseShares shares;

    private String base;
    private Office office;
    private String code;
    private Citizen citizen;

    @BeforeEach
    void monday() {
        scenario.now(Scenario.MONDAY);
        base = "http://localhost:" + port;
        office = new Office(browser, base, scenario);
    }

    @AfterEach
    void end() {
        if (citizen != null) {
            citizen.close();
        }
        office.close();
        scenario.end();
    }

    @Test
    @DisplayName("passes supplement, notice, objection and tax, and the applicant always knows where it is")
    void fromTheCounterToTheNoticeOfTax() {
        received();
        measured();
        supplemented();
        examined();
        noticed();
        decided();
        taxed();

        var taken = shares.of(code);
        assertThat(taken.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(taken.elapsed());
        assertThat(taken.lateness().late()).isFalse();
    }

    private void received() {
        var page = office.at(COUNTER).page();
        page.navigate(base + "/counter?procedure=1.013978");
        page.fill("[id='applicant.name']", "Nguyễn Văn Mẫu");
        page.fill("[id='applicant.personalId']", "046085001234");
        page.fill("[id='applicant.phone']", "0905123456");
        page.fill("[id='applicant.address']", "Tổ dân phố 5, phường Thuận An (mẫu)");
        page.check("[id='component.1.given']");
        office.at(COUNTER).picture("land-01-form");
        page.click("main button[type=submit]");
        code = page.locator("#code").innerText();
        office.at(COUNTER).picture("land-02-received");
        assertThat(page.locator("#due")).hasText("17:00 02/11/2026");
        citizen = new Citizen(browser, base, code, page.locator("#secret").innerText());
        scenario.work();
    }

    /** The cadastral map and the boundary are worked on side by side, by two agencies. */
    private void measured() {
        office.does(HEAD, "Phân công", code, "land-03-assign", head -> head.picks("Có, trích lục bản đồ")
                .chooses("Công chức giải quyết", "địa chính"));
        citizen.looksUp(
                "land-04-citizen",
                "Đang xử lý",
                "Phòng Kỹ thuật địa chính",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "17:00 02/11/2026");
        office.does(REGISTRY, "Trích lục", code, "land-05-extract", registry -> registry.writes("Tờ bản đồ số", "12")
                .writes("Thửa đất số", "345")
                .writes("Diện tích", "180")
                .writes("Số trích lục", "21/TL"));
        office.does(OFFICER, "Xác minh ranh giới", code, "land-06-boundary", officer -> officer.writes(
                        "Số người sử dụng đất liền kề đã ký", "3")
                .writes("Số người chưa ký", "0")
                .writes("Số bản mô tả", "7/BMT"));
    }

    private void supplemented() {
        office.does(OFFICER, "Xác định nguồn gốc", code, "land-07-origin-missing", officer -> officer.picks(
                        "Cần người nộp bổ sung giấy tờ")
                .writes("Giấy tờ còn thiếu", "Giấy tờ thừa kế (mẫu)"));
        office.does(OFFICER, "Soạn yêu cầu bổ sung", code, "land-08-supplement", officer -> officer.picks(
                        "Yêu cầu bổ sung")
                .writes("Giấy tờ, nội dung còn thiếu", "Giấy tờ thừa kế quyền sử dụng đất (mẫu)")
                .writes("Lý do", "Thửa đất đứng tên người để lại thừa kế (mẫu)")
                .writes("Cách hoàn thiện", "Chụp rõ đủ các trang, gửi tại trang tra cứu hoặc nộp tại quầy (mẫu)"));
        scenario.until(at("2026-10-07T08:00"));
        citizen.looksUp("land-09-citizen-asked", "Yêu cầu bổ sung giấy tờ", "Giấy tờ thừa kế quyền sử dụng đất");
        citizen.page().setInputFiles("#file", pdf("giấy tờ thừa kế.pdf"));
        citizen.presses("Gửi bổ sung").reads("Đã nhận giấy tờ bổ sung");
        scenario.work();
        // Tuesday did not count; Monday was the day of receipt.
        citizen.looksUp("land-10-citizen-supplemented", "Đang xử lý", "17:00 03/11/2026");
    }

    private void examined() {
        office.does(
                OFFICER, "Xác định nguồn gốc", code, "land-11-origin", officer -> officer.picks("Đã xác định nguồn gốc")
                        .picks("Giấy tờ về quyền sử dụng đất")
                        .dates("Sử dụng đất từ ngày", LocalDate.of(1992, 3, 1))
                        .writes("Mục đích đang sử dụng", "Đất ở tại đô thị")
                        .writes("Số văn bản xác nhận", "88/XN"));
        office.does(HEAD, "Đối chiếu quy hoạch", code, "land-12-planning", head -> head.picks("Phù hợp")
                .writes("Ý kiến về quy hoạch", "Thửa đất thuộc khu dân cư hiện hữu (mẫu)")
                .writes("Số văn bản có ý kiến", "9/YK"));
    }

    /** Fifteen days outside the clock; a neighbour objects on the thirteenth. */
    private void noticed() {
        office.does(OFFICER, "Niêm yết thông báo", code, "land-13-post", officer -> officer.writes(
                        "Nơi niêm yết", "Trụ sở UBND phường; nhà văn hóa tổ dân phố 5")
                .writes("Số thông báo niêm yết", "15/TB"));
        scenario.until(at("2026-10-20T09:00"));
        citizen.looksUp("land-14-citizen-notice", "Niêm yết công khai", "Phòng Kinh tế, Hạ tầng và Đô thị");
        objected();
        office.does(OFFICER, "Giải quyết ý kiến phản ánh", code, "land-17-objection", officer -> officer.picks(
                        "Đã giải quyết, tiếp tục hồ sơ")
                .writes("Nội dung trả lời", "Đã đối chiếu mốc giới tại thực địa, ranh giới không chồng lấn (mẫu)")
                .writes("Số biên bản làm việc", "4/BBLV"));
        scenario.until(at("2026-10-22T23:00"));
        citizen.looksUp("land-18-citizen-notice", "Niêm yết công khai");
        scenario.until(at("2026-10-23T08:00"));
        office.does(OFFICER, "Lập biên bản kết thúc", code, "land-19-close", officer -> officer.writes(
                        "Số ý kiến phản ánh đã nhận", "1")
                .writes("Số biên bản kết thúc", "16/BB"));
        // Twelve working days ended while the notice hung.
        citizen.looksUp("land-20-citizen-after-notice", "Đang xử lý", "17:00 19/11/2026");
    }

    private void objected() {
        var page = office.at(COUNTER).page();
        page.navigate(base + "/dossiers/" + code);
        page.click("a:has-text('Việc tại quầy')");
        office.at(COUNTER).picture("land-15-counter");
        page.fill("[name='objection.content']", "Ranh giới phía đông lấn sang thửa liền kề (mẫu)");
        page.fill("[name='objection.name']", "Trần Thị Mẫu");
        page.fill("[name='objection.contact']", "0912345678");
        page.click("button:has-text('Ghi nhận ý kiến phản ánh')");
        assertThat(page.locator("[role=status]")).containsText("Đã ghi nhận ý kiến phản ánh");
        office.at(COUNTER).picture("land-16-objection");
        scenario.work();
    }

    private void decided() {
        office.does(HEAD, "Đề xuất", code, "land-21-propose", head -> head.picks("Đủ điều kiện cấp Giấy chứng nhận")
                .writes("Lý do, căn cứ", "Hồ sơ đủ, đất sử dụng ổn định, không tranh chấp (mẫu)")
                .writes("Số tờ trình", "31/TTr"));
        office.does(VICE_CHAIRMAN, "Quyết định", code, "land-22-decide", leader -> leader.picks(
                        "Đủ điều kiện cấp Giấy chứng nhận")
                .writes("Lý do", "Theo đề xuất của phòng chuyên môn (mẫu)"));
    }

    private void taxed() {
        office.does(
                OFFICER,
                "Chuyển thông tin thuế",
                code,
                "land-23-send-tax",
                officer -> officer.writes("Số phiếu chuyển thông tin", "19/PC"));
        citizen.looksUp("land-24-citizen-tax", "Cơ quan thuế xác định nghĩa vụ", "Thuế thành phố Huế");
        scenario.until(at("2026-10-27T08:00"));
        office.does(TAX, "Xác định nghĩa vụ", code, "land-25-tax", tax -> tax.picks("Phải nộp")
                .writes("Số tiền phải nộp", "12500000")
                .writes("Số thông báo của cơ quan thuế", "77/TB"));
        scenario.until(at("2026-10-28T08:00"));
        citizen.looksUp("land-26-citizen-owes", "Yêu cầu thực hiện nghĩa vụ tài chính", "12.500.000 đồng");
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", SamplePdf.PLAIN);
    }
}
