package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.publication.web.PublicApplication;
import vn.sauro.support.Browser;
import vn.sauro.support.Scenario;
import vn.sauro.support.Visitor;
import vn.sauro.support.WebStandards;

/** The pages on which staff works beside Tasklist: as WCAG 2.2 AA asks, on an ordinary and on a narrow screen. */
@Tag("browser")
@PublicApplication
@DisplayName("The pages of the staff")
class StaffPagesIT {

    private static final String COUNTER = "19900.TTPVHCC.one-stop-officer";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    private Visitor officer;
    private int width;

    @AfterEach
    void end() {
        officer.close();
        scenario.end();
    }

    @ParameterizedTest(name = "are accessible and fit {0} pixels")
    @ValueSource(ints = {1280, 390})
    void areAccessibleAndFit(int pixels) {
        scenario.now(Scenario.MONDAY);
        width = pixels;
        officer = browser.visitor("vi-VN", width, 844).signIn(base(), "tasklist", COUNTER, "sauro");
        meets("/counter", "desk");
        meets("/counter?procedure=khai+sinh", "hits");
        var code = received();
        meets("/counter/" + code, "acts");
        meets("/counter/" + code + "/fees", "fees");
        meets("/counter/" + code + "/secret", "secret");
        meets("/dossiers/" + code, "dossier");
        assertThat(page().locator("main")).containsText("Phí, lệ phí phải nộp 100.000 đồng");
        assertThat(page().locator(".timeline"))
                .not()
                .containsText("phường Thuận An, Phòng Kinh tế, Hạ tầng và Đô thị phường Thuận An");
        meets("/dossiers/" + code + "?applicant=true", "applicant");
        meets("/work", "work");
        meets("/work/figures", "figures");
        meets("/work/figures/19900", "figures-agency");
        meets("/registers/19900", "register");
        meets("/programme", "programme");
        page().navigate(base() + "/camunda/app/tasklist/default/");
        page().waitForSelector("text=Việc của tôi");
        officer.picture("staff-tasklist-" + width);
    }

    @Test
    @DisplayName("let the chairman close a register of which he says that he has checked it")
    void closeARegister() {
        scenario.now(Scenario.MONDAY);
        width = 390;
        officer = browser.visitor("vi-VN", width, 844).signIn(base(), "tasklist", "19900.chairman", "sauro");
        meets("/registers/19900/2020", "register-open");
        page().click("button:has-text('Khóa sổ năm 2020')");
        assertThat(page().locator("[role=alert]")).containsText("đánh dấu xác nhận");
        WebStandards.meets(officer, "staff-register-unchecked-" + width);
        page().check("[name=checked]");
        page().click("button:has-text('Khóa sổ năm 2020')");
        assertThat(page().locator(".notice.good")).containsText("Đã khóa");
        WebStandards.meets(officer, "staff-register-closed-" + width);
    }

    private String received() {
        meets("/counter?procedure=1.013978", "receive");
        page().click("main button[type=submit]");
        assertThat(page().locator("[role=alert]").first()).containsText("chỗ cần sửa");
        WebStandards.meets(officer, "staff-receive-wrong-" + width);
        page().fill("[id='applicant.name']", "Nguyễn Văn Mẫu");
        page().fill("[id='applicant.personalId']", "046085001234");
        page().fill("[id='applicant.phone']", "0905123456");
        page().check("[id='component.1.given']");
        page().click("main button[type=submit]");
        assertThat(page().locator("#due")).hasText("17:00 02/11/2026");
        WebStandards.meets(officer, "staff-received-" + width);
        scenario.work();
        return page().locator("#code").innerText();
    }

    private void meets(String path, String picture) {
        page().navigate(base() + path);
        assertThat(page().locator("h1")).isVisible();
        WebStandards.meets(officer, "staff-" + picture + "-" + width);
    }

    private Page page() {
        return officer.page();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
