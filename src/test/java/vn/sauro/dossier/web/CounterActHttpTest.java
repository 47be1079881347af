package vn.sauro.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;

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
import vn.sauro.dossier.Fees;
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

    @Autowired
    Fees fees;

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
    void pagesAreCounted() {
        assertThat(as(OFFICER)
                        .send(
                                "PUT",
                                "/api/dossiers/" + code + "/fee-counts/page",
                                "application/json",
                                "{\"quantity\":3}")
                        .status())
                .isEqualTo(204);
        assertThat(fees.of(code)).extracting(line -> line.quantity()).containsExactly(2, 1);
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
