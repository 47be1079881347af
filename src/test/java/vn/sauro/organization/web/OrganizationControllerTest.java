package vn.sauro.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:organization-web;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
class OrganizationControllerTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    @Test
    void the_register_is_for_those_who_signed_in() {
        assertThat(http.getForEntity("/api/organization/units", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void units_come_with_parent_and_head() {
        var ward = find(get("/api/organization/units"), "/unit/code", "19900");
        assertThat(ward.at("/unit/nameVi").asText()).isEqualTo("UBND phường Thuận An");
        assertThat(ward.at("/unit/parentCode").asText()).isEqualTo("H57");
        assertThat(ward.at("/unit/areaCode").asText()).isEqualTo("19900");
        assertThat(ward.at("/unit/validFrom").asText()).isEqualTo("2025-07-01");
        assertThat(ward.at("/head/positionId").asText()).isEqualTo("19900.chairman");
    }

    @Test
    void a_vacant_position_has_no_holder() {
        var positions = get("/api/organization/positions?unit=20071.KT");
        assertThat(positions).hasSize(4);
        assertThat(find(positions, "/position/id", "20071.KT.head")
                        .at("/holder")
                        .isNull())
                .isTrue();
        assertThat(get("/api/organization/positions").size()).isGreaterThan(100);
    }

    @Test
    void people_come_with_their_seats() {
        var officer = find(get("/api/organization/people"), "/personId", "19900.KTHTDT.land-officer");
        assertThat(officer.at("/seats/0/unitCode").asText()).isEqualTo("19900.KTHTDT");
    }

    @Test
    void an_unknown_unit_is_answered_404_in_the_readers_language() {
        var vietnamese = exchange(HttpMethod.GET, "/api/organization/positions?unit=H99", "H57.STC.head", null, "vi");
        assertThat(vietnamese.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(vietnamese.getBody().get("code").asText()).isEqualTo("organization.unit-unknown");
        assertThat(vietnamese.getBody().get("detail").asText()).startsWith("Không có đơn vị mang mã “H99”");
        var english = exchange(HttpMethod.GET, "/api/organization/positions?unit=H99", "H57.STC.head", null, "en");
        assertThat(english.getBody().get("detail").asText()).startsWith("There is no active unit with the code “H99”");
    }

    @Test
    void the_office_records_an_absence_and_it_is_listed() {
        var today = LocalDate.now(clock);
        var absence = absence("H57.SYT.head", "H57.SYT.deputy-head", today.plusDays(30), "21/GUQ");

        var created = post(absence, "H57.VP.general-officer");

        assertThat(created.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(created.getBody().get("recordedBy").asText()).isEqualTo("H57.VP.general-officer");
        assertThat(find(get("/api/organization/substitutions"), "/document", "21/GUQ")
                        .get("substitute")
                        .asText())
                .isEqualTo("H57.SYT.deputy-head");
        var again = post(absence, "H57.VP.general-officer");
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(again.getBody().get("code").asText()).isEqualTo("organization.substitution-overlap");
    }

    @Test
    void a_colleague_may_not_record_an_absence() {
        var refused = post(
                absence("H57.SYT.head", "H57.SYT.deputy-head", LocalDate.now(clock), "22/GUQ"), "H57.SYT.deputy-head");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused.getBody().get("code").asText()).isEqualTo("organization.substitution-forbidden");
    }

    @Test
    void a_missing_document_is_named_as_the_field_that_is_wrong() {
        var refused = post(
                absence("H57.SYT.head", "H57.SYT.deputy-head", LocalDate.now(clock), ""), "H57.VP.general-officer");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().get("field").asText()).isEqualTo("document");
    }

    @Test
    void a_date_that_is_none_is_answered_400() {
        var refused = post(Map.of("absentPerson", "H57.SYT.head", "from", "tomorrow"), "H57.VP.general-officer");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private static Map<String, Object> absence(String absent, String substitute, LocalDate day, String document) {
        return Map.of(
                "absentPerson", absent,
                "position", absent,
                "substitute", substitute,
                "from", day.toString(),
                "to", day.toString(),
                "document", document);
    }

    private ResponseEntity<JsonNode> post(Map<String, Object> body, String person) {
        return exchange(HttpMethod.POST, "/api/organization/substitutions", person, body, "vi");
    }

    private JsonNode get(String path) {
        var answer = exchange(HttpMethod.GET, path, "19900.KTHTDT.land-officer", null, "vi");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> exchange(
            HttpMethod method, String path, String person, Object body, String language) {
        var headers = new HttpHeaders();
        headers.setBasicAuth(person, "sauro");
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.exchange(
                path,
                method,
                new HttpEntity<>(body == null ? null : json.valueToTree(body).toString(), headers),
                JsonNode.class);
    }

    private static JsonNode find(JsonNode list, String pointer, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(n -> value.equals(n.at(pointer).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + list));
    }
}
