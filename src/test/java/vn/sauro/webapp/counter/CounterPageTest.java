package vn.sauro.webapp.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.support.Client;
import vn.sauro.support.Client.Answer;
import vn.sauro.support.Scenario;

/** The counter without scripts: forms and answers. */
@DossierApplication
@DisplayName("The page of the counter")
class CounterPageTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern CODE = Pattern.compile("id=\"code\">([^<]+)<");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final Pattern DUE = Pattern.compile("id=\"due\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aMorning() {
        scenario.now(Scenario.MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void findsAProcedureByCodeByNameAndWithoutMarks() {
        assertThat(desk("?procedure=2.000815")).contains("Họ và tên", "Bản sao cần chứng thực");
        assertThat(desk("?procedure=2.000815%20Ch%E1%BB%A9ng%20th%E1%BB%B1c")).contains("Bản sao cần chứng thực");
        assertThat(desk("?procedure=chung%20thuc%20ban%20sao%20tu%20ban%20chinh"))
                .contains("2.000815");
        assertThat(desk("?procedure=khong-co-gi")).contains("Không có thủ tục nào", "khong-co-gi");
        assertThat(desk("")).contains("<datalist", "2.000815", "Chờ kiểm tra", "Đã nhận hôm nay");
    }

    @Test
    void suggestsEachProcedureByItsOwnNameOnly() {
        assertThat(desk("").split("<datalist id=\"procedures\">")[1]
                        .split("</datalist>")[0]
                        .lines())
                .filteredOn(line -> line.contains("<option"))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).contains("value=\"").endsWith("\"></option>"));
    }

    @Test
    void receivesADossierAndHandsOutCodeAppointmentAndSecret() {
        var done = post(typed());
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        var code = found(CODE, done);
        var dossier = dossiers.get(code);
        assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(found(DUE, done)).isEqualTo("17:00 05/10/2026");
        assertThat(dossiers.opens(code, found(SECRET, done))).isTrue();
        assertThat(done.body()).contains("<svg", "Vì sao hạn là ngày này?");
        var slip = Client.of(port, OFFICER)
                .send(
                        "POST",
                        "/counter/" + code + "/slip",
                        "application/x-www-form-urlencoded",
                        "secret=" + found(SECRET, done));
        assertThat(slip.type()).as(slip.body()).isEqualTo("application/pdf");
        assertThat(slip.body()).startsWith("%PDF");
        assertThat(desk("")).contains(code);
        var page = Client.of(port, OFFICER).get("/dossiers/" + code).body();
        assertThat(page).contains("Đang xử lý", "Xem thông tin người nộp").doesNotContain("Nguyễn Thị Mẫu");
        assertThat(Client.of(port, OFFICER)
                        .get("/dossiers/" + code + "?applicant=true")
                        .body())
                .contains("Nguyễn Thị Mẫu");
        assertThat(Client.of(port, "19867.TTPVHCC.one-stop-officer")
                        .get("/dossiers/" + code)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void afterFifteenHoursTheAppointmentIsOnTheNextWorkingDay() {
        scenario.now(Scenario.at("2026-10-05T15:30"));
        assertThat(found(DUE, post(typed()))).isEqualTo("17:00 06/10/2026");
    }

    @Test
    void keepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
        var before = count();
        var form = typed();
        form.put("applicant.personalId", "0461900");
        form.put("applicant.address", "<b>Thuận An</b>");
        var answer = post(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Số định danh cá nhân phải gồm đúng 12 chữ số")
                .contains("value=\"0461900\"", "value=\"Nguyễn Thị Mẫu\"", "&lt;b&gt;Thuận An&lt;/b&gt;")
                .contains("aria-invalid=\"true\"", "id=\"applicant.personalId.error\"")
                .doesNotContain("<b>Thuận An</b>");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void doesNotAcceptWhatIsIncompleteButAsksForTheRest() {
        var form = typed();
        form.remove("component.2.given");
        var refused = post(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Hồ sơ còn thiếu: 2. Bản sao cần chứng thực");
        form.put("decision", "SUPPLEMENT_NEEDED");
        var taken = post(form);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("cần bổ sung").doesNotContain("id=\"due\"");
        supplemented(found(CODE, taken));
    }

    private void supplemented(String code) {
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome", "requested",
                        "missing", "Bản sao cần chứng thực (mẫu)",
                        "supplementReason", "Chưa nộp (mẫu)",
                        "guidance", "Nộp tại quầy (mẫu)"));
        assertThat(desk("")).contains("/counter/" + code + "/supplement");
        assertThat(desk("/" + code + "/supplement")).contains("Bản sao cần chứng thực (mẫu)", "component.2.given");
        var officer = Client.of(port, OFFICER);
        var path = "/counter/" + code + "/supplement";
        var form = FORM;
        assertThat(officer.send("POST", path, form, "").status()).isEqualTo(422);
        var wrong = officer.send("POST", path, form, "component.2.given=true&component.2.copies=0");
        assertThat(wrong.body()).contains("id=\"component.2.error\"", "Số bản 0");
        assertThat(officer.send("POST", path, form, "component.2.given=true&component.2.copies=2")
                        .status())
                .isEqualTo(302);
        assertThat(Client.of(port, "19867.TTPVHCC.one-stop-officer").get(path).status())
                .isEqualTo(404);
        scenario.work();
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_CheckDossier");
    }

    @Test
    void doesNotTurnAnybodyAwayWithoutReasonAndBasis() {
        var form = typed();
        form.put("decision", "NOT_ACCEPTED");
        assertThat(post(form).body()).contains("id=\"declineReason.error\"", "id=\"declineBasis.error\"");
        form.put("declineReason", "Giấy tờ đã bị tẩy xoá (mẫu)");
        assertThat(post(form).body()).contains("id=\"declineBasis.error\"");
        form.put("declineBasis", "NĐ 23/2015/NĐ-CP Điều 22 (mẫu)");
        var done = post(form);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        scenario.work();
        assertThat(dossiers.get(found(CODE, done)).status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void saysAllThatIsWrongAtOnceAndFocusesTheFirst() {
        var before = count();
        var form = typed();
        form.put("applicant.name", " ");
        form.put("applicant.personalId", "12");
        form.put("applicant.email", "nobody");
        form.put("component.1.copies", "hai");
        form.put("component.2.copies", "0");
        form.put("fees.counts.page", "");
        form.put("fees.counts.copy", "-1");
        form.put("decision", "NOT_ACCEPTED");
        var answer = post(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Có 9 chỗ cần sửa")
                .contains(
                        "id=\"applicant.name.error\"",
                        "id=\"applicant.personalId.error\"",
                        "id=\"applicant.email.error\"",
                        "id=\"component.1.error\"",
                        "id=\"component.2.error\"",
                        "id=\"fees.counts.page.error\"",
                        "id=\"fees.counts.copy.error\"",
                        "id=\"declineReason.error\"",
                        "id=\"declineBasis.error\"")
                .containsOnlyOnce(" autofocus")
                .containsPattern("id=\"applicant.name\"[^>]*autofocus")
                .containsPattern("id=\"applicant.name.error\">Thiếu tên")
                .containsPattern("id=\"component.1.error\">“hai” không phải là số")
                .containsPattern("id=\"fees.counts.copy.error\">Số lượng -1");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void takesTheFeeAgainstAReceiptWhileTheSlipWaits() {
        var done = post(typed());
        var code = found(CODE, done);
        assertThat(done.body()).contains("15.000 đồng", "thu khi tiếp nhận hồ sơ", "name=\"receiptNumber\"");
        var fees = "/counter/" + code + "/fees";
        var secret = "secret=" + found(SECRET, done) + "&amount=15000&receiptNumber=";
        var missing = form(fees, secret);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("id=\"receiptNumber-error\"", "id=\"secret\"");
        var paid = form(fees, secret + "BL-" + code);
        assertThat(paid.status()).as(paid.body()).isEqualTo(200);
        assertThat(paid.body())
                .contains("Đã thu", "BL-" + code, "id=\"secret\"")
                .doesNotContain("name=\"receiptNumber\"");
        assertThat(Client.of(port, OFFICER).get("/dossiers/" + code).body()).contains("Phí, lệ phí", "BL-" + code);
        assertThat(Client.of(port, "19900.KTHTDT.land-officer").get(fees).status())
                .isEqualTo(200);
        assertThat(Client.of(port, "19867.TTPVHCC.one-stop-officer").get(fees).status())
                .isEqualTo(404);
    }

    @Test
    void waivesTheFeeForAReasonAndCountsAnewBefore() {
        var code = found(CODE, post(typed()));
        var fees = "/counter/" + code + "/fees";
        assertThat(form(fees + "/counts", "fees.counts.page=x&fees.counts.copy=hai")
                        .body())
                .contains("fees.counts.page.error", "fees.counts.copy.error");
        assertThat(form(fees + "/counts", "fees.counts.page=1&fees.counts.copy=1")
                        .status())
                .isEqualTo(302);
        assertThat(desk("/" + code + "/fees")).contains("2.000 đồng");
        assertThat(form(fees + "/exemption", "fees.exemption=").status()).isEqualTo(422);
        assertThat(form(fees + "/exemption", "fees.exemption=Mau").status()).isEqualTo(302);
        assertThat(desk("/" + code + "/fees")).contains("Được miễn").doesNotContain("name=\"receiptNumber\"");
    }

    @Test
    void givesANewLookUpCodeToWhoShowsTheRightPaper() {
        var done = post(typed());
        var code = found(CODE, done);
        var old = found(SECRET, done);
        var page = "/counter/" + code + "/secret";
        assertThat(desk("/" + code + "/secret")).contains("Cấp mã tra cứu mới");
        var wrong = form(page, "personalId=046190009999&reason=");
        assertThat(wrong.body()).contains("personalId.error", "reason.error");
        assertThat(dossiers.opens(code, old)).isTrue();
        var renewed = form(page, "personalId=046%20190%20001234&reason=Mat+giay");
        assertThat(renewed.status()).as(renewed.body()).isEqualTo(200);
        var secret = found(SECRET, renewed);
        assertThat(dossiers.opens(code, secret)).isTrue();
        assertThat(dossiers.opens(code, old)).isFalse();
        assertThat(renewed.body()).contains("/counter/" + code + "/slip");
        assertThat(form("/counter/" + code + "/slip", "secret=" + secret).body())
                .startsWith("%PDF");
        assertThat(form("/counter/" + code + "/slip", "secret=" + old).status()).isEqualTo(422);
        assertThat(Client.of(port, OFFICER).get("/dossiers/" + code).body())
                .contains("Cấp mã tra cứu mới cho người nộp hồ sơ")
                .doesNotContain(secret);
        assertThat(Client.of(port, "19900.KTHTDT.land-officer")
                        .send("POST", page, FORM, "personalId=046190001234&reason=x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void keepsOneDossierWhenEnterIsPressedTwice() {
        var form = typed();
        form.put("requestId", "0f8fad5b-d9cb-469f-a165-" + System.nanoTime());
        var code = found(CODE, post(form));
        var again = post(form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("đã được nộp với mã " + code);
    }

    @Test
    void isForTheCounterOnly() {
        var stranger = Client.of(port, "H57.SYT.head");
        assertThat(stranger.get("/counter").status()).isEqualTo(403);
        assertThat(stranger.get("/counter").body()).contains("chưa được phân công");
        var form = typed();
        form.put("receivingUnit", "19867");
        var elsewhere = post(form);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.body())
                .contains("Chỉ người làm việc tại nơi tiếp nhận", "value=\"" + form.get("applicant.name") + "\"");
        assertThat(Client.of(port, null).get("/counter").status()).isEqualTo(401);
    }

    private Map<String, String> typed() {
        var form = new LinkedHashMap<String, String>();
        form.put("procedureCode", "2.000815");
        form.put("receivingUnit", "19900");
        form.put("resolvingUnit", "19900");
        form.put("channel", "DIRECT");
        form.put("applicant.kind", "CITIZEN");
        form.put("applicant.name", "Nguyễn Thị Mẫu");
        form.put("applicant.personalId", "046190001234");
        form.put("applicant.phone", "0905123456");
        form.put("applicant.language", "vi");
        form.put("component.1.given", "true");
        form.put("component.1.copyKind", "ORIGINAL");
        form.put("component.1.copies", "1");
        form.put("component.2.given", "true");
        form.put("component.2.copyKind", "COPY");
        form.put("component.2.copies", "3");
        form.put("fees.counts.page", "3");
        form.put("fees.counts.copy", "3");
        form.put("decision", "ACCEPTED");
        return form;
    }

    private Answer post(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(input -> input.getKey() + "=" + URLEncoder.encode(input.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Client.of(port, OFFICER).send("POST", "/counter", FORM, body);
    }

    private Answer form(String path, String body) {
        return Client.of(port, OFFICER).send("POST", path, FORM, body);
    }

    private String desk(String query) {
        var page = Client.of(port, OFFICER).get("/counter" + query);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private int count() {
        return jdbc.sql("select count(*) from dossier").query(Integer.class).single();
    }

    private static String found(Pattern pattern, Answer answer) {
        var matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }
}
