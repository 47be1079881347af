package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.Browser;

/** A certified copy, from the counter to the returned result. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:counter-story;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
@DisplayName("A certified copy at the counter")
class CounterIT {

    private static final String COUNTER = "19900.TTPVHCC.one-stop-officer";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Ledger ledger;

    private String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    @DisplayName("is received with the keyboard alone, compared, signed, entered and handed out")
    void fromTheCounterToTheReturnedResult() {
        String code;
        try (var officer = worker(COUNTER)) {
            code = received(officer);
        }
        try (var appraiser = worker("19900.VP.civil-status-officer")) {
            appraiser
                    .opens("Đối chiếu bản sao", code)
                    .tab("Sáu rõ")
                    .sees("Rõ người", "Vì sao hạn là ngày này?", "Nộp hồ sơ", "Đang xử lý")
                    .picture("62-six-clears");
            appraiser
                    .tab("Biểu mẫu")
                    .picks("Chứng thực được")
                    .writes("Số bản sao", "2")
                    .writes("Số trang mỗi bản", "3")
                    .picture("63-appraise")
                    .completes();
        }
        try (var signer = worker("19900.vice-chairman")) {
            signer.opens("Ký chứng thực", code)
                    .picks("Ký chứng thực")
                    .picture("64-sign")
                    .completes();
        }
        try (var registrar = worker("19900.VP.general-officer")) {
            registrar
                    .opens("Đóng dấu", code)
                    .writes("Số chứng thực", "125/2026")
                    .picture("65-issue")
                    .completes();
        }
        try (var officer = worker(COUNTER)) {
            officer.page().navigate(base + "/counter");
            assertThat(officer.page().locator("#ready")).containsText(code);
            officer.picture("66-ready");
            officer.opens("Trả kết quả", code)
                    .picks("Người nộp nhận tại quầy")
                    .picture("67-return")
                    .completes();
            officer.page().navigate(base + "/work/cases/" + code);
            assertThat(officer.page().locator("main")).containsText("Đã trả kết quả");
            officer.picture("68-dossier");
            officer.page().setViewportSize(390, 844);
            officer.picture("69-dossier-390");
        }
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(ledger.entries(code))
                .extracting(LedgerEntry::kind)
                .containsSubsequence("DOSSIER_FILED", "STATUS_CHANGED", "DUTY_DONE", "DUTY_DONE", "DUTY_DONE");
    }

    @Test
    @DisplayName("says at the field what is wrong, on a narrow screen as well")
    void errorsAreAtTheirField() {
        try (var officer = Worker.signedIn(browser.visitor("vi-VN", 390, 844), base, COUNTER)) {
            var page = officer.page();
            page.navigate(base + "/counter");
            officer.picture("71-counter-390");
            var keys = new Keys(page).type("chung thuc ban sao").press("Enter");
            page.waitForSelector("#hits");
            officer.picture("71-hits-390");
            keys.press("Enter");
            page.waitForSelector("[id='applicant.name']");
            keys.type("Nguyễn Thị Mẫu").press("Tab").type("0461900").press("Enter");
            assertThat(page.locator("[id='applicant.personalId.error']")).containsText("12 chữ số");
            assertThat(page.locator("[id='fees.counts.page.error']")).containsText("Chưa có số trang");
            assertThat(page.locator("[role=alert]").first()).containsText("Có 4 chỗ cần sửa");
            assertThat(page.locator("[id='applicant.personalId']")).isFocused();
            assertThat(page.locator("[id='applicant.name']")).hasValue("Nguyễn Thị Mẫu");
            officer.picture("72-wrong-390");
        }
    }

    /** From the first key to the code of the dossier, hands never leave the keyboard. */
    private String received(Worker officer) {
        var page = officer.page();
        page.navigate(base + "/counter");
        officer.picture("60-counter");
        var began = System.nanoTime();
        var keys = new Keys(page).type("2.000815").press("Enter");
        page.waitForSelector("[id='applicant.name']");
        keys.type("Nguyễn Thị Mẫu")
                .press("Tab")
                .type("046190001234")
                .press("Tab")
                .type("0905123456");
        // Two copies of the second component.
        keys.access('3').on(1).press("Space").on(4).press("Space").on(2).type("2");
        // Two copies of three pages; what they cost is taken before the slip is printed.
        keys.access('5').on(1).type("3").on(1).type("2");
        officer.picture("61-form");
        keys.access('s');
        page.waitForSelector("#receiptNumber");
        officer.picture("61-fee");
        assertThat(page.locator("#receiptNumber")).isFocused();
        keys.type("BL-0001").press("Enter");
        page.waitForSelector("text=Biên lai số BL-0001");
        var took = Duration.ofNanos(System.nanoTime() - began);
        officer.picture("61-received");
        printed(page);
        System.out.printf("A dossier received with %d keys in %d ms%n", keys.pressed(), took.toMillis());
        assertThat(keys.pressed())
                .as("at one key a second still under two minutes")
                .isLessThan(100);
        assertThat(took).isLessThan(Duration.ofMinutes(2));
        assertThat(page.locator("#due")).not().isEmpty();
        return page.locator("#code").innerText();
    }

    /** The button to print has the focus already. */
    private static void printed(Page page) {
        assertThat(page.locator(".actions form button")).isFocused();
    }

    private Worker worker(String account) {
        return Worker.signedIn(browser, base, account);
    }
}
