package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.dossier.web.Filings;
import vn.sauro.ledger.Ledger;
import vn.sauro.support.Client;
import vn.sauro.support.Client.Answer;
import vn.sauro.support.Scenario;

/** The chairman of Thuận An stops the clocks of a land dossier, over HTTP and on its page. */
@DossierApplication
@DisplayName("An incident")
class IncidentPageTest {

    private static final String CHAIRMAN = "19900.chairman";
    private static final String LONG = "x".repeat(2_001);

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Ledger ledger;

    private String code;
    private String secret;

    @BeforeEach
    void accepted() {
        scenario.now(Scenario.MONDAY);
        var filed = as(OFFICER).post("/api/dossiers", Filings.right());
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        code = filed.json().path("code").asText();
        secret = filed.json().path("secret").asText();
        scenario.work();
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    @DisplayName("is offered to leaders alone, seen by everybody, and told to the applicant")
    void onThePage() {
        assertThat(page(OFFICER)).doesNotContain("id=\"incident\"", "id=\"pauses\"");
        assertThat(page(CHAIRMAN)).contains("id=\"incident\"");
        assertThat(enter(CHAIRMAN, "", "reason=SYSTEM_INCIDENT&document=7%2FBC&description=mat+ket+noi")
                        .status())
                .isEqualTo(302);
        assertThat(page(CHAIRMAN))
                .contains("id=\"incident-end\"", "mat ket noi")
                .doesNotContain("id=\"incident\"");
        assertThat(page(OFFICER)).contains("id=\"pauses\"", "7/BC").doesNotContain("id=\"incident-end\"");
        var sight = Client.of(port, null)
                .send("POST", "/tra-cuu", "application/x-www-form-urlencoded", "code=" + code + "&secret=" + secret);
        assertThat(sight.body()).contains("Hệ thống gặp sự cố").doesNotContain("mat ket noi");

        scenario.now(at("2026-10-05T11:00"));
        assertThat(enter(CHAIRMAN, "/end", "endedAt=2026-10-05T10:30").status()).isEqualTo(302);
        assertThat(deadlines.pausesOf(code)).extracting(pause -> pause.to()).containsExactly(at("2026-10-05T10:30"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SYSTEM_INCIDENT, , x, document, shared.text-missing",
        "SYSTEM_INCIDENT, ' ', x, document, shared.text-missing",
        "SYSTEM_INCIDENT, 7/BC, '', description, shared.text-missing",
        "SYSTEM_INCIDENT, 7/BC, LONG, description, shared.text-too-long",
        "SYSTEM_INCIDENT, LONG, x, document, shared.text-too-long",
        ", 7/BC, x, reason, dossier.incident-reason",
        "system_incident, 7/BC, x, reason, dossier.incident-reason",
        "SUPPLEMENT, 7/BC, x, reason, dossier.incident-reason",
        "RESULT_PICK_UP, 7/BC, x, reason, dossier.incident-reason",
        "'<script>', 7/BC, x, reason, dossier.incident-reason"
    })
    @DisplayName("with something wrong is refused, naming the field, and stops nothing")
    void wrong(String reason, String document, String description, String field, String refusal) {
        var before = ledger.entries(code).size();
        var answer = as(CHAIRMAN)
                .post(
                        path(""),
                        Filings.map("reason", reason, "document", text(document), "description", text(description)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(refusal);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(ledger.entries(code)).hasSize(before);
        assertThat(deadlines.paused(code)).isFalse();
    }

    @Test
    @DisplayName("with several things wrong is told all of them at once, each at its input, and keeps what was typed")
    void allAtOnce() {
        var sent = as(CHAIRMAN).post(path(""), Filings.map("reason", "SYSTEM_INCIDENT"));
        assertThat(sent.json().path("problems"))
                .extracting(problem -> problem.path("field").asText())
                .containsExactly("document", "description");

        var page = enter(CHAIRMAN, "", "reason=FORCE&document=7%2FBC&description=+");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"reason.error\"", "id=\"description.error\"", "href=\"#description\"", "value=\"7/BC\"")
                .contains("Thiếu nội dung ở mục “Mô tả sự việc”")
                .doesNotContain("id=\"document.error\"");
        assertThat(deadlines.paused(code)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-10-05T00:00:00Z, 422, deadline.pause-end",
        "2026-10-05T04:00:01Z, 422, deadline.pause-end",
        "+1000000000-12-31T23:59:59.999999999Z, 422, deadline.pause-end",
        ", 422, dossier.incident-end",
        "yesterday, 400, ''"
    })
    @DisplayName("ends between its beginning and now, and nowhere else")
    void wrongEnd(String endedAt, int status, String refusal) {
        declare();
        scenario.now(at("2026-10-05T11:00"));
        var answer = as(CHAIRMAN).post(path("/end"), Filings.map("endedAt", endedAt));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(refusal.isEmpty() ? "" : answer.code()).isEqualTo(refusal);
        assertThat(deadlines.paused(code)).isTrue();
        var page = enter(CHAIRMAN, "/end", "endedAt=hom+qua");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"endedAt.error\"", "href=\"#endedAt\"");
    }

    @Test
    @DisplayName("begins now, whatever the message says, and only once")
    void neverEarlier() {
        var sent = as(CHAIRMAN)
                .post(
                        path(""),
                        Map.of(
                                "reason",
                                "SYSTEM_INCIDENT",
                                "document",
                                "7/BC",
                                "description",
                                "x",
                                "from",
                                "2026-10-01T00:00:00Z"));
        if (sent.status() != 204) {
            declare();
        }
        assertThat(deadlines.pausesOf(code)).extracting(pause -> pause.from()).containsExactly(Scenario.MONDAY);
        assertThat(as(CHAIRMAN)
                        .post(path(""), Map.of("reason", "SYSTEM_INCIDENT", "document", "8/BC", "description", "y"))
                        .code())
                .isEqualTo("dossier.incident-open");
    }

    @Test
    @DisplayName("is declared by nobody else, and a hidden dossier stays hidden")
    void nobodyElse() {
        var order = Map.of("reason", "SYSTEM_INCIDENT", "document", "7/BC", "description", "x");
        assertThat(as(OFFICER).post(path(""), order).status()).isEqualTo(403);
        assertThat(as("19867.chairman").post(path(""), order).status()).isEqualTo(404);
        assertThat(as(null).post(path(""), order).status()).isEqualTo(401);
        assertThat(enter(OFFICER, "", "reason=SYSTEM_INCIDENT&document=1&description=x")
                        .status())
                .isEqualTo(403);
        assertThat(as(CHAIRMAN)
                        .post(path("/end"), Map.of("endedAt", "2026-10-05T01:00:00Z"))
                        .code())
                .isEqualTo("dossier.incident-none");
        assertThat(deadlines.paused(code)).isFalse();
    }

    private void declare() {
        var order = Map.of("reason", "SYSTEM_INCIDENT", "document", "7/BC", "description", "x");
        assertThat(as(CHAIRMAN).post(path(""), order).status()).isEqualTo(204);
    }

    private static String text(String text) {
        return "LONG".equals(text) ? LONG : text;
    }

    private String path(String end) {
        return "/api/dossiers/" + code + "/incident" + end;
    }

    private String page(String person) {
        return as(person).get("/dossiers/" + code).body();
    }

    private Answer enter(String person, String end, String form) {
        return as(person)
                .send("POST", "/dossiers/" + code + "/incident" + end, "application/x-www-form-urlencoded", form);
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
