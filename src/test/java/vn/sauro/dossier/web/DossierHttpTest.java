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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.Dossiers;
import vn.sauro.support.Client;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** What staff do with dossiers over HTTP, and who may not. */
@DossierApplication
@DisplayName("A dossier over HTTP")
class DossierHttpTest {

    /** Of the settling agency, without a duty of the dossier. */
    private static final String COLLEAGUE = "19900.KTHTDT.land-officer";

    /** Of an agency that has no part in it. */
    private static final String STRANGER = "19867.TTPVHCC.one-stop-officer";

    private static final String OVERSEER = "H57.VP.head";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    private String code;
    private String secret;

    @BeforeEach
    void aDossierAtTheCounter() {
        scenario.now(Scenario.MONDAY);
        var filed = as(OFFICER).post("/api/dossiers", Filings.right());
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        code = filed.json().path("code").asText();
        secret = filed.json().path("secret").asText();
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void getsACodeAndASecretThatOpensIt() {
        assertThat(code).matches("H57\\.26-261005-\\d{4}");
        assertThat(dossiers.opens(code, secret.toLowerCase())).isTrue();
        assertThat(dossiers.opens(code, "0000-0000-0000")).isFalse();
        assertThat(dossiers.opens("H57.26-261005-9999", secret)).isFalse();
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_CheckDossier");
        assertThat(scenario.task(code, "UserTask_CheckDossier").getAssignee()).isEqualTo(OFFICER);
    }

    @Test
    void keepsWhoAppliesOutOfRecordEngineAndLists() {
        var personal = List.of("Nguyễn Thị Mẫu", "046190001234", "0905123456", "nguoi.nop@vidu.vn");
        var shown = as(OVERSEER).get("/api/dossiers/" + code).body()
                + as(OVERSEER).get("/api/dossiers?query=" + code).body()
                + as(OVERSEER).get("/api/dossiers/" + code + "/timeline").body()
                + as(OVERSEER).get("/api/duties?caseCode=" + code).body();
        assertThat(shown).contains(code).doesNotContain(personal);
        var facts = jdbc.sql("select facts from ledger_entry where case_code = ?")
                .param(code)
                .query(String.class)
                .list();
        assertThat(String.join("", facts)).doesNotContain(personal);
        var variables = jdbc.sql("select text_ from act_hi_varinst where text_ is not null")
                .query(String.class)
                .list();
        assertThat(variables).doesNotContainAnyElementsOf(personal);
    }

    @Test
    void showsWhoAppliesToTheCounterOnlyAndWritesTheLookDown() {
        var one = "/api/dossiers/" + code;
        assertThat(as(OFFICER).get(one).json().has("applicant")).isFalse();
        var asked = as(OFFICER).get(one + "?applicant=true").json();
        assertThat(asked.at("/applicant/name").asText()).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(asked.at("/applicant/phone").asText()).isEqualTo("0905123456");
        for (var curious : List.of(COLLEAGUE, OVERSEER)) {
            var refused = as(curious).get(one + "?applicant=true");
            assertThat(refused.status()).as(curious).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("dossier.applicant-forbidden");
        }
        assertThat(jdbc.sql(
                                "select read_by || ' ' || purpose from applicant_access where dossier_code = ? and purpose = 'API'")
                        .param(code)
                        .query(String.class)
                        .list())
                .containsExactly(OFFICER + " API");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?applicant=true",
                "/components",
                "/timeline",
                "/documents",
                "/papers",
                "/supplements",
                "/obligations"
            })
    void isUnknownToAStrangerLikeACodeThatNobodyHas(String part) {
        var hidden = as(STRANGER).get("/api/dossiers/" + code + part);
        var none = as(STRANGER).get("/api/dossiers/H57.26-261005-9999" + part);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(List.of(hidden.status(), hidden.code(), hidden.detail().replace(code, "X")))
                .isEqualTo(List.of(none.status(), none.code(), none.detail().replace("H57.26-261005-9999", "X")));
        assertThat(as(COLLEAGUE).get("/api/dossiers/" + code + part).status()).isNotEqualTo(404);
    }

    @Test
    void isListedForWhoTakesPartAndFoundByUnitStatusAndHolder() {
        assertThat(total(COLLEAGUE, "query=" + code)).isOne();
        assertThat(total(STRANGER, "query=" + code)).isZero();
        assertThat(total(OVERSEER, "query=" + code + "&status=SUBMITTED&unit=19900"))
                .isOne();
        assertThat(total(OVERSEER, "query=" + code + "&status=IN_PROGRESS")).isZero();
        assertThat(total(OFFICER, "query=" + code + "&holder=me")).isOne();
        assertThat(total(COLLEAGUE, "query=" + code + "&holder=me")).isZero();
        assertThat(total(OFFICER, "query=2.000815")).isPositive();
        assertThat(total(OFFICER, "query=%25")).isZero();
        var wrong = as(OFFICER).get("/api/dossiers?status=LOST");
        assertThat(List.of(wrong.status(), wrong.field())).containsExactly(422, "status");
        assertThat(as(OFFICER).get("/api/dossiers?size=500").field()).isEqualTo("size");
    }

    @Test
    void isToldInBothLanguages() {
        var told = as(OFFICER).get("/api/dossiers/" + code + "/timeline").json();
        assertThat(told.at("/0/text").asText()).contains("Nộp hồ sơ", "trực tiếp", "phường Thuận An");
        var english = as(OFFICER).with("Accept-Language", "en").get("/api/dossiers/" + code + "/timeline");
        assertThat(english.json().at("/0/text").asText()).startsWith("Dossier “");
    }

    @Test
    void sentTwiceIsKeptOnce() {
        var order = Filings.with("requestId", "request-" + code);
        var first = as(OFFICER).post("/api/dossiers", order);
        var again = as(OFFICER).post("/api/dossiers", order);
        assertThat(first.status()).isEqualTo(201);
        assertThat(List.of(again.status(), again.code(), again.field()))
                .containsExactly(422, "dossier.filed-already", "requestId");
        assertThat(again.detail()).contains(first.json().path("code").asText());
    }

    @Test
    void letsItsHolderUploadAndEverybodyOfTheAgencyRemind() {
        var duty = as(OFFICER)
                .get("/api/duties?holder=me&open=true&caseCode=" + code)
                .json()
                .at("/items/0");
        assertThat(duty.path("actions").toString()).contains("UPLOAD", "HAND_OVER");
        var kept = as(OFFICER).upload("/api/dossiers/" + code + "/documents", "file", "ban-chinh.pdf", SamplePdf.PLAIN);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(as(COLLEAGUE)
                        .upload("/api/dossiers/" + code + "/documents", "file", "x.pdf", SamplePdf.PLAIN)
                        .status())
                .isEqualTo(403);
        var other = as(COLLEAGUE).get("/api/duties/" + duty.path("id").asText()).json();
        assertThat(other.path("actions").toString()).contains("REMIND").doesNotContain("UPLOAD");
        var reminders = "/api/dossiers/" + code + "/reminders";
        assertThat(as(COLLEAGUE)
                        .post(reminders, Map.of("note", "Người dân đang chờ (mẫu)"))
                        .status())
                .isEqualTo(201);
        assertThat(as(STRANGER).post(reminders, Map.of()).status()).isEqualTo(404);
        assertThat(as(OFFICER).get("/api/me/notices").body()).contains("Người dân đang chờ");
    }

    @Test
    void takesWhatTheApplicantBringsPaysAndAsksAtItsOwnCounterOnly() {
        var path = "/api/dossiers/" + code;
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "supplementNeeded"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome", "requested",
                        "missing", "Bản sao cần chứng thực (mẫu)",
                        "supplementReason", "Chưa nộp (mẫu)",
                        "guidance", "Nộp tại quầy (mẫu)"));
        assertThat(as(OFFICER).get(path + "/supplements").json().at("/0/state").asText())
                .isEqualTo("OPEN");
        var brought =
                Map.of("components", List.of(Map.of("no", 2, "name", "Bản sao", "copyKind", "COPY", "copies", 2)));
        assertThat(as(STRANGER).post(path + "/supplement", brought).status()).isEqualTo(404);
        assertThat(as(COLLEAGUE).post(path + "/supplement", brought).code()).isEqualTo("dossier.counter-forbidden");
        assertThat(as(OFFICER)
                        .post(path + "/supplement", Map.of("components", List.of()))
                        .field())
                .isEqualTo("components");
        assertThat(as(OFFICER).post(path + "/withdrawal", Map.of("reason", " ")).field())
                .isEqualTo("reason");
        assertThat(as(OFFICER)
                        .post(path + "/payment", Map.of("receiptNumber", "1", "amount", 2_000))
                        .status())
                .isEqualTo(422);
        var taken = as(OFFICER).post(path + "/supplement", brought);
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        scenario.work();
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_CheckDossier");
        assertThat(as(OFFICER).post(path + "/supplement", brought).status()).isEqualTo(422);
    }

    private int total(String person, String query) {
        JsonNode answer = as(person).get("/api/dossiers?" + query).json();
        return answer.path("total").asInt(-1);
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
