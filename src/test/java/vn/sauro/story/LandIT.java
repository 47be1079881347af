package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
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
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Shares;
import vn.sauro.publication.web.PublicApplication;
import vn.sauro.support.Browser;
import vn.sauro.support.Pdf;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** A first land certificate of the ward Thuận An, from the counter to the applicant's rating; time moves as the test says. */
@Tag("browser")
@PublicApplication
@DisplayName("A first land certificate")
class LandIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CaseShares shares;

    private DossierWalk dossier;
    private LandStaff staff;

    @BeforeEach
    void monday() {
        dossier = new DossierWalk(browser, port, scenario);
        staff = new LandStaff(dossier);
    }

    @AfterEach
    void end() {
        dossier.close();
    }

    @Test
    @DisplayName("passes supplement, notice, objection, tax and signature, and the applicant always knows where it is")
    void fromTheCounterToTheRating() {
        measured();
        supplemented();
        noticed();
        paid();
        signed();
        returned();

        var taken = shares.of(dossier.code());
        assertThat(taken.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(taken.elapsed());
        assertThat(taken.lateness().late()).isFalse();
        assertThat(dossiers.get(dossier.code()).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(dossiers.get(dossier.code()).originalDueAt()).isEqualTo(at("2026-11-02T17:00"));
    }

    private void measured() {
        var applicant = Map.of(
                "name", "Nguyễn Văn Mẫu",
                "personalId", "046085001234",
                "phone", "0905123456",
                "address", "Tổ dân phố 5, phường Thuận An (mẫu)");
        dossier.received(LandStaff.COUNTER, "1.013978", applicant, "17:00 02/11/2026", "land-01", 1);
        staff.assign();
        dossier.applicant()
                .looksUp(
                        "land-04-citizen",
                        "Đang xử lý",
                        "Phòng Kỹ thuật địa chính",
                        "Phòng Kinh tế, Hạ tầng và Đô thị",
                        "17:00 02/11/2026");
        staff.measure();
    }

    private void supplemented() {
        staff.askForSupplement();
        dossier.until(at("2026-10-07T08:00"));
        var applicant = dossier.applicant()
                .looksUp("land-09-citizen-asked", "Yêu cầu bổ sung giấy tờ", "Giấy tờ thừa kế quyền sử dụng đất");
        applicant.page().setInputFiles("#file", pdf("giấy tờ thừa kế.pdf"));
        applicant.presses("Gửi bổ sung").reads("Đã nhận giấy tờ bổ sung");
        dossier.goesOn();
        // Tuesday did not count; Monday was the day of receipt.
        applicant.looksUp("land-10-citizen-supplemented", "Đang xử lý", "17:00 03/11/2026");
        papersAreInTasklist();
        staff.examine();
    }

    /** Whoever works on the dossier reads what was issued before him, and takes it home as a file. */
    private void papersAreInTasklist() {
        var officer = dossier.at(LandStaff.OFFICER)
                .opens("Xác định nguồn gốc", dossier.code())
                .tab("Sáu rõ")
                .sees("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "mẫu 01", "mẫu 02", "giấy tờ thừa kế.pdf");
        assertThat(Pdf.text(officer.downloads("Phiếu yêu cầu bổ sung")))
                .contains(dossier.code(), "Giấy tờ thừa kế quyền sử dụng đất");
        assertThat(Pdf.text(officer.downloads("Phiếu kiểm soát đến lúc này")))
                .contains(dossier.code(), "Xác minh ranh giới");
        officer.picture("land-10-papers");
    }

    /** Fifteen days outside the clock; a neighbour objects on the thirteenth. */
    private void noticed() {
        staff.postNotice();
        dossier.until(at("2026-10-20T09:00"));
        dossier.applicant()
                .looksUp(
                        "land-14-citizen-notice",
                        "Niêm yết công khai: từ 08:00 07/10/2026; kết thúc lúc 24:00 22/10/2026",
                        "Phòng Kinh tế, Hạ tầng và Đô thị");
        dossier.actsAtCounter(
                LandStaff.COUNTER,
                "land-15-counter",
                page -> {
                    page.getByLabel("Nội dung phản ánh").fill("Ranh giới phía đông lấn sang thửa liền kề (mẫu)");
                    page.getByLabel("Họ và tên người phản ánh").fill("Trần Thị Mẫu");
                    page.getByLabel("Nơi nhận trả lời").fill("0912345678");
                },
                "Ghi nhận ý kiến phản ánh",
                "Đã ghi nhận ý kiến phản ánh");
        staff.settleObjection();
        dossier.until(at("2026-10-23T08:00"));
        staff.closeNotice();
        // Twelve working days ended while the notice hung.
        dossier.applicant().looksUp("land-20-citizen-after-notice", "Đang xử lý", "17:00 19/11/2026");
    }

    /** The tax is paid at a bank, said so on the public page and found by the counter. */
    private void paid() {
        staff.decide();
        staff.sendToTax();
        dossier.applicant().looksUp("land-24-citizen-tax", "Cơ quan thuế xác định nghĩa vụ", "Thuế thành phố Huế");
        dossier.until(at("2026-10-27T08:00"));
        staff.determineTax();
        dossier.until(at("2026-10-28T08:00"));
        var applicant = dossier.applicant()
                .looksUp("land-26-citizen-owes", "Yêu cầu thực hiện nghĩa vụ tài chính", "12.500.000 đồng", "số 77/TB");
        applicant.page().fill("#reference", "FT26300-0077 (mẫu)");
        applicant.presses("Báo đã nộp tiền").reads("Nơi tiếp nhận sẽ kiểm tra khoản tiền");
        dossier.goesOn();
        dossier.until(at("2026-10-28T09:30"));
        staff.confirmPayment();
        applicant.looksUp("land-29-citizen-paid", "Đang xử lý", "Đã nhận khoản tiền 12.500.000 đồng");
    }

    private void signed() {
        dossier.until(at("2026-10-29T09:00"));
        staff.sign();
        dossier.until(at("2026-10-30T09:00"));
        staff.updateRegistry();
        // Two days of tax and one of payment; 24 November is a holiday.
        dossier.applicant().looksUp("land-32-citizen-ready", "Đã xử lý xong", "17:00 25/11/2026", "Trung tâm Phục vụ");
    }

    private void returned() {
        dossier.until(at("2026-11-02T09:00"));
        dossier.at(LandStaff.COUNTER).goes("/counter");
        assertThat(dossier.at(LandStaff.COUNTER).page().locator("#ready")).containsText(dossier.code());
        staff.handOver();
        var officer = dossier.at(LandStaff.COUNTER).goes("/dossiers/" + dossier.code());
        assertThat(officer.page().locator("main")).containsText("Đã trả kết quả");
        officer.picture("land-35-dossier");
        var applicant = dossier.applicant().looksUp("land-36-citizen-returned", "Đã trả kết quả");
        assertThat(applicant.page().locator("main")).not().containsText("Phiếu kiểm soát quá trình giải quyết hồ sơ");
        applicant.page().check("[name=score][value='5']");
        applicant.presses("Gửi đánh giá").reads("Cảm ơn ông/bà đã đánh giá");
        applicant.looksUp("land-37-citizen-rated", "Ông/bà đã đánh giá");
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", SamplePdf.PLAIN);
    }
}
