package vn.sauro.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.ledger.Ledger;
import vn.sauro.support.Client;
import vn.sauro.support.DossierDesk;
import vn.sauro.support.Pdf;
import vn.sauro.support.Scenario;

/** Each test has a year of its own: a closed one cannot be opened again. */
@DossierApplication
@Import(DossierDesk.class)
@DisplayName("The register of a year")
class RegisterClosingTest {

    private static final Instant IN_2026 = Scenario.at("2026-11-23T08:30");
    private static final String CHAIRMAN = "19900.chairman";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    DossierDesk desk;

    @Autowired
    StaffPapers papers;

    @Autowired
    Ledger ledger;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    @DisplayName("stays as it was closed, whatever becomes of its dossiers, and the ledger has its hash")
    void staysAsItWas() {
        var code = desk.filed("Lê Thị Mẫu", "vi", Scenario.at("2024-12-30T08:30"));
        scenario.now(IN_2026);
        var chairman = Client.of(port, CHAIRMAN);
        assertThat(chairman.get("/api/registers/19900/2024/closing").status()).isEqualTo(204);

        var closed = chairman.post("/api/registers/19900/2024/closing", Map.of());
        assertThat(closed.status()).as(closed.body()).isEqualTo(201);
        var hash = closed.json().path("sha256").asText();
        assertThat(closed.json().path("dossiers").asInt()).isEqualTo(1);
        assertThat(ledger.entries("REGISTER/19900/2024")).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("sha256", hash)
                .containsEntry("dossiers", 1L));
        jdbc.sql("update dossier set procedure_name = 'Đổi sau khi khóa' where code = :code")
                .param("code", code)
                .update();

        assertThat(printed(null))
                .contains(code, "Lê Thị Mẫu", "Sổ đã khóa lúc 08:30 23/11/2026", hash.substring(0, 8))
                .doesNotContain("Đổi sau khi khóa");
        assertThat(printed(12)).contains(code);
        assertThat(printed(11)).doesNotContain(code);
        assertThat(chairman.post("/api/registers/19900/2024/closing", Map.of()))
                .returns(422, Client.Answer::status)
                .returns("paper.register-closed", Client.Answer::code);
    }

    @Test
    @DisplayName("is not printed when it is no longer what was closed")
    void altered() {
        var code = desk.filed("Phan Văn Mẫu", "vi", Scenario.at("2023-06-01T08:30"));
        scenario.now(IN_2026);
        var chairman = Client.of(port, CHAIRMAN);
        assertThat(chairman.post("/api/registers/19900/2023/closing", Map.of()).status())
                .isEqualTo(201);
        jdbc.sql("update register_line set procedure_name = 'Sửa lén' where dossier_code = :code")
                .param("code", code)
                .update();

        assertThat(chairman.get("/api/registers/19900/2023"))
                .returns(422, Client.Answer::status)
                .returns("paper.register-altered", Client.Answer::code);
    }

    @Test
    @DisplayName("is closed by who leads the agency, and not before the year is over")
    void byWhomAndWhen() {
        scenario.now(IN_2026);
        var path = "/api/registers/19900/2022/closing";
        assertThat(Client.of(port, DossierDesk.OFFICER).post(path, Map.of()))
                .returns(403, Client.Answer::status)
                .returns("paper.closing-forbidden", Client.Answer::code);
        assertThat(Client.of(port, "19867.chairman").post(path, Map.of()).code())
                .isEqualTo("paper.register-forbidden");
        assertThat(Client.of(port, null).post(path, Map.of()).status()).isEqualTo(401);
        var chairman = Client.of(port, CHAIRMAN);
        assertThat(chairman.post("/api/registers/19900/2026/closing", Map.of()).code())
                .isEqualTo("paper.year-running");
        assertThat(chairman.post("/api/registers/19900/1800/closing", Map.of()).code())
                .isEqualTo("paper.year-range");
        assertThat(chairman.get(path).status()).as("nothing was closed").isEqualTo(204);
    }

    @Test
    @DisplayName("is printed and closed on a page that only offers what its reader may do")
    void page() {
        scenario.now(IN_2026);
        var chairman = Client.of(port, CHAIRMAN);
        var path = "/registers/19900/2021";
        assertThat(Client.of(port, DossierDesk.OFFICER).get(path).body())
                .contains("Năm đã kết thúc nhưng sổ chưa khóa", "/api/registers/19900/2021?month=12")
                .doesNotContain("Khóa sổ năm 2021");
        assertThat(Client.of(port, "19867.chairman").get(path).status()).isEqualTo(403);
        assertThat(chairman.get("/registers/19900/2026").body())
                .contains("Sổ đang ghi; được khóa từ ngày 01/01/2027", "month=11")
                .doesNotContain("month=12", "Khóa sổ năm 2026");
        assertThat(chairman.get(path).body()).contains("Khóa sổ năm 2021");

        var unchecked = chairman.send("POST", path, FORM, "");
        assertThat(unchecked.status()).isEqualTo(422);
        assertThat(unchecked.body()).contains("Hãy in, kiểm tra sổ", "Khóa sổ năm 2021");
        assertThat(chairman.send("POST", path, FORM, "checked=true").status()).isEqualTo(302);
        assertThat(chairman.get(path).body())
                .contains("Đã khóa lúc 08:30 23/11/2026", "SHA-256")
                .doesNotContain("Khóa sổ năm 2021");
        assertThat(chairman.get("/work").body()).contains("/registers/19900");
    }

    private String printed(Integer month) {
        return Pdf.text(desk.as(CHAIRMAN, () -> papers.register("19900", 2024, month)));
    }
}
