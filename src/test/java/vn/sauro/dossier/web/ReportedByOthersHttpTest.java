package vn.sauro.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.dossier.web.Filings.OFFICER;
import static vn.sauro.dossier.web.Filings.map;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.dossier.HouseholdConsent;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.Objection;
import vn.sauro.dossier.Objections;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** A land dossier whose notice hangs, and a birth whose household is asked, both of Thuận An. */
@DossierApplication
@DisplayName("What people outside say")
class ReportedByOthersHttpTest {

    private static final String LAND = "1.013978";
    private static final String BIRTH = "2.002622";
    private static final String LAND_OFFICER = "19900.KTHTDT.land-officer";
    private static final String STRANGER = "19867.TTPVHCC.one-stop-officer";
    private static final String COLLEAGUE = "19900.VHXH.social-officer";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Objections objections;

    @Autowired
    HouseholdConsents consents;

    @BeforeEach
    void monday() {
        scenario.now(Scenario.MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void anObjectionIsEnteredAtTheCounterOrByTheOfficerAndHandled() {
        var code = noticed();
        assertThat(object(OFFICER, code, objection()).status()).isEqualTo(201);
        // Whoever handles the first one holds a duty of the dossier.
        assertThat(object(LAND_OFFICER, code, objection("name", "<script>alert(1)</script>"))
                        .status())
                .isEqualTo(201);

        assertThat(objections.of(code)).hasSize(2).extracting(Objection::state).containsOnly(Objection.State.OPEN);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_HandleObjection", "UserTask_HandleObjection");
        assertThat(as(OFFICER).get("/api/dossiers/" + code).body())
                .as("who objects is no business of whoever reads the dossier")
                .doesNotContain("Người phản ánh mẫu", "alert(1)");
    }

    @Test
    void nobodyElseEntersAnObjection() {
        var code = noticed();
        assertThat(object(STRANGER, code, objection()))
                .returns(404, Client.Answer::status)
                .returns("dossier.dossier-unknown", Client.Answer::code);
        assertThat(object(COLLEAGUE, code, objection()))
                .returns(403, Client.Answer::status)
                .returns("dossier.applicant-forbidden", Client.Answer::code);
        assertThat(object(null, code, objection()).status()).isEqualTo(401);
        assertThat(object(OFFICER, "H57.31-261005-9999", objection()).status()).isEqualTo(404);
        assertThat(objections.of(code)).isEmpty();
    }

    @Test
    void withoutANoticeThereIsNothingToObjectTo() {
        var code = accepted(LAND);
        assertThat(object(OFFICER, code, objection()))
                .returns(422, Client.Answer::status)
                .returns("dossier.objection-untimely", Client.Answer::code);
        assertThat(objections.of(code)).isEmpty();
    }

    static Stream<Arguments> badObjections() {
        return Stream.of(
                Arguments.of("no content", objection("content", null), "content", "shared.text-missing"),
                Arguments.of("blank content", objection("content", " \n "), "content", "shared.text-missing"),
                Arguments.of(
                        "endless content", objection("content", "x".repeat(4_001)), "content", "shared.text-too-long"),
                Arguments.of("a control character", objection("content", "a\u0000b"), "content", "shared.text-control"),
                Arguments.of("nobody", objection("name", null), "name", "shared.text-missing"),
                Arguments.of("an endless name", objection("name", "n".repeat(301)), "name", "shared.text-too-long"),
                Arguments.of(
                        "an endless contact",
                        objection("contact", "c".repeat(301)),
                        "contact",
                        "shared.text-too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badObjections")
    void aBadObjectionIsRefusedByItsField(String kind, Map<String, Object> order, String field, String refusal) {
        var code = noticed();
        assertThat(object(OFFICER, code, order))
                .returns(422, Client.Answer::status)
                .returns(field, Client.Answer::field)
                .returns(refusal, Client.Answer::code);
        assertThat(objections.of(code)).isEmpty();
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void whatIsNoJsonIsRefusedAsSuch() {
        var code = noticed();
        for (var body : new String[] {"", "{", "[]", "\"x\""}) {
            assertThat(as(OFFICER)
                            .send("POST", "/api/dossiers/" + code + "/objections", "application/json", body)
                            .status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(objections.of(code)).isEmpty();
    }

    @Test
    void theHouseholdAnswersOnce() {
        var code = asked();
        assertThat(answer(OFFICER, code, map("consented", true, "document", "VNeID-7 (mẫu)"))
                        .status())
                .isEqualTo(204);
        scenario.work();
        assertThat(state(code)).isEqualTo(HouseholdConsent.State.GIVEN);
        assertThat(answer(OFFICER, code, map("consented", false, "document", "VNeID-8 (mẫu)")))
                .returns(422, Client.Answer::status)
                .returns("dossier.consent-unasked", Client.Answer::code);
        assertThat(state(code)).isEqualTo(HouseholdConsent.State.GIVEN);
    }

    @Test
    void nobodyElseAnswersForTheHousehold() {
        var code = asked();
        var yes = map("consented", true, "document", "VNeID-7 (mẫu)");
        assertThat(answer(STRANGER, code, yes).status()).isEqualTo(404);
        assertThat(answer(COLLEAGUE, code, yes).code()).isEqualTo("dossier.applicant-forbidden");
        assertThat(answer(null, code, yes).status()).isEqualTo(401);
        assertThat(state(code)).isEqualTo(HouseholdConsent.State.ASKED);
    }

    @Test
    void anAnswerThatSaysNeitherYesNorNoIsNotANo() {
        var code = asked();
        assertThat(answer(OFFICER, code, map("document", "VNeID-7 (mẫu)")))
                .returns(422, Client.Answer::status)
                .returns("consented", Client.Answer::field)
                .returns("dossier.consent-missing", Client.Answer::code);
        assertThat(answer(OFFICER, code, map("consented", true)).field()).isEqualTo("document");
        assertThat(answer(OFFICER, code, map("consented", true, "document", "d".repeat(301)))
                        .code())
                .isEqualTo("shared.text-too-long");
        assertThat(answer(OFFICER, code, map("consented", "perhaps", "document", "1"))
                        .status())
                .isEqualTo(400);
        assertThat(state(code)).isEqualTo(HouseholdConsent.State.ASKED);
    }

    @Test
    @DisplayName("on the counter's page too no answer is taken for one, and all that lacks is said at once")
    void noAnswerIsNoConsent() {
        var code = asked();
        var path = "/counter/" + code;
        assertThat(as(OFFICER).get(path).body()).contains("name=\"consented\"").doesNotContain("checked=\"checked\"");
        var refused = as(OFFICER)
                .send("POST", path, "application/x-www-form-urlencoded", "act=HOUSEHOLD_ANSWER&document=%20");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"consented.error\"", "id=\"document.error\"", "Có 2 chỗ cần sửa")
                .contains("Hãy chọn chủ hộ đồng ý hay không đồng ý.");
        assertThat(state(code)).isEqualTo(HouseholdConsent.State.ASKED);
    }

    @Test
    @DisplayName("is not asked for any more when the dossier was taken back meanwhile")
    void nothingIsAwaitedForADossierThatEnded() {
        var code = asked();
        var path = "/counter/" + code;
        assertThat(as(OFFICER)
                        .send("POST", path, "application/x-www-form-urlencoded", "act=WITHDRAWAL&reason=chuyen+noi+o")
                        .status())
                .isEqualTo(302);
        scenario.work();
        step(code, "UserTask_DecideStop", "outcome", "stopped", "feeHandling", "NONE_PAID", "stopDocument", "3/TB");
        assertThat(as(OFFICER).get(path).body())
                .doesNotContain("name=\"consented\"")
                .contains("không có việc gì");
    }

    private String noticed() {
        var code = accepted(LAND);
        step(code, "UserTask_AssignOfficer", "outcome", "mapAvailable", "officer", LAND_OFFICER);
        step(
                code,
                "UserTask_ExtractMap",
                "mapSheet",
                "12",
                "parcelNumber",
                "345",
                "areaSquareMetres",
                180,
                "resultDocument",
                "21/TL");
        step(code, "UserTask_VerifyBoundary", "neighboursSigned", 3, "neighboursMissing", 0, "resultDocument", "7/BMT");
        step(
                code,
                "UserTask_DetermineOrigin",
                "outcome",
                "originDetermined",
                "originBasis",
                "PAPERS",
                "usedSince",
                "1992-03-01",
                "landUse",
                "Đất ở",
                "resultDocument",
                "88/XN");
        step(
                code,
                "UserTask_CheckPlanning",
                "planningResult",
                "CONFORMS",
                "planningOpinion",
                "Phù hợp (mẫu)",
                "resultDocument",
                "9/YK");
        step(code, "UserTask_PostNotice", "noticePlaces", "Trụ sở UBND phường", "resultDocument", "15/TB");
        return code;
    }

    private String asked() {
        var code = accepted(BIRTH);
        step(code, "UserTask_RegisterBirth", "identityRequested", false, "resultDocument", "12/2026");
        step(code, "UserTask_SignBirth", "outcome", "signed", "resultDocument", "12/2026-KS");
        return code;
    }

    private String accepted(String procedure) {
        var version = catalogue.current(procedure, LocalDate.of(2026, 10, 5)).orElseThrow();
        var components = version.components().stream()
                .map(component -> map("no", component.no(), "copies", 1))
                .toList();
        var counts = new HashMap<String, Integer>();
        version.feeCounts().forEach(unit -> counts.put(unit, 1));
        var code = as(OFFICER)
                .post(
                        "/api/dossiers",
                        Filings.with(
                                "procedureCode", procedure, "components", components, "fees", map("counts", counts)))
                .json()
                .path("code")
                .asText();
        scenario.work();
        step(code, "UserTask_CheckDossier", "outcome", "accepted");
        return code;
    }

    private void step(String code, String element, Object... answer) {
        scenario.complete(code, element, map(answer));
    }

    private static Map<String, Object> objection(Object... changes) {
        var order = new HashMap<>(
                map("content", "Lấn sang thửa liền kề (mẫu)", "name", "Người phản ánh mẫu", "contact", "0905000000"));
        for (int i = 0; i < changes.length; i += 2) {
            order.put(changes[i].toString(), changes[i + 1]);
        }
        return order;
    }

    private Client.Answer object(String person, String code, Map<String, Object> order) {
        var answer = as(person).post("/api/dossiers/" + code + "/objections", order);
        scenario.work();
        return answer;
    }

    private Client.Answer answer(String person, String code, Map<String, Object> order) {
        return as(person).post("/api/dossiers/" + code + "/household-answer", order);
    }

    private HouseholdConsent.State state(String code) {
        return consents.of(code).orElseThrow().state();
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
