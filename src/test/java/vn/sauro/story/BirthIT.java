package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
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

    private DossierWalk dossier;

    @BeforeEach
    void monday() {
        dossier = new DossierWalk(browser, port, scenario);
    }

    @AfterEach
    void end() {
        dossier.close();
    }

    @Test
    @DisplayName("come from three agencies, each result as soon as it is ready, in one dossier that is counted once")
    void oneDossierThreeAgencies() {
        received();
        registered();
        agreed();
        settles(POLICE, "Đăng ký thường trú", "TT-0102 (mẫu)", "birth-08-residence");
        parent().looksUp("birth-10-parent", "Giấy khai sinh", "cư trú", "Công an", "Bảo hiểm xã hội");
        settles(INSURANCE, "Cấp thẻ bảo hiểm y tế", "TE-4640001 (mẫu)", "birth-11-insurance");
        parent().looksUp("birth-12-parent", "bảo hiểm y tế", "Công an");
        settles(POLICE, "Cấp thẻ căn cước", "CC-0007 (mẫu)", "birth-13-identity");
        returned();
    }

    private void received() {
        var applicant = Map.of("name", "Lê Thị Mẫu", "personalId", "046190001234", "phone", "0905123456");
        dossier.received(COUNTER, "2.002622", applicant, "17:00 08/10/2026", "birth-01", 1, 2);
    }

    private void registered() {
        dossier.does(CIVIL_STATUS, "Đăng ký khai sinh", "birth-02-register", officer -> officer.picks(
                        "Người nộp đề nghị cấp thẻ căn cước cho trẻ")
                .writes("Số đăng ký khai sinh", "12/2026"));
        dossier.does(VICE_CHAIRMAN, "Ký Giấy khai sinh", "birth-03-sign", leader -> leader.picks("Ký")
                .writes("Số Giấy khai sinh", "12/2026-KS"));
        parent().looksUp("birth-04-parent-consent", "Có kết quả: Giấy khai sinh", "Chờ xác nhận trên VNeID");
    }

    /** The household answers on Wednesday: Tuesday does not count. */
    private void agreed() {
        dossier.until(at("2026-10-07T08:00"));
        dossier.actsAtCounter(
                COUNTER,
                "birth-05-household",
                page -> {
                    page.locator("[name=consented][value=true]").check();
                    page.getByLabel("Số xác nhận").fill("VNeID-0001 (mẫu)");
                },
                "Ghi nhận trả lời",
                "Đã ghi nhận trả lời của chủ hộ");
        parent().looksUp("birth-06-parent", "Đang xử lý", "17:00 09/10/2026", "Công an");
    }

    private void settles(String agency, String part, String document, String picture) {
        dossier.does(agency, "Xác nhận đã nhận: " + part, picture + "-acknowledge", officer -> officer);
        dossier.does(agency, "Giải quyết phần việc: " + part, picture, officer -> officer.picks("Đã có kết quả")
                .writes("Số kết quả", document));
    }

    private void returned() {
        parent().looksUp("birth-14-parent", "Đã xử lý xong", "17:00 09/10/2026");
        dossier.does(COUNTER, "Trả kết quả", "birth-15-return", counter -> counter.picks("Người nộp nhận tại quầy"));
        var officer = dossier.at(COUNTER).goes("/dossiers/" + dossier.code());
        assertThat(officer.page().locator("main")).containsText("Đã trả kết quả");
        officer.picture("birth-16-dossier");
        parent().looksUp("birth-17-parent", "Đã trả kết quả", "Thẻ căn cước");
        assertThat(dossiers.get(dossier.code()).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(ledger.entries(dossier.code()))
                .extracting(LedgerEntry::kind)
                .as("counted once")
                .containsOnlyOnce("DOSSIER_FILED")
                .filteredOn("PART_ACKNOWLEDGED"::equals)
                .hasSize(3);
    }

    private Citizen parent() {
        return dossier.applicant();
    }
}
