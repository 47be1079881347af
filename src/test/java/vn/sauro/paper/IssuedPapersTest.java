package vn.sauro.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.dossier.DossierLetter;
import vn.sauro.dossier.DossierNotice;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.support.Client;
import vn.sauro.support.DossierDesk;
import vn.sauro.support.Pdf;
import vn.sauro.support.Scenario;

/** Papers of real dossiers: issued with what happens, numbered, on record, and shown to whom they concern. */
@DossierApplication
@Import(DossierDesk.class)
class IssuedPapersTest {

    private static final Instant MONDAY = Scenario.at("2026-11-23T08:30");
    private static final String CHAIRMAN = "19900.chairman";

    @Autowired
    DossierDesk desk;

    @Autowired
    Papers papers;

    @Autowired
    ApplicantPapers applicantPapers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Ledger ledger;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void acceptingADossierIssuesItsSlipWithTheAppointmentAndPutsItOnRecord() throws Exception {
        var code = desk.accepted("Nguyễn Thị Hồng Phượng", MONDAY);

        var slip = papers.of(code).get(0);
        var pdf = papers.content(slip);
        assertThat(Pdf.text(pdf))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Số: " + slip.number(), code)
                .contains("Nguyễn Thị Hồng Phượng", "Chứng thực bản sao từ bản chính", "bản chính 1")
                .contains("Thuận An, ngày 23 tháng 11 năm 2026", "Thời gian tiếp nhận: 08 giờ 30 phút, ngày 23/11/2026")
                .contains("Trung tâm Phục vụ hành chính công phường Thuận An")
                .contains("CÔNG CHỨC MỘT CỬA")
                .doesNotContain(DossierDesk.SECRET);
        assertThat(slip)
                .returns(DossierDesk.OFFICER, IssuedPaper::issuedBy)
                .returns("19900", IssuedPaper::agency)
                .returns((long) pdf.length, IssuedPaper::size)
                .returns(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)),
                        IssuedPaper::sha256);
        assertThat(ledger.entries(code))
                .filteredOn(entry -> entry.kind().equals("PAPER_ISSUED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("sha256", slip.sha256())
                        .containsEntry("number", slip.number()));
    }

    @Test
    void theApplicantsCopyCarriesTheLookUpCodeAndIsKeptNowhere() {
        var code = desk.accepted("Trần Văn Mẫu", MONDAY);
        var counter = Client.of(port, DossierDesk.OFFICER);
        var path = "/api/dossiers/" + code + "/papers/receipt-slip";

        assertThat(counter.post(path, Map.of("secret", DossierDesk.SECRET)))
                .returns(200, Client.Answer::status)
                .returns("application/pdf", Client.Answer::type);
        var copy = desk.as(DossierDesk.OFFICER, () -> receiptSlips.applicantsCopy(code, DossierDesk.SECRET));
        var issued = papers.of(code).get(0);
        assertThat(Pdf.text(copy)).contains("Mã tra cứu: " + DossierDesk.SECRET, "Số: " + issued.number());
        assertThat(papers.of(code)).hasSize(1);
        assertThat(new String(papers.content(issued), StandardCharsets.ISO_8859_1))
                .doesNotContain(DossierDesk.SECRET);

        assertThat(counter.post(path, Map.of("secret", "0000-0000-0000")))
                .returns(422, Client.Answer::status)
                .returns("paper.secret-wrong", Client.Answer::code)
                .returns("secret", Client.Answer::field);
        var submitted = desk.filed("Lê Thị Mẫu", "vi", MONDAY);
        assertThat(counter.post(
                        "/api/dossiers/" + submitted + "/papers/receipt-slip", Map.of("secret", DossierDesk.SECRET)))
                .returns(404, Client.Answer::status)
                .returns("paper.slip-unknown", Client.Answer::code);
    }

    @Test
    void theCopyForADossierThatEndedSaysThatNothingIsToBeAwaited() {
        var code = desk.accepted("Võ Thị Mẫu", MONDAY);
        desk.as(DossierDesk.OFFICER, () -> {
            dossiers.become(code, DossierStatus.IN_PROGRESS, null);
            dossiers.become(code, DossierStatus.STOPPED, "mẫu");
            dossiers.finish(code, Ending.WITHDRAWN);
            return code;
        });
        var copy = desk.as(DossierDesk.OFFICER, () -> receiptSlips.applicantsCopy(code, DossierDesk.SECRET));
        assertThat(Pdf.text(copy)).contains("Thời gian hẹn trả kết quả: 1", "người nộp rút hồ sơ; không còn hẹn trả");
        assertThat(Pdf.text(papers.content(papers.of(code).get(0))))
                .as("as issued")
                .doesNotContain("rút hồ sơ");
    }

    @Test
    void whatIsDecidedInWritingBecomesANumberedPaperOfTheRightAgency() {
        var code = desk.accepted("Phạm Thị Mẫu", MONDAY);
        desk.tell(
                DossierDesk.OFFICER,
                new DossierLetter.Supplement(
                        code,
                        false,
                        List.of("Bản chính", "Giấy ủy quyền"),
                        "Thiếu bản chính",
                        "Mang bản chính\nđến nơi nộp",
                        MONDAY));
        desk.tell(CHAIRMAN, new DossierLetter.Refusal(code, false, "Không đủ điều kiện (mẫu)", "Căn cứ mẫu"));
        desk.tell(CHAIRMAN, new DossierLetter.Apology(code, "Chờ xác minh (mẫu)", MONDAY.plusSeconds(86_400), "19900"));
        desk.tell(CHAIRMAN, new DossierLetter.Stop(code, "Người nộp rút hồ sơ (mẫu)", "Thẩm định", null));

        var issued = papers.of(code);
        assertThat(issued).extracting(IssuedPaper::form).containsExactlyInAnyOrder("01", "02", "03", "04", "05");
        assertThat(text(issued, PaperKind.SUPPLEMENT_REQUEST))
                .contains("1 Bản chính 2 Giấy ủy quyền", "Lý do: Thiếu bản chính", "trong quá trình giải quyết");
        assertThat(text(issued, PaperKind.REFUSAL_NOTICE))
                .contains("thông báo không giải quyết hồ sơ này", "CHỦ TỊCH UBND PHƯỜNG THUẬN AN");
        assertThat(text(issued, PaperKind.APOLOGY_EXTENSION))
                .contains("08 giờ 30 phút, ngày 24/11/2026", "lần hẹn lại thứ 1");
        assertThat(text(issued, PaperKind.STOP_NOTICE)).contains("Bước đang giải quyết: Thẩm định");
    }

    @Test
    void theControlSlipTellsFromTheRecordWhoHeldTheCaseAndHowInTime() {
        var code = desk.accepted("Hoàng Văn Mẫu", MONDAY);
        var first = desk.duty(code, DossierDesk.OFFICER, "Kiểm tra hồ sơ");
        scenario.now(MONDAY.plusSeconds(3_600));
        desk.done(first);
        var second = desk.duty(code, "19900.VP.civil-status-officer", "Thẩm định hồ sơ");
        scenario.now(Scenario.at("2026-11-27T09:00"));
        desk.done(second);
        desk.duty(code, CHAIRMAN, "Ký chứng thực");
        desk.tell(DossierDesk.OFFICER, new DossierNotice(code, DossierNotice.Kind.RETURNED));

        assertThat(text(papers.of(code), PaperKind.CONTROL_SLIP))
                .contains("1 Người nộp hồ sơ Công chức một cửa")
                .contains("Kiểm tra hồ sơ 08:30 23/11/2026", "09:30 23/11/2026 Sớm hạn")
                .contains("2 Công chức một cửa", "Thẩm định hồ sơ 09:30 23/11/2026", "09:00 27/11/2026 Quá hạn")
                .contains("3 Công chức tư pháp – hộ tịch", "Ký chứng thực 09:00 27/11/2026", "Đang xử lý")
                .doesNotContain("Hoàng Văn Mẫu");
        var live = Client.of(port, CHAIRMAN).get("/api/dossiers/" + code + "/papers/control-slip");
        assertThat(live).returns(200, Client.Answer::status).returns("application/pdf", Client.Answer::type);
    }

    @Test
    void numbersRunWithoutGapAlsoWhenAPaperIsNotIssuedAfterAll() {
        var one = desk.accepted("Một", MONDAY);
        assertThatThrownBy(() -> desk.as(DossierDesk.OFFICER, () -> {
                    papers.issue(
                            one,
                            PaperKind.RECEIPT_SLIP,
                            "19900",
                            SamplePapers.frame(),
                            SamplePapers.of(PaperKind.RECEIPT_SLIP));
                    throw new IllegalStateException("something else fails");
                }))
                .hasMessage("something else fails");
        var two = desk.accepted("Hai", MONDAY);
        assertThat(number(two)).isEqualTo(number(one) + 1);
        assertThat(jdbc.sql("select count(*) from paper where kind = 'RECEIPT_SLIP'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(jdbc.sql("select sum(last_number) from paper_counter where kind = 'RECEIPT_SLIP'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void staffOfOtherAgenciesSeeNothingAndCannotTellWhetherThereIsAny() {
        var code = desk.accepted("Đặng Thị Mẫu", MONDAY);
        var id = papers.of(code).get(0).id();
        var own = Client.of(port, "19900.VHXH.head");
        var other = Client.of(port, "19867.TTPVHCC.one-stop-officer");

        assertThat(own.get("/api/dossiers/" + code + "/papers")
                        .json()
                        .get(0)
                        .path("form")
                        .asText())
                .isEqualTo("01");
        assertThat(own.get("/api/papers/" + id).status()).isEqualTo(200);
        assertThat(other.get("/api/dossiers/" + code + "/papers"))
                .returns(404, Client.Answer::status)
                .returns("paper.dossier-unknown", Client.Answer::code);
        assertThat(other.get("/api/papers/" + id))
                .returns(404, Client.Answer::status)
                .returns("paper.paper-unknown", Client.Answer::code);
        assertThat(other.get("/api/registers/19900/2026")).returns(403, Client.Answer::status);
        assertThat(own.get("/api/registers/19900/1800")).returns("year", Client.Answer::field);
        assertThat(own.get("/api/registers/19900/2026?month=13")).returns("month", Client.Answer::field);
        assertThat(own.get("/api/registers/19900/2026?month=11").type()).isEqualTo("application/pdf");
        assertThat(Client.of(port, null).get("/api/papers/" + id).status()).isEqualTo(401);
    }

    @Test
    void theApplicantGetsTheirOwnPapersAndNoneOfTheAgencies() {
        var code = desk.accepted("Bùi Văn Mẫu", MONDAY);
        desk.tell(DossierDesk.OFFICER, new DossierNotice(code, DossierNotice.Kind.RETURNED));
        assertThat(papers.of(code)).hasSize(2);

        assertThat(applicantPapers.of(code, DossierDesk.SECRET))
                .extracting(IssuedPaper::form)
                .containsExactly("01");
        var control = papers.of(code).get(1).id();
        assertThatThrownBy(() -> applicantPapers.content(code, DossierDesk.SECRET, control))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> applicantPapers.of(code, "0000-0000-0000"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paper.paper-unknown");
        assertThatThrownBy(() -> applicantPapers.of("H57-000000-0000", DossierDesk.SECRET))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paper.paper-unknown");
    }

    @Autowired
    ReceiptSlips receiptSlips;

    private int number(String code) {
        return Integer.parseInt(papers.of(code).get(0).number().replaceFirst("/.*", ""));
    }

    private String text(List<IssuedPaper> issued, PaperKind kind) {
        return Pdf.text(papers.content(issued.stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow()));
    }
}
