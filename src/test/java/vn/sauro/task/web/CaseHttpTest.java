package vn.sauro.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.support.Client;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** What staff do with cases over HTTP, and who may not. */
@CaseApplication
class CaseHttpTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final String OFFICE = "H57.VP.general-officer";

    /** In the lead agency, but not who carries the task out. */
    private static final String COLLEAGUE = "H57.SXD.deputy-head";

    /** Of an agency that has no part in the case. */
    private static final String STRANGER = "H57.SYT.head";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    private String code;

    @BeforeEach
    void aTaskInTheOfficersHands() {
        scenario.now(Scenario.MONDAY);
        code = scenario.accepted(DUE, "H57.STC");
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aCaseIsListedOpenedAndTold() {
        var listed = as(COLLEAGUE).get("/api/cases?query=" + code).json();
        assertThat(listed.path("total").asInt()).isOne();
        assertThat(listed.at("/items/0/code").asText()).isEqualTo(code);
        var one = as(COLLEAGUE).get("/api/cases/" + code).json();
        assertThat(one.at("/leadAgency/code").asText()).isEqualTo(Scenario.LEAD);
        assertThat(one.at("/coordinatingAgencies/0/code").asText()).isEqualTo("H57.STC");
        assertThat(one.path("dueAt").asText()).isEqualTo("2026-12-15T10:00:00Z");
        assertThat(one.path("timeStatus").asText()).isEqualTo("NOT_DUE");
        assertThat(texts(as(COLLEAGUE).get("/api/cases/" + code + "/timeline").json(), "text"))
                .anySatisfy(line -> assertThat(line).contains("tiếp nhận, giao"));
        var english = as(COLLEAGUE).with("Accept-Language", "en").get("/api/cases/" + code);
        assertThat(english.json().at("/leadAgency/name").asText()).startsWith("Department of Construction");
    }

    @Test
    void listsAreNarrowedAndPaged() {
        scenario.accepted(DUE);
        var all = as(OFFICE).get("/api/cases?unit=" + Scenario.LEAD + "&status=IN_PROGRESS&size=1");
        assertThat(all.json().path("items")).hasSize(1);
        assertThat(all.json().path("total").asInt()).isGreaterThanOrEqualTo(2);
        var second = as(OFFICE).get("/api/cases?unit=" + Scenario.LEAD + "&status=IN_PROGRESS&size=1&page=1");
        assertThat(second.json().at("/items/0/code").asText())
                .isNotEqualTo(all.json().at("/items/0/code").asText());
        assertThat(as(OFFICE)
                        .get("/api/cases?timeStatus=OVERDUE")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void dutiesAreFoundByHolderUnitCaseAndTime() {
        var mine = as(Scenario.OFFICER)
                .get("/api/duties?holder=me&open=true&caseCode=" + code)
                .json();
        assertThat(mine.path("total").asInt()).isOne();
        var duty = mine.at("/items/0");
        assertThat(duty.path("element").asText()).isEqualTo("UserTask_PerformTask");
        assertThat(duty.at("/time/explanation")).isNotEmpty();
        assertThat(texts(duty.path("actions"), "")).contains("PROGRESS", "OBSTACLE", "EXTENSION", "UPLOAD");
        var path = "/api/duties?caseCode=" + code;
        assertThat(total(OFFICE, path + "&open=true")).isEqualTo(2);
        assertThat(total(OFFICE, path + "&unit=H57.STC&open=true")).isOne();
        assertThat(total(OFFICE, path + "&position=" + Scenario.LEAD_HEAD)).isOne();
        assertThat(total(OFFICE, path + "&open=true&timeStatus=OVERDUE")).isZero();
        assertThat(total(OFFICE, path + "&open=true&timeStatus=NOT_DUE")).isPositive();
        assertThat(as(OFFICE).get(path + "&size=1&page=1").json().path("items")).hasSize(1);
        assertThat(as(Scenario.OFFICER)
                        .get("/api/duties/" + duty.path("id").asText())
                        .json()
                        .at("/person/personId")
                        .asText())
                .isEqualTo(Scenario.OFFICER);
    }

    @Test
    void whoCarriesTheTaskOutReportsAndAsks() {
        var cases = "/api/cases/" + code;
        var officer = as(Scenario.OFFICER);
        assertThat(officer.post(
                                cases + "/progress",
                                Map.of("percent", 40, "note", "Đã khảo sát (mẫu)", "evidence", "12/BC-MẪU"))
                        .status())
                .isEqualTo(201);
        assertThat(officer.get(cases).json().path("progress").asInt()).isEqualTo(40);
        var obstacle = officer.post(
                cases + "/obstacles",
                Map.of("kind", "FUNDING", "description", "Chưa có kinh phí (mẫu)", "neededFrom", "H57.STC"));
        assertThat(obstacle.json().path("accountableHead").asText()).isEqualTo("H57.STC.head");
        assertThat(officer.post(cases + "/extension-requests", extension("2026-12-30"))
                        .status())
                .isEqualTo(201);
        assertThat(officer.post(cases + "/beyond-authority", matter()).status()).isEqualTo(201);
        assertThat(as(COLLEAGUE)
                        .post(cases + "/reminders", Map.of("note", "Mau lên (mẫu)"))
                        .status())
                .isEqualTo(201);
        var notices = officer.get("/api/me/notices").json();
        assertThat(texts(notices, "text")).anySatisfy(text -> assertThat(text).contains("Mau lên", COLLEAGUE));
        assertThat(officer.post("/api/me/notices/seen", Map.of()).status()).isEqualTo(204);
        assertThat(officer.get("/api/me/notices").json().at("/0/seen").asBoolean())
                .isTrue();
    }

    @Test
    void aDocumentComesBackAsItWent() {
        var content = SamplePdf.PLAIN;
        var kept = as(Scenario.OFFICER).upload("/api/cases/" + code + "/documents", "file", "báo cáo.pdf", content);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("sha256").asText()).hasSize(64);
        var path = "/api/documents/" + kept.json().path("id").asText();
        assertThat(as(COLLEAGUE).get(path).body()).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(as(COLLEAGUE).get("/api/cases/" + code + "/documents").json())
                .hasSize(1);
        assertThat(as(STRANGER).get(path).status()).isEqualTo(404);
        assertThat(as(null).get(path).status()).isEqualTo(401);
    }

    @Test
    void meTellsSeatsAndOnWhoseBehalf() {
        scenario.now(Scenario.MONDAY.plus(Duration.ofDays(60)));
        var me = as("19867.TTPVHCC.deputy-head").get("/api/me").json();
        assertThat(me.path("personId").asText()).isEqualTo("19867.TTPVHCC.deputy-head");
        assertThat(texts(me.path("seats"), "onBehalfOf")).contains("19867.TTPVHCC.head");
    }

    @Test
    void theLedgerIsForWhoMayReadTheCase() {
        var entries = as(COLLEAGUE).get("/api/cases/" + code + "/ledger").json();
        assertThat(entries.at("/0/kind").asText()).isEqualTo("TASK_ASSIGNED");
        assertThat(entries.at("/0/actor").asText()).isEqualTo(OFFICE);
        assertThat(entries.findValuesAsText("person")).contains(Scenario.LEAD_HEAD);
        var strangers = as(STRANGER).get("/api/cases/" + code + "/ledger");
        assertThat(strangers.status()).isEqualTo(404);
        assertThat(strangers.body()).doesNotContain(Scenario.LEAD_HEAD);
        assertThat(as(OFFICE).get("/api/cases/NONE/ledger").code()).isEqualTo("ledger.case-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/ledger", "/progress", "/obstacles", "/documents", "/contributions"})
    void toAnotherAgencyACaseIsAsUnknownAsOneThatIsNot(String part) {
        var hidden = as(STRANGER).get("/api/cases/" + code + part);
        var unknown = as(STRANGER).get("/api/cases/T-9999" + part);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.detail().replace(code, "T-9999")).isEqualTo(unknown.detail());
        assertThat(as(null).get("/api/cases/" + code + part).status()).isEqualTo(401);
    }

    @Test
    void whatAnotherAgencyMayNotSeeItCannotMoveEither() {
        var duty = as(Scenario.OFFICER)
                .get("/api/duties?holder=me&caseCode=" + code)
                .json()
                .at("/items/0/id")
                .asText();
        assertThat(as(STRANGER).get("/api/duties/" + duty).status()).isEqualTo(404);
        assertThat(as(STRANGER)
                        .post("/api/duties/" + duty + "/hand-over", Map.of("toPerson", STRANGER, "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(as(STRANGER)
                        .post("/api/cases/" + code + "/reminders", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(total(STRANGER, "/api/duties?caseCode=" + code)).isZero();
        assertThat(as(STRANGER)
                        .get("/api/cases?query=" + code)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void eachActionBelongsToWhoHasTheDuty() {
        var cases = "/api/cases/" + code;
        var progress = as(COLLEAGUE).post(cases + "/progress", Map.of("percent", 1, "note", "x", "evidence", "x"));
        assertThat(List.of(progress.status(), progress.code())).containsExactly(403, "task.officer-forbidden");
        assertThat(as(COLLEAGUE)
                        .post(cases + "/extension-requests", extension("2026-12-30"))
                        .status())
                .isEqualTo(403);
        assertThat(as(COLLEAGUE).post(cases + "/beyond-authority", matter()).status())
                .isEqualTo(403);
        assertThat(as(COLLEAGUE)
                        .upload(cases + "/documents", "file", "a.pdf", new byte[] {1})
                        .code())
                .isEqualTo("task.holder-forbidden");
        var withdrawal = as(COLLEAGUE).post(cases + "/withdrawal", Map.of("reason", "x"));
        assertThat(List.of(withdrawal.status(), withdrawal.code())).containsExactly(403, "task.office-forbidden");
        assertThat(as(COLLEAGUE).post("/api/cases", BadOrderTest.order()).status())
                .isEqualTo(403);
    }

    private static Map<String, String> extension(String day) {
        return Map.of("proposedDueDate", day, "reason", "Chờ ý kiến (mẫu)");
    }

    private static Map<String, String> matter() {
        return Map.of("matter", "BUDGET", "reason", "Vượt mức (mẫu)", "proposal", "Bổ sung (mẫu)");
    }

    private int total(String person, String path) {
        return as(person).get(path).json().path("total").asInt();
    }

    private static List<String> texts(JsonNode items, String field) {
        var texts = new java.util.ArrayList<String>();
        items.forEach(item ->
                texts.add(field.isEmpty() ? item.asText() : item.path(field).asText()));
        return texts;
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
