package vn.sauro.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.LinkedMultiValueMap;

/** The catalogue as citizens, programs and the office meet it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:catalogue;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("sample")
class CatalogueHttpTest {

    private static final String OFFICE = "H57.VP.general-officer";
    private static final Path WORKBOOK = Path.of("src/main/resources/sample/catalogue/procedures.xlsx");

    @Autowired
    TestRestTemplate http;

    @Test
    void anybodyFindsAProcedureWithoutDiacritics() {
        var page = page("/thu-tuc?query=chung thuc ban sao ban chinh", "vi");
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody())
                .contains("<html lang=\"vi\"")
                .contains("/thu-tuc/2.000815")
                .contains("1 ngày làm việc")
                .doesNotContain("/thu-tuc/1.013978")
                .doesNotContain("<script")
                .doesNotContain("??");
    }

    @Test
    void theListIsFilteredAndPaged() {
        assertThat(page("/thu-tuc", "vi").getBody())
                .contains("214 thủ tục")
                .contains("Trang 1/11")
                .contains("page=1");
        assertThat(page("/thu-tuc?page=10", "vi").getBody())
                .contains("Trang 11/11")
                .doesNotContain("page=11");
        assertThat(page("/thu-tuc?level=PROVINCE&field=Du lịch", "vi").getBody())
                .contains("6 thủ tục")
                .contains("Công nhận điểm du lịch")
                .contains("Cấp thành phố");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/thu-tuc?page=-1",
                "/thu-tuc?page=abc",
                "/thu-tuc?page=99999999999",
                "/thu-tuc?level=KING",
                "/thu-tuc?query=%25%5F'\"<script>alert(1)</script>",
                "/thu-tuc?field=%00"
            })
    void anOddLinkIsAnsweredWithAPage(String path) {
        var page = page(path, "vi");
        assertThat(page.getStatusCode().is5xxServerError()).isFalse();
        assertThat(page.getBody()).doesNotContain("<script>");
    }

    @Test
    void aProcedureIsShownWithEverythingACitizenNeeds() {
        assertThat(page("/thu-tuc/1.013978", "vi").getBody())
                .contains("20 ngày làm việc")
                .contains("Niêm yết công khai")
                .contains("15 ngày (kể cả ngày nghỉ)")
                .contains("Không tính vào thời hạn giải quyết")
                .contains("Công chức địa chính")
                .contains("Mẫu 15")
                .contains("100.000 đồng/hồ sơ")
                .contains("UBND xã A Lưới 3")
                .contains("thêm 10 ngày làm việc")
                .contains("/nop-ho-so/1.013978")
                .contains("Luật Đất đai 2024")
                .doesNotContain("??");
        assertThat(page("/thu-tuc/1.013978?lang=en", "vi").getBody())
                .contains("<html lang=\"en\"")
                .contains("20 working days")
                .contains("Land officer")
                .doesNotContain("??");
    }

    @Test
    void aSampleSaysThatItIsOne() {
        assertThat(page("/thu-tuc/9.000001", "vi").getBody()).contains("Đây là mục mẫu");
        assertThat(page("/thu-tuc/2.000815", "vi").getBody()).doesNotContain("Đây là mục mẫu");
    }

    @Test
    void anUnknownProcedureIsNotFound() {
        var page = page("/thu-tuc/7.777777", "vi");
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.getBody()).contains("Không có thủ tục nào mang mã “7.777777”");
    }

    @Test
    void theApiIsOpenToRead() {
        var list = json("/api/catalogue/procedures?query=giấy phép xây dựng&level=COMMUNE&size=5");
        assertThat(list.get("items")).hasSize(5);
        assertThat(list.get("total").asInt()).isGreaterThan(5);
        var versions = json("/api/catalogue/procedures/1.013236").get("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("amount").asInt()).isEqualTo(15);
        assertThat(versions.get(1).get("amount").asInt()).isEqualTo(7);
        var coverage = json("/api/catalogue/coverage");
        assertThat(coverage.get("all").get("executable").asInt()).isEqualTo(5);
        assertThat(coverage.get("all").get("generic").asInt()).isEqualTo(188);
    }

    @Test
    void whatIsAskedWronglyIsAnsweredInWords() {
        var answer = http.getForEntity("/api/catalogue/procedures?level=KING", JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        var unknown = http.getForEntity("/api/catalogue/procedures/7.777777", JsonNode.class);
        assertThat(unknown.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(unknown.getBody().get("code").asText()).isEqualTo("catalogue.procedure-unknown");
    }

    @Test
    void theOfficeImportsAndTheSameWorkbookAgainChangesNothing() throws IOException {
        var answer = send(OFFICE, "procedures.xlsx", Files.readAllBytes(WORKBOOK));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().get("unchanged").asInt()).isEqualTo(214);
        assertThat(answer.getBody().get("added").asInt()).isZero();
        assertThat(answer.getBody().get("refused").asInt()).isZero();
    }

    @Test
    void whatIsWrongIsToldWithSheetRowColumnAndAdvice() {
        var csv = "Mã thủ tục;Mã đơn vị;Mã bước;Cộng thêm;Thời gian riêng;Đơn vị tính;Căn cứ pháp lý;Hiệu lực từ\n"
                + "1.013978;77777;;10;;ngày làm việc;Quyết định mẫu;01/01/2027\n";
        var answer = send(OFFICE, "overrides.csv", csv.getBytes(StandardCharsets.UTF_8));
        var refusal = answer.getBody().get("refusals").get(0);
        assertThat(refusal.get("sheet").asText()).isEqualTo("overrides.csv");
        assertThat(refusal.get("row").asInt()).isEqualTo(2);
        assertThat(refusal.get("column").asText()).isEqualTo("Mã đơn vị");
        assertThat(refusal.get("value").asText()).isEqualTo("77777");
        assertThat(refusal.get("problem").asText()).isEqualTo("Không có đơn vị “77777” trong danh bạ tổ chức.");
        assertThat(refusal.get("advice").asText()).isEqualTo("Ghi mã đơn vị, ví dụ 20071.");
    }

    @Test
    void onlyTheOfficeImports() {
        assertThat(send("H57.STC.head", "x.csv", new byte[1])
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("catalogue.import-forbidden");
        assertThat(send(null, "x.csv", new byte[1]).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(send(OFFICE, "x.xlsx", "no".getBytes(StandardCharsets.UTF_8))
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("catalogue.workbook-broken");
    }

    private ResponseEntity<String> page(String path, String language) {
        var headers = new HttpHeaders();
        headers.setAcceptLanguageAsLocales(java.util.List.of(Locale.forLanguageTag(language)));
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private JsonNode json(String path) {
        var answer = http.getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> send(String person, String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        if (person != null) {
            headers.setBasicAuth(person, "sauro");
        }
        // A body of unknown length is refused before anybody looks at it; browsers and curl state theirs.
        http.getRestTemplate()
                .setRequestFactory(new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory()));
        return http.exchange(
                "/api/catalogue/imports", HttpMethod.POST, new HttpEntity<>(parts, headers), JsonNode.class);
    }
}
