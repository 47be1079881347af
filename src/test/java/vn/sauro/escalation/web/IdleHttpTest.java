package vn.sauro.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.dossier.web.Filings;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** Dossiers handed in on a Monday that nobody looked at until the Monday after. */
@DossierApplication
@DisplayName("The list of idle cases")
class IdleHttpTest {

    private static final String CENTRE = "19900.TTPVHCC";
    private static final String CHAIRMAN = "19900.chairman";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    private final List<String> filed = new ArrayList<>();

    @BeforeEach
    void aWeekPasses() {
        scenario.now(Scenario.MONDAY);
        for (int i = 0; i < 3; i++) {
            filed.add(as(Filings.OFFICER)
                    .post("/api/dossiers", Filings.right())
                    .json()
                    .path("code")
                    .asText());
        }
        scenario.now(Scenario.at("2026-10-12T09:00"));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void namesCaseHolderAndWorkingDays() {
        var row = row(CHAIRMAN, filed.get(0));
        assertThat(row.path("personId").asText()).isEqualTo(Filings.OFFICER);
        assertThat(row.path("unitCode").asText()).isEqualTo(CENTRE);
        assertThat(row.path("days").asInt()).isEqualTo(5);
        assertThat(row.path("task").asText()).startsWith("Kiểm tra thành phần hồ sơ");
        assertThat(row.path("since").asText()).isEqualTo("2026-10-05T01:00:00Z");
    }

    @Test
    void isForTheAgencyThatHasTheCase() {
        assertThat(codes(CHAIRMAN, "unit=19900&size=200")).containsAll(filed);
        assertThat(codes(CHAIRMAN, "size=200&unit=" + CENTRE)).containsAll(filed);
        assertThat(codes(CHAIRMAN, "size=200&unit=19900.VP")).doesNotContainAnyElementsOf(filed);
        assertThat(codes("19867.chairman", "size=200")).doesNotContainAnyElementsOf(filed);
        assertThat(codes("19867.chairman", "size=200&unit=19900")).isEmpty();
    }

    @Test
    void isNotForStrangers() {
        assertThat(Client.of(port, null).get("/api/idle").status()).isEqualTo(401);
        assertThat(codes("H57.STC.NS.head", "size=200")).doesNotContainAnyElementsOf(filed);
    }

    @Test
    void comesInPagesTheLongestFirst() {
        var total = page(CHAIRMAN, "unit=" + CENTRE).path("total").asInt();
        assertThat(total).isGreaterThanOrEqualTo(filed.size());
        var seen = new ArrayList<String>();
        var since = new ArrayList<String>();
        for (int number = 0; number * 2 < total; number++) {
            for (var row :
                    page(CHAIRMAN, "size=2&page=" + number + "&unit=" + CENTRE).path("items")) {
                seen.add(row.path("dutyId").asText());
                since.add(row.path("since").asText());
            }
        }
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        assertThat(since).isSorted();
        assertThat(page(CHAIRMAN, "page=" + total + "&unit=" + CENTRE).path("items"))
                .isEmpty();
    }

    @Test
    void refusesPagesThatAreNone() {
        for (var wrong : List.of("size=0", "size=201", "page=-1")) {
            var answer = as(CHAIRMAN).get("/api/idle?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.field()).isEqualTo(wrong.substring(0, 4));
        }
    }

    private JsonNode row(String reader, String code) {
        for (var row : page(reader, "size=200&unit=" + CENTRE).path("items")) {
            if (row.path("caseCode").asText().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code + " is not listed");
    }

    private List<String> codes(String reader, String query) {
        var codes = new ArrayList<String>();
        page(reader, query)
                .path("items")
                .forEach(row -> codes.add(row.path("caseCode").asText()));
        return codes;
    }

    private JsonNode page(String reader, String query) {
        var answer = as(reader).get("/api/idle?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Client as(String person) {
        return Client.of(port, person);
    }
}
