package vn.sauro.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import vn.sauro.program.BackgroundWork;
import vn.sauro.program.ImportApplication;
import vn.sauro.program.Now;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.Tables;

/** The import as a program and a person meet it. */
@ImportApplication
class ProgrammeHttpTest {

    private static final String OFFICE = "H57.VP.general-officer";
    private static final String DEPARTMENT = "H57.STC.head";

    @Autowired
    TestRestTemplate http;

    @Autowired
    BackgroundWork background;

    @BeforeEach
    void anAutumnMorning() {
        Now.is("2026-11-21T09:00");
    }

    @AfterEach
    void backToTheRealClock() {
        Now.real();
    }

    @Test
    void anImportIsAcceptedAndFollowedToItsEnd() {
        var bad = Tables.good("HTTP-2");
        bad.put(Column.LEAD_AGENCY, "=1+1; H57.STC");
        var answer = send(OFFICE, "việc.csv", Tables.csv(lines(Tables.good("HTTP-1"), bad)), "vi");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        var location = answer.getHeaders().getLocation().toString();
        assertThat(location)
                .isEqualTo(
                        "/api/programmes/imports/" + answer.getBody().get("id").asText());

        background.run();

        var progress = get(DEPARTMENT, location, "vi", JsonNode.class).getBody();
        assertThat(progress.get("state").asText()).isEqualTo("DONE");
        assertThat(progress.get("fileName").asText()).isEqualTo("việc.csv");
        assertThat(List.of(
                        progress.get("total").asInt(),
                        progress.get("started").asInt(),
                        progress.get("refused").asInt()))
                .containsExactly(2, 1, 1);
        assertThat(progress.get("refusals")).hasSize(1);
        var refusal = progress.get("refusals").get(0);
        assertThat(refusal.get("row").asInt()).isEqualTo(3);
        assertThat(refusal.get("column").asText()).isEqualTo("Cơ quan chủ trì");
        assertThat(refusal.get("value").asText()).isEqualTo("=1+1; H57.STC");
        assertThat(refusal.get("problem").asText()).startsWith("Có 2 cơ quan chủ trì");
        assertThat(refusal.get("advice").asText()).startsWith("Giữ một cơ quan chủ trì");
        var english = get(DEPARTMENT, location, "en", JsonNode.class).getBody();
        assertThat(english.get("refusals").get(0).get("problem").asText()).startsWith("There are 2 lead agencies");

        refusedRowsComeBackToBeCorrected(location);
        pagesShowTheSame(location);
    }

    private void refusedRowsComeBackToBeCorrected(String location) {
        var csv = get(OFFICE, location + "/refusals.csv", "vi", String.class);
        assertThat(csv.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(csv.getBody()).contains("HTTP-2").contains("'=1+1; H57.STC").contains("→ Giữ một cơ quan chủ trì");
        var xlsx = get(OFFICE, location + "/refusals.xlsx", "vi", byte[].class).getBody();
        var again = send(OFFICE, "again.xlsx", xlsx, "vi").getBody();
        background.run();
        var progress = get(OFFICE, "/api/programmes/imports/" + again.get("id").asText(), "vi", JsonNode.class);
        assertThat(progress.getBody().get("refused").asInt()).isEqualTo(1);
    }

    private void pagesShowTheSame(String location) {
        var page = location.replace("/api/programmes", "/programme");
        assertThat(get(DEPARTMENT, page, "vi", String.class).getBody())
                .contains("<html lang=\"vi\"")
                .contains("Hàng bị từ chối")
                .contains("=1+1; H57.STC")
                .contains("/js/programme-progress.js")
                .doesNotContain("<script>")
                .doesNotContain("??");
        assertThat(get(DEPARTMENT, page + "?lang=en", "vi", String.class).getBody())
                .contains("Refused rows")
                .contains("There are 2 lead agencies")
                .doesNotContain("??");
        var tree = get(DEPARTMENT, "/programme", "vi", String.class).getBody();
        assertThat(tree)
                .contains("CT01 – Cải cách hành chính (mẫu)")
                .contains("Xong 0/")
                .doesNotContain("??");
        var group = tree.replaceAll("(?s).*?(/programme/groups/[0-9a-f-]+).*", "$1");
        assertThat(get(DEPARTMENT, group, "vi", String.class).getBody())
                .contains("href=\"/work/cases/HTTP-1\"")
                .doesNotContain("??");
        assertThat(get(DEPARTMENT, "/api/programmes", "vi", JsonNode.class)
                        .getBody()
                        .get(0)
                        .get("counts"))
                .isNotEmpty();
    }

    @Test
    void onlyTheOfficeImportsAndEverybodyReads() {
        var answer = send(DEPARTMENT, "a.csv", Tables.csv(lines(Tables.good("HTTP-3"))), "vi");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("program.import-forbidden");
        assertThat(get(DEPARTMENT, "/programme/import", "vi", String.class).getBody())
                .doesNotContain("<form class=\"card\"")
                .contains("Chỉ Văn phòng");
        assertThat(get(OFFICE, "/programme/import", "vi", String.class).getBody())
                .contains("enctype=\"multipart/form-data\"")
                .contains("name=\"_csrf\"");
    }

    @Test
    void whatIsWrongWithTheFileIsAProblemDetailInBothLanguages() {
        var vietnamese = send(OFFICE, "a.xlsx", "nothing".getBytes(), "vi");
        assertThat(vietnamese.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(vietnamese.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(vietnamese.getBody().get("code").asText()).isEqualTo("program.workbook-broken");
        assertThat(vietnamese.getBody().get("field").asText()).isEqualTo("file");
        assertThat(vietnamese.getBody().get("detail").asText()).startsWith("Không đọc được tệp “a.xlsx”");
        assertThat(send(OFFICE, "a.xlsx", "nothing".getBytes(), "en")
                        .getBody()
                        .get("detail")
                        .asText())
                .startsWith("The file “a.xlsx” cannot be read");
        assertThat(send(OFFICE, "", new byte[0], "vi").getBody().get("code").asText())
                .isEqualTo("program.file-missing");
    }

    @Test
    void anUnknownImportIsNotFound() {
        var answer = get(OFFICE, "/api/programmes/imports/x", "vi", JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("program.import-unknown");
        assertThat(get(OFFICE, "/programme/imports/x", "vi", String.class).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(OFFICE, "/api/programmes/imports/x/refusals.csv", "vi", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theTemplateIsAWorkbookThatIsAcceptedOnceFilled() throws Exception {
        var template = get(DEPARTMENT, "/api/programmes/template.xlsx", "en", byte[].class)
                .getBody();
        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(template))) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Columns explained");
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isGreaterThan(30);
            var row = workbook.getSheetAt(0).createRow(1);
            var cells = Tables.line(Tables.good("HTTP-9"));
            for (var i = 0; i < cells.size(); i++) {
                row.createCell(i).setCellValue(cells.get(i));
            }
            var out = new java.io.ByteArrayOutputStream();
            workbook.write(out);
            var answer = send(OFFICE, "filled.xlsx", out.toByteArray(), "en");
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
            assertThat(answer.getBody().get("total").asInt()).isEqualTo(1);
        }
    }

    @SafeVarargs
    private static List<List<String>> lines(java.util.Map<Column, String>... rows) {
        var lines = new java.util.ArrayList<List<String>>();
        lines.add(Tables.headings());
        for (var row : rows) {
            lines.add(Tables.line(row));
        }
        return lines;
    }

    private ResponseEntity<JsonNode> send(String person, String fileName, byte[] content, String language) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", named(fileName, content));
        var headers = headers(language);
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var client = http.withBasicAuth(person, "sauro");
        // A body of unknown length is refused before anybody looks at it; browsers and curl state theirs.
        client.getRestTemplate()
                .setRequestFactory(new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory()));
        return client.exchange(
                "/api/programmes/imports", HttpMethod.POST, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private <T> ResponseEntity<T> get(String person, String path, String language, Class<T> type) {
        return http.withBasicAuth(person, "sauro")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers(language)), type);
    }

    private static HttpHeaders headers(String language) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return headers;
    }

    private static Resource named(String fileName, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        };
    }
}
