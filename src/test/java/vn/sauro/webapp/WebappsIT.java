package vn.sauro.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.support.Browser;

@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:webapps;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
@DisplayName("In a browser that prefers English")
class WebappsIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} loads without an error and speaks Vietnamese")
    @CsvSource({
        "tasklist, Sáu Rõ Nhiệm vụ, Bắt đầu quy trình",
        "cockpit, Sáu Rõ Giám sát, Quy trình",
        "admin, Sáu Rõ Quản trị, Người dùng",
        "welcome, Sáu Rõ Cá nhân, Ứng dụng"
    })
    void speaksVietnamese(String app, String brand, String word) {
        try (var admin = browser.visitor("en-US", 1280, 900).signIn(base(), app, "admin", "sauro")) {
            assertThat(admin.page().locator(".navbar-brand")).containsText(brand);
            assertThat(admin.page().locator("body")).containsText(word);
            assertThat(admin.page().locator(".ce-eol-banner")).isHidden();
            admin.picture("webapp-" + app);
            assertThat(admin.errors()).isEmpty();
        }
    }

    @Test
    void englishIsOneClickAwayAndKept() {
        try (var reader = browser.visitor()) {
            reader.page().navigate(base() + "/");
            assertThat(reader.page().locator("html")).hasAttribute("lang", "vi");
            reader.page().click("a.language");
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            reader.signIn(base(), "tasklist", "admin", "sauro");
            assertThat(reader.page().locator("body")).containsText("Start process");
            reader.page().click("text=Tiếng Việt");
            assertThat(reader.page().locator("body")).containsText("Bắt đầu quy trình");
            assertThat(reader.errors()).isEmpty();
        }
    }

    @ParameterizedTest(name = "the start page fits {0} pixels")
    @CsvSource({"1280", "390"})
    void startPageFits(int width) {
        try (var reader = browser.visitor("en-US", width, 900)) {
            reader.page().navigate(base() + "/");
            assertThat(reader.page().locator("#accounts")).containsText("H57.VP.head");
            assertThat((Integer) reader.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            reader.picture("start-" + width);
            assertThat(reader.errors()).isEmpty();
        }
    }

    @Test
    void dueDateExplainsItself() {
        try (var reader = browser.visitor()) {
            reader.page().navigate(base() + "/start/due?from=2026-08-28T10:00&amount=3&unit=WORKING_DAY");
            assertThat(reader.page().locator("main")).containsText("17:00 07/09/2026");
            assertThat(reader.page().locator("main")).containsText("Hoán đổi sang ngày 22/8/2026");
            reader.page().navigate(base() + "/start/due?from=2026-08-28T10:00&amount=ba&unit=WORKING_DAY");
            assertThat(reader.page().locator("[role=alert]")).containsText("“ba”");
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
