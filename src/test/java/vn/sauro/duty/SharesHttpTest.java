package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.support.Scenario;

/** Whose time a case took, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:shares;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(Scenario.class)
@ActiveProfiles("sample")
class SharesHttpTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Scenario scenario;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TransactionTemplate transaction;

    private String code;

    @BeforeEach
    void aTaskThatWaited() {
        scenario.now(Scenario.MONDAY);
        code = scenario.accepted(LocalDate.of(2026, 10, 12));
        scenario.now(at("2026-10-06T08:00"));
        run(() -> deadlines.pause(
                code, PauseReason.EXPERT_APPRAISAL, new PauseOrder("Luật (mẫu)", null, Payer.EXTERNAL, null)));
        scenario.now(at("2026-10-08T09:30"));
        run(() -> deadlines.resume(code, PauseReason.EXPERT_APPRAISAL));
        scenario.now(at("2026-10-13T10:00"));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void everyHourIsSomebodysAndLatenessIsToldThreeWays() {
        var shares = get(Scenario.OFFICER, code).getBody();
        assertThat(shares.path("elapsed").asText()).isEqualTo("PT47H");
        assertThat(shares.path("shares")).hasSize(2);
        assertThat(shares.at("/shares/0/category").asText()).isEqualTo("PERSON");
        assertThat(shares.at("/shares/0/positionId").asText()).isEqualTo(Scenario.OFFICER);
        assertThat(shares.at("/shares/0/label/en").asText()).isEqualTo("The agency that settles the case");
        assertThat(shares.at("/shares/0/worked").asText()).isEqualTo("PT30H30M");
        assertThat(shares.at("/shares/1/category").asText()).isEqualTo("EXTERNAL");
        assertThat(shares.at("/shares/1/label/vi").asText()).isEqualTo("Bên ngoài");
        assertThat(shares.at("/shares/1/worked").asText()).isEqualTo("PT16H30M");
        var lateness = shares.path("lateness");
        assertThat(lateness.path("dueAt").asText()).isEqualTo("2026-10-14T10:00:00Z");
        assertThat(lateness.path("late").asBoolean()).isFalse();
        assertThat(lateness.path("lateByOriginal").asBoolean()).isTrue();
        assertThat(lateness.path("wouldBeLateWithoutPauses").asBoolean()).isTrue();
    }

    @Test
    void whoMayNotReadTheCaseLearnsNothingNotEvenThatItExists() {
        var hidden = get("H57.SYT.head", code);
        var unknown = get("H57.SYT.head", "NV-0000-000000");
        assertThat(hidden.getStatusCode().value()).isEqualTo(404);
        assertThat(unknown.getStatusCode()).isEqualTo(hidden.getStatusCode());
        assertThat(unknown.getBody().path("code")).isEqualTo(hidden.getBody().path("code"));
        assertThat(get(null, code).getStatusCode().value()).isEqualTo(401);
    }

    private ResponseEntity<JsonNode> get(String person, String code) {
        var as = person == null ? http : http.withBasicAuth(person, "sauro");
        return as.getForEntity("/api/cases/" + code + "/shares", JsonNode.class);
    }

    private void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
