package vn.sauro.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.support.Scenario;

/** What can be wrong with announced days, each with its answer in both languages; nothing of it is kept. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:amendments;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "sauro.deadline.recount-poll=0",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(Scenario.class)
@ActiveProfiles("sample")
class BadAmendmentTest {

    private static final String OFFICE = "H57.VP.general-officer";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    /** One way to be wrong. */
    record Wrong(String what, Consumer<ObjectNode> change, String code, String field, List<String> words) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeEach
    void monday() {
        scenario.now(Scenario.MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
        List.of("calendar_recount", "calendar_amendment_day", "calendar_amendment")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                wrong("no days", o -> o.remove("days"), "calendar.amendment-days", "days", "60"),
                wrong("empty days", o -> o.putArray("days"), "calendar.amendment-days", "days", "1 đến 60"),
                wrong("too many days", o -> many(o), "calendar.amendment-days", "days", "60"),
                wrong("a day that is nothing", o -> o.putArray("days").addNull(), "calendar.amendment-date", "days[0]"),
                wrong(
                        "no date",
                        o -> day(o).remove("date"),
                        "calendar.amendment-date",
                        "days[0].date",
                        "năm-tháng-ngày"),
                wrong(
                        "a date that does not exist",
                        o -> day(o).put("date", "2026-02-30"),
                        "calendar.amendment-date",
                        "days[0].date",
                        "2026-02-30"),
                wrong(
                        "a date as people write it",
                        o -> day(o).put("date", "23/11/2026"),
                        "calendar.amendment-date",
                        "days[0].date",
                        "23/11/2026"),
                wrong(
                        "a year without data",
                        o -> day(o).put("date", "2031-01-02"),
                        "calendar.year-unknown",
                        "days[0].date",
                        "2031",
                        "2026",
                        "2027"),
                wrong("no type", o -> day(o).remove("type"), "calendar.amendment-type", "days[0].type", "OFF"),
                wrong(
                        "an unknown type",
                        o -> day(o).put("type", "HOLIDAY"),
                        "calendar.amendment-type",
                        "days[0].type",
                        "HOLIDAY"),
                wrong(
                        "no name",
                        o -> day(o).put("nameVi", " "),
                        "calendar.amendment-name",
                        "days[0].nameVi",
                        "hai thứ"),
                wrong(
                        "one language only",
                        o -> day(o).remove("nameEn"),
                        "calendar.amendment-name",
                        "days[0].nameEn",
                        "300"),
                wrong(
                        "a name without end",
                        o -> day(o).put("nameVi", "x".repeat(301)),
                        "calendar.amendment-name",
                        "days[0].nameVi"),
                wrong(
                        "no document",
                        o -> o.remove("document"),
                        "calendar.amendment-document",
                        "document",
                        "số, ký hiệu"),
                wrong(
                        "a document without end",
                        o -> o.put("document", "x".repeat(301)),
                        "calendar.amendment-document-long",
                        "document",
                        "300"),
                wrong(
                        "a past day without document",
                        o -> past(o),
                        "calendar.amendment-past",
                        "document",
                        "2026-10-01",
                        "văn bản"),
                wrong("the same day twice", o -> twice(o), "calendar.amendment-twice", "days[1].date", "2026-11-23"),
                wrong(
                        "a day that is off already",
                        o -> day(o).put("date", "2026-11-24"),
                        "calendar.amendment-off-already",
                        "days[0]",
                        "2026-11-24"),
                wrong(
                        "a Sunday off",
                        o -> day(o).put("date", "2026-11-22"),
                        "calendar.amendment-off-already",
                        "days[0]"),
                wrong(
                        "an ordinary working day",
                        o -> day(o).put("type", "WORKING"),
                        "calendar.amendment-working-already",
                        "days[0]",
                        "2026-11-23"),
                wrong(
                        "replaces what was never entered",
                        o -> day(o).put("replaces", "abc"),
                        "calendar.amendment-replaces",
                        "days[0].replaces",
                        "abc"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Wrong wrong) {
        var order = good();
        wrong.change().accept(order);
        var answer = post(OFFICE, "VN", order, "vi");
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(422);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(wrong.code());
        assertThat(answer.getBody().path("field").asText()).isEqualTo(wrong.field());
        assertThat(answer.getBody().path("detail").asText())
                .satisfies(text -> assertThat(wrong.words()).allMatch(text::contains))
                .doesNotContain("calendar.");
        assertThat(post(OFFICE, "VN", order, "en").getBody().path("detail").asText())
                .isNotBlank()
                .doesNotContain("calendar.")
                .isNotEqualTo(answer.getBody().path("detail").asText());
        assertThat(kept()).isZero();
    }

    @Test
    void anUnknownCalendarIsNamedWithThoseThereAre() {
        var answer = post(OFFICE, "XX", good(), "vi");
        assertThat(answer.getBody().path("code").asText()).isEqualTo("calendar.calendar-unknown");
        assertThat(answer.getBody().path("detail").asText()).contains("XX", "VN");
        assertThat(kept()).isZero();
    }

    @Test
    void nobodyButTheOfficeEntersOrReads() {
        var answer = post("19900.chairman", "VN", good(), "vi");
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getBody().path("detail").asText()).contains("Văn phòng UBND thành phố Huế");
        assertThat(post(null, "VN", good(), "vi").getStatusCode().value()).isEqualTo(401);
        var entered =
                post(OFFICE, "VN", good(), "vi").getHeaders().getLocation().getPath();
        assertThat(get("19900.chairman", entered).getStatusCode().value()).isEqualTo(403);
        assertThat(get(OFFICE, entered).getStatusCode().value()).isEqualTo(200);
        assertThat(kept()).isOne();
    }

    @Test
    void aDayThatAnAmendmentRulesIsChangedByNameOnly() {
        var entered = post(OFFICE, "VN", good(), "vi");
        assertThat(entered.getStatusCode().value()).isEqualTo(202);
        assertThat(entered.getBody().at("/counts/total").asInt()).isZero();
        assertThat(post(OFFICE, "VN", good(), "vi").getBody().path("code").asText())
                .isEqualTo("deadline.amendment-running");
        jdbc.sql("update calendar_recount set finished_at = entered_at").update();
        var contrary = good();
        day(contrary).put("type", "WORKING");
        var answer = post(OFFICE, "VN", contrary, "vi");
        assertThat(answer.getBody().path("code").asText()).isEqualTo("calendar.amendment-contradicts");
        assertThat(answer.getBody().path("detail").asText())
                .contains("1/TB-BNV (mẫu)", entered.getBody().path("id").asText());
        assertThat(kept()).isOne();
    }

    @Test
    void anAmendmentThatWasNeverEnteredIsNotFound() {
        var answer = get(OFFICE, "/api/calendars/amendments/none");
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody().path("code").asText()).isEqualTo("calendar.amendment-unknown");
    }

    private int kept() {
        return jdbc.sql("select count(*) from calendar_amendment")
                .query(Integer.class)
                .single();
    }

    private ResponseEntity<JsonNode> post(String person, String calendar, ObjectNode order, String language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return as(person)
                .exchange(
                        "/api/calendars/" + calendar + "/amendments",
                        HttpMethod.POST,
                        new HttpEntity<>(order.toString(), headers),
                        JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return as(person).getForEntity(path, JsonNode.class);
    }

    private TestRestTemplate as(String person) {
        return person == null ? http : http.withBasicAuth(person, "sauro");
    }

    /** A Monday off, as was proposed and not adopted. */
    private static ObjectNode good() {
        var order = JSON.createObjectNode().put("document", "1/TB-BNV (mẫu)");
        order.putArray("days").addObject().setAll(off("2026-11-23"));
        return order;
    }

    private static ObjectNode off(String date) {
        return JSON.createObjectNode()
                .put("date", date)
                .put("type", "OFF")
                .put("nameVi", "Nghỉ hoán đổi (mẫu)")
                .put("nameEn", "Swapped (sample)");
    }

    private static ObjectNode day(ObjectNode order) {
        return (ObjectNode) order.at("/days/0");
    }

    private static void many(ObjectNode order) {
        var days = order.putArray("days");
        for (int i = 0; i < 61; i++) {
            days.add(off("2026-11-23"));
        }
    }

    private static void past(ObjectNode order) {
        order.remove("document");
        day(order).put("date", "2026-10-01");
    }

    private static void twice(ObjectNode order) {
        order.withArray("days").add(off("2026-11-23"));
    }

    private static Wrong wrong(String what, Consumer<ObjectNode> change, String code, String field, String... words) {
        return new Wrong(what, change, code, field, Arrays.asList(words));
    }
}
