package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.publication.web.PublicApplication;
import vn.sauro.support.Browser;
import vn.sauro.support.Scenario;

/** Birth, residence, health insurance and identity card of a child: one dossier, three agencies, each at its own screen. */
@Tag("browser")
@PublicApplication
@DisplayName("The papers of a newborn child")
class BirthIT {

    private static final String COUNTER = "19900.TTPVHCC.one-stop-officer";
    private static final String CIVIL_STATUS = "19900.VP.civil-status-officer";
    private static final String VICE_CHAIRMAN = "19900.vice-chairman";
    private static final String POLICE = "H57.CA.QLHC.officer";
    private static final String INSURANCE = "H57.BHXH.QLT.officer";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Ledger ledger;

    private String base;
    private Office office;
    private String code;
    private Citizen parent;

    @BeforeEach
    void monday() {
        scenario.now(Scenario.MONDAY);
        base = "http://localhost:" + port;
        office = new Office(browser, base, scenario);
    }

    @AfterEach
    void end() {
        if (parent != null) {
            parent.close();
        }
        office.close();
        scenario.end();
    }

    @Test
    @DisplayName("come from three agencies, each result as soon as it is ready, in one dossier that is counted once")
    void oneDossierThreeAgencies() {
        received();
        registered();
        agreed();
        settles(POLICE, "Đăng ký thường trú", "TT-0102 (mẫu)", "birth-08-residence");
        parent.looksUp("birth-10-parent", "Giấy khai sinh", "cư trú", "Công an", "Bảo hiểm xã hội");
        settles(INSURANCE, "Cấp thẻ bảo hiểm y tế", "TE-4640001 (mẫu)", "birth-11-insurance");
        parent.looksUp("birth-12-parent", "bảo hiểm y tế", "Công an");
        settles(POLICE, "Cấp thẻ căn cước", "CC-0007 (mẫu)", "birth-13-identity");
        returned();
    }

    private void received() {
        var officer = office.at(COUNTER);
        var page = officer.page();
        page.navigate(base + "/counter?procedure=2.002622");
        page.fill("[id='applicant.name']", "Lê Thị Mẫu");
        page.fill("[id='applicant.personalId']", "046190001234");
        page.fill("[id='applicant.phone']", "0905123456");
        page.check("[id='component.1.given']");
        page.check("[id='component.2.given']");
        page.click("main button[type=submit]");
        code = page.locator("#code").innerText();
        assertThat(page.locator("#due")).hasText("17:00 08/10/2026");
        officer.picture("birth-01-received");
        parent = new Citizen(browser, base, code, page.locator("#secret").innerText());
        scenario.work();
    }

    private void registered() {
        office.does(CIVIL_STATUS, "Đăng ký khai sinh", code, "birth-02-register", officer -> officer.picks(
                        "Người nộp đề nghị cấp thẻ căn cước cho trẻ")
                .writes("Số đăng ký khai sinh", "12/2026"));
        office.does(VICE_CHAIRMAN, "Ký Giấy khai sinh", code, "birth-03-sign", leader -> leader.picks("Ký")
                .writes("Số Giấy khai sinh", "12/2026-KS"));
        parent.looksUp("birth-04-parent-consent", "Có kết quả: Giấy khai sinh", "Chờ xác nhận trên VNeID");
    }

    /** The household answers on Wednesday: Tuesday does not count. */
    private void agreed() {
        scenario.until(at("2026-10-07T08:00"));
        var page = office.at(COUNTER).page();
        page.navigate(base + "/counter/" + code);
        page.check("[name=consented][value=true]");
        page.fill("[name=document]", "VNeID-0001 (mẫu)");
        office.at(COUNTER).picture("birth-05-household");
        page.click("button:has-text('Ghi nhận trả lời')");
        assertThat(page.locator("[role=status]")).containsText("Đã ghi nhận trả lời của chủ hộ");
        scenario.work();
        parent.looksUp("birth-06-parent", "Đang xử lý", "17:00 09/10/2026", "Công an");
    }

    private void settles(String agency, String part, String document, String picture) {
        office.does(agency, "Xác nhận đã nhận: " + part, code, picture + "-acknowledge", officer -> officer);
        office.does(agency, "Giải quyết phần việc: " + part, code, picture, officer -> officer.picks("Đã có kết quả")
                .writes("Số kết quả", document));
    }

    private void returned() {
        parent.looksUp("birth-14-parent", "Đã xử lý xong", "17:00 09/10/2026");
        office.does(
                COUNTER, "Trả kết quả", code, "birth-15-return", counter -> counter.picks("Người nộp nhận tại quầy"));
        var officer = office.at(COUNTER);
        officer.page().navigate(base + "/dossiers/" + code);
        assertThat(officer.page().locator("main")).containsText("Đã trả kết quả");
        officer.picture("birth-16-dossier");
        parent.looksUp("birth-17-parent", "Đã trả kết quả", "Thẻ căn cước");
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(ledger.entries(code))
                .extracting(LedgerEntry::kind)
                .as("counted once")
                .containsOnlyOnce("DOSSIER_FILED")
                .filteredOn("PART_ACKNOWLEDGED"::equals)
                .hasSize(3);
    }
}
