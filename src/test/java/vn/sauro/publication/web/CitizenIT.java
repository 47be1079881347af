package vn.sauro.publication.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.support.Browser;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;
import vn.sauro.support.SettledDossiers;
import vn.sauro.support.Visitor;
import vn.sauro.support.WebStandards;

/** A citizen with a telephone: files, looks up, rates, says something; every page as WCAG 2.2 AA asks. */
@Tag("browser")
@PublicApplication
class CitizenIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final int NARROW = 390;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenario scenario;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void filesOnATelephoneAndLooksTheDossierUp(boolean scripts) {
        try (var citizen = citizen(scripts)) {
            var page = citizen.page();
            page.navigate(base() + "/nop-ho-so/2.000815");
            meets(citizen, "filing-empty");
            page.fill("#address", "12 Lê Lợi (mẫu)");
            page.click("button[type=submit]");
            assertThat(page.locator("[role=alert]")).containsText("chỗ chưa đúng");
            assertThat(page.locator("#address")).hasValue("12 Lê Lợi (mẫu)");
            meets(citizen, "filing-errors");

            page.selectOption("#receivingUnit", "19900");
            page.fill("#name", "Lê Thị Mẫu");
            page.fill("#personalId", "046090000001");
            page.fill("#phone", "0912 345 678");
            page.setInputFiles("#file-1", pdf("bản chính.pdf"));
            page.setInputFiles("#file-2", pdf("bản sao.pdf"));
            page.fill("#page", "3");
            page.fill("#copy", "2");
            page.click("button[type=submit]");
            assertThat(page.locator("h1")).containsText("Đã nhận hồ sơ");
            var code = page.locator("#dossier-code").textContent();
            var secret = page.locator("#dossier-secret").textContent();
            meets(citizen, "filed");

            page.click("main a.button");
            assertThat(page.locator("#code")).hasValue(code);
            meets(citizen, "lookup");
            page.fill("#secret", "0000-0000-0000");
            page.click("button[type=submit]");
            assertThat(page.locator("[role=alert]")).containsText("không đúng");
            meets(citizen, "lookup-wrong");
            page.fill("#secret", secret.toLowerCase());
            page.click("button[type=submit]");
            assertThat(page.locator("main")).containsText("Mới đăng ký");
            assertThat(page.locator("main")).containsText("Trung tâm Phục vụ hành chính công phường Thuận An");
            assertThat(page.url()).doesNotContain(secret);
            meets(citizen, "dossier");

            askForMore(code);
            lookUp(page, code, secret);
            assertThat(page.locator("#actions")).containsText("Trang 2 của bản chính (mẫu)");
            meets(citizen, "dossier-asked");
            page.setInputFiles("#file", pdf("trang 2.pdf"));
            page.click("button:has-text('Gửi bổ sung')");
            assertThat(page.locator("[role=status]")).containsText("Đã nhận giấy tờ bổ sung");
            scenario.work();
            scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
            lookUp(page, code, secret);
            page.click("summary:has-text('Vì sao hẹn ngày này?')");
            assertThat(page.locator("main")).containsText("Giấy tiếp nhận");
            meets(citizen, "dossier-accepted");
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private void askForMore(String code) {
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "supplementNeeded"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome", "requested",
                        "missing", "Trang 2 của bản chính (mẫu)",
                        "supplementReason", "Thiếu trang (mẫu)",
                        "guidance", "Chụp rõ cả trang (mẫu)"));
    }

    private void lookUp(Page page, String code, String secret) {
        page.navigate(base() + "/tra-cuu?code=" + code);
        page.fill("#secret", secret);
        page.click("button[type=submit]");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void ratesAndSaysSomething(boolean scripts) {
        var code = new SettledDossiers(jdbc).at(DossierStatus.RESULT_RETURNED, Scenario.MONDAY);
        try (var citizen = citizen(scripts)) {
            var page = citizen.page();
            page.navigate(base() + "/tra-cuu?code=" + code);
            page.fill("#secret", SettledDossiers.SECRET);
            page.click("button[type=submit]");
            page.check("input[name=score][value='4']");
            page.fill("#comment", "Nhanh, dễ hiểu (mẫu)");
            meets(citizen, "dossier-rate");
            page.click("button:has-text('Gửi đánh giá')");
            assertThat(page.locator("h1")).containsText("Cảm ơn");
            meets(citizen, "rated");

            page.navigate(base() + "/phan-anh");
            page.click("button:has-text('Gửi phản ánh')");
            assertThat(page.locator("[role=alert]")).containsText("Hãy chọn phản ánh về việc gì");
            meets(citizen, "feedback-errors");
            page.check("input[name=topic][value=REGULATION]");
            page.selectOption("#agency", "19900");
            page.fill("#subject", "Mẫu đơn khó hiểu (mẫu)");
            page.fill("#text", "Mục 3 của mẫu đơn khó hiểu (mẫu)");
            page.fill("#name", "Lê Thị Mẫu");
            page.fill("#phone", "0912345678");
            page.click("button:has-text('Gửi phản ánh')");
            assertThat(page.locator("h1")).containsText("Đã nhận phản ánh");
            var feedback = page.locator("#feedback-code").textContent();
            var secret = page.locator("#feedback-secret").textContent();
            meets(citizen, "feedback-sent");
            page.navigate(base() + "/phan-anh?code=" + feedback);
            page.fill("#secret", secret);
            page.click("button:has-text('Xem tình trạng')");
            assertThat(page.locator("main")).containsText("đang phân loại");
            meets(citizen, "feedback-state");
        }
    }

    @ParameterizedTest(name = "{0} on {1} pixels in {2}")
    @CsvSource({
        "/, 1280, vi",
        "/, 390, vi",
        "/tra-cuu, 1280, vi",
        "/tra-cuu, 390, en",
        "/nop-ho-so/2.000815, 1280, vi",
        "/nop-ho-so/2.000815, 320, en",
        "/nop-ho-so/9.000021, 390, vi",
        "/nop-ho-so/none, 390, vi",
        "/danh-gia, 390, vi",
        "/phan-anh, 1280, vi",
        "/phan-anh, 320, vi",
        "/muc-do-hai-long, 1280, vi",
        "/muc-do-hai-long, 390, vi",
        "/thu-tuc, 1280, vi",
        "/thu-tuc, 390, vi",
        "/thu-tuc/2.000815, 390, vi"
    })
    void everyPageIsAccessibleAndFits(String path, int width, String language) {
        try (var citizen = browser.visitor("vi-VN", width, 844)) {
            citizen.page().navigate(base() + path + "?lang=" + language);
            meets(citizen, "page" + path.replace('/', '-') + "-" + width + "-" + language);
        }
    }

    private Visitor citizen(boolean scripts) {
        return scripts ? browser.visitor("vi-VN", NARROW, 844) : browser.visitorWithoutScripts();
    }

    private void meets(Visitor citizen, String picture) {
        WebStandards.meets(citizen, "citizen-" + (citizen.runsScripts() ? "" : "noscript-") + picture);
        assertThat(citizen.page().locator("script").count()).isZero();
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", SamplePdf.PLAIN);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
