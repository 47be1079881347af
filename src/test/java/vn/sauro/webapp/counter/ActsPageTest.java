package vn.sauro.webapp.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.dossier.web.Filings;
import vn.sauro.ledger.Ledger;
import vn.sauro.support.Client;
import vn.sauro.support.Client.Answer;
import vn.sauro.support.Scenario;

@DossierApplication
@DisplayName("At the counter, of a dossier that runs,")
class ActsPageTest {

    private static final String NOTHING_ELSE = "Lúc này không cần làm gì thêm tại quầy";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Obligations obligations;

    @Autowired
    Ledger ledger;

    private String code;

    @BeforeEach
    void accepted() {
        scenario.now(Scenario.MONDAY);
        var order =
                Filings.with("procedureCode", "1.013978", "components", List.of(Filings.map("no", 1)), "fees", null);
        var filed = as(OFFICER).post("/api/dossiers", order);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        code = filed.json().path("code").asText();
        scenario.work();
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    @DisplayName("only what is possible now is offered, and the dossier leads there")
    void onlyWhatIsPossible() {
        assertThat(as(OFFICER).get("/dossiers/" + code).body()).contains("href=\"/counter/" + code + "\"");
        assertThat(page())
                .contains("Người nộp xin rút hồ sơ", NOTHING_ELSE)
                .doesNotContain("Thu tiền tại quầy", "Ghi nhận ý kiến phản ánh", "Ghi nhận trả lời");
    }

    @Test
    @DisplayName("money is taken in no other amount than is due")
    void noOtherAmount() {
        scenario.as(OFFICER, () -> {
            obligations.raise(code, 500_000, "77/TB");
        });
        assertThat(page())
                .contains("Số tiền phải nộp: 500.000 đồng", "value=\"500000\"", "Người nộp xin rút hồ sơ")
                .doesNotContain(NOTHING_ELSE);
        var wrong = enter("act=PAYMENT&receiptNumber=BL-A&amount=400.000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"amount.error\"", "value=\"BL-A\"");
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
    }

    @Test
    @DisplayName("fees that should have been paid with the dossier are not forgotten")
    void feesOfTheReceipt() {
        var filed = as(OFFICER).post("/api/dossiers", Filings.right());
        code = filed.json().path("code").asText();
        scenario.work();
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
        assertThat(page())
                .contains("Số tiền phải nộp: 10.000 đồng", "href=\"/counter/" + code + "/fees\"")
                .doesNotContain(NOTHING_ELSE);
    }

    @Test
    @DisplayName("money that no process waits for is refused, and the officer is told to look again")
    void nobodyWaits() {
        scenario.as(OFFICER, () -> {
            obligations.raise(code, 500_000, "77/TB");
        });
        var before = ledger.entries(code).size();
        var answer = enter("act=PAYMENT&receiptNumber=BL-B&amount=500.000");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("không chờ việc vừa nhập", "value=\"BL-B\"");
        assertThat(ledger.entries(code)).hasSize(before);
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
    }

    @Test
    @DisplayName("a withdrawal needs its reason and is asked for once")
    void withdrawal() {
        assertThat(enter("act=WITHDRAWAL&reason=%20").body()).contains("id=\"reason.error\"");
        assertThat(enter("act=WITHDRAWAL&reason=chuyen+noi+o").status()).isEqualTo(302);
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.WITHDRAW_REQUESTED);
        assertThat(page())
                .doesNotContain("Người nộp xin rút hồ sơ", NOTHING_ELSE)
                .contains("không có việc gì");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "act=PAYMENT&receiptNumber=BL-1&amount=1, 422, không có khoản phải nộp nào",
        "act=OBJECTION&objection.content=x&objection.name=y, 422, không trong thời gian niêm yết",
        "act=HOUSEHOLD_ANSWER&consented=true&document=1, 422, không chờ chủ hộ trả lời",
        "act=DANCE, 400, ''",
        "reason=x, 400, ''"
    })
    @DisplayName("what is out of place is refused and leaves no trace")
    void outOfPlace(String body, int status, String said) {
        var before = ledger.entries(code).size();
        var answer = enter(body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
        assertThat(ledger.entries(code)).hasSize(before);
    }

    @Test
    @DisplayName("nobody but the counter that took it in enters anything")
    void forThisCounterOnly() {
        assertThat(as("19867.TTPVHCC.one-stop-officer").get("/counter/" + code).status())
                .isEqualTo(404);
        assertThat(as("19900.KTHTDT.construction-officer")
                        .get("/counter/" + code)
                        .status())
                .isEqualTo(403);
        assertThat(as("19900.KTHTDT.construction-officer")
                        .get("/dossiers/" + code)
                        .body())
                .doesNotContain("/counter/" + code);
    }

    private String page() {
        var page = as(OFFICER).get("/counter/" + code);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private Answer enter(String body) {
        return as(OFFICER).send("POST", "/counter/" + code, "application/x-www-form-urlencoded", body);
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
