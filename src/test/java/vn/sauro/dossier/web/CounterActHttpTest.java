package vn.sauro.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** A certified copy at the counter of Thuận An while it is under way. */
@DossierApplication
@DisplayName("At the counter")
class CounterActHttpTest {

    private static final Map<String, Object> SUPPLEMENT =
            Map.of("components", List.of(Map.of("no", 1, "name", "Bản chính", "copyKind", "ORIGINAL", "copies", 1)));

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    private String code;

    @BeforeEach
    void accepted() {
        scenario.now(Scenario.MONDAY);
        code = as(OFFICER)
                .post("/api/dossiers", Filings.right())
                .json()
                .path("code")
                .asText();
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void whatWasMissingIsTakenIn() {
        scenario.complete(code, "UserTask_AppraiseCopy", Map.of("outcome", "supplementNeeded"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome",
                        "requested",
                        "missing",
                        "Bản chính",
                        "supplementReason",
                        "Mờ",
                        "guidance",
                        "Nộp lại"));

        assertThat(as("19867.TTPVHCC.one-stop-officer")
                        .post("/api/dossiers/" + code + "/supplement", SUPPLEMENT)
                        .status())
                .isEqualTo(404);
        assertThat(as("19900.KTHTDT.land-officer")
                        .post("/api/dossiers/" + code + "/supplement", SUPPLEMENT)
                        .code())
                .isEqualTo("dossier.counter-forbidden");
        assertThat(post("supplement", SUPPLEMENT).status()).isEqualTo(204);
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void pagesAreCountedAnewUntilTheyArePaid() {
        assertThat(bill().path("amount").asInt()).isEqualTo(10_000);
        assertThat(counted(1)).isEqualTo(204);
        assertThat(bill().path("amount").asInt()).isEqualTo(4_000);
        assertThat(post("fees/payment", Map.of("receiptNumber", "BL-A" + code, "amount", 10_000))
                        .code())
                .isEqualTo("dossier.payment-differs");
        assertThat(post("fees/payment", Map.of("receiptNumber", "BL-A" + code, "amount", 4_000))
                        .status())
                .isEqualTo(204);
        assertThat(bill().path("state").asText()).isEqualTo("PAID");
        assertThat(bill().path("receiptNumber").asText()).isEqualTo("BL-A" + code);
        assertThat(counted(9)).isEqualTo(422);
        assertThat(post("fees/payment", Map.of("receiptNumber", "BL-B" + code, "amount", 4_000))
                        .code())
                .isEqualTo("dossier.fee-not-due");
    }

    @Test
    void whoIsExemptPaysNothing() {
        assertThat(post("fees/exemption", Map.of("reason", " ")).field()).isEqualTo("fees.exemption");
        assertThat(post("fees/exemption", Map.of("reason", "Hộ nghèo (mẫu)")).status())
                .isEqualTo(204);
        assertThat(bill().path("state").asText()).isEqualTo("EXEMPT");
    }

    @Test
    void feesAreTheCountersMatter() {
        var orders = Map.<String, Map<String, Object>>of(
                "fees/payment", Map.of("receiptNumber", "BL-C", "amount", 10_000),
                "fees/exemption", Map.of("reason", "Mẫu"));
        orders.forEach((action, order) -> {
            var path = "/api/dossiers/" + code + "/" + action;
            assertThat(as("19867.TTPVHCC.one-stop-officer").post(path, order).status())
                    .isEqualTo(404);
            assertThat(as("19900.KTHTDT.land-officer").post(path, order).code()).isEqualTo("dossier.counter-forbidden");
        });
    }

    private int counted(int pages) {
        return as(OFFICER)
                .send(
                        "PUT",
                        "/api/dossiers/" + code + "/fee-counts/page",
                        "application/json",
                        "{\"quantity\":" + pages + "}")
                .status();
    }

    private JsonNode bill() {
        return as(OFFICER).get("/api/dossiers/" + code + "/fees").json().get(0);
    }

    @Test
    void moneyThatIsNotDueIsNotTaken() {
        assertThat(post("payment", Map.of("receiptNumber", "BL-1", "amount", 2000))
                        .code())
                .isEqualTo("dossier.payment-not-due");
    }

    @Test
    void aWithdrawalIsDecidedAndEndsTheDossier() {
        var nothing = post("withdrawal", Map.of("reason", " "));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.field()).isEqualTo("reason");
        assertThat(post("withdrawal", Map.of("reason", "Đổi ý (mẫu)")).status()).isEqualTo(204);
        scenario.work();
        scenario.complete(
                code,
                "UserTask_DecideStop",
                Map.of("outcome", "stopped", "feeHandling", "NONE_PAID", "stopDocument", "5/TB-UBND"));

        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(scenario.ended(code)).isTrue();
    }

    private Client.Answer post(String action, Map<String, Object> order) {
        return as(OFFICER).post("/api/dossiers/" + code + "/" + action, order);
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
