package vn.sauro.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.sauro.support.Scenario.MONDAY;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.support.Rows;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** Feedback on the public page: taken in whole or not at all, followed by whoever sent it. */
@PublicApplication
class FeedbackPageTest {

    private static final byte[] PDF = SamplePdf.PLAIN;

    private static Duration passed = Duration.ofDays(60);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenario scenario;

    @BeforeEach
    void anotherHour() {
        passed = passed.plusHours(1);
        scenario.now(MONDAY.plus(passed));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    static Stream<Arguments> bad() {
        var long10 = "a".repeat(5_001);
        return Stream.of(
                arguments("no topic", "topic", "", "Hãy chọn phản ánh về việc gì"),
                arguments("a topic nobody offers", "topic", "LOVE", "Hãy chọn phản ánh về việc gì"),
                arguments("no agency", "agency", "", "Hãy chọn cơ quan nhận phản ánh"),
                arguments("an agency that takes none", "agency", "H57.BTV", "Hãy chọn cơ quan nhận phản ánh"),
                arguments("no subject", "subject", "", "Hãy ghi tiêu đề"),
                arguments("a subject of two lines", "subject", "a\nb", "một dòng"),
                arguments("an endless subject", "subject", "a".repeat(201), "200"),
                arguments("nothing said", "content", "  ", "Hãy ghi nội dung"),
                arguments("too much said", "content", long10, "5.000"),
                arguments("a mark that turns the text around", "content", "ab\u202Ecd", "ký tự"),
                arguments("a control character", "content", "a\u0007b", "ký tự"),
                arguments("no name", "name", "", "Hãy ghi họ và tên"),
                arguments("a name without letters", "name", "123", "Hãy ghi họ và tên"),
                arguments("no way to answer", "phone", "", "số điện thoại hoặc thư điện tử"),
                arguments("a telephone number that is none", "phone", "12", "Số điện thoại"),
                arguments("another header in the address", "email", "a@b.vn\r\nBcc: all@b.vn", "một dòng"),
                arguments("two addresses", "email", "a@b.vn,c@d.vn", "thư điện tử"),
                arguments("an address with a name", "email", "Lan <a@b.vn>", "thư điện tử"),
                arguments("a form of yesterday", "requestId", "x", "Biểu mẫu đã hết hiệu lực"),
                arguments("a field that the page does not have", "state", "PUBLISHED", "trường lạ “state”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, String field, String value, String words) {
        var before = kept();
        var fields = fields();
        fields.put(field, value);
        var page = citizen().upload("/phan-anh", fields, List.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(words);
        assertThat(kept()).isEqualTo(before);
        if (!field.equals("state")) {
            assertThat(page.text()).contains("Gửi phản ánh");
        }
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty", "a.pdf", new byte[0], "rỗng"),
                arguments("a picture with a script", "a.svg", "<svg onload='x'/>".getBytes(), "không được nhận"),
                arguments("a program called a paper", "a.pdf", "MZ".getBytes(), "không đúng với đuôi tệp"),
                arguments("a page in a paper", "a.pdf", "%PDF-1.7<script>".getBytes(), "mã lệnh"),
                arguments("a name that leads elsewhere", "../../etc/passwd.pdf", PDF, "Tên tệp"),
                arguments("a name that turns around", "a\u202Efdp.pdf", PDF, "ký tự"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void refusesTheFile(String what, String name, byte[] content, String words) {
        var before = kept();
        var page = citizen().upload("/phan-anh", fields(), List.of(new Citizen.File("file", name, content)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(words, "Cán bộ có thái độ chưa đúng mực (mẫu)");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void moreFilesThanAllowedAreRefused() {
        var before = kept();
        var file = new Citizen.File("file", "a.pdf", PDF);
        var page = citizen().upload("/phan-anh", fields(), List.of(file, file, file, file));
        assertThat(page.text()).contains("tối đa 3 tệp");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void oneFormIsOnePieceOfFeedback() {
        var fields = fields();
        assertThat(citizen().upload("/phan-anh", fields, List.of()).text()).contains("Đã nhận phản ánh");
        var before = kept();
        assertThat(citizen().upload("/phan-anh", fields, List.of()).text()).contains("đã được gửi rồi");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whoSentItFollowsItAndCompletesItWhenAsked() {
        var sent = citizen().upload("/phan-anh", fields(), List.of(new Citizen.File("file", "ảnh.pdf", PDF)));
        var key = Map.of("code", sent.at("feedback-code"), "secret", sent.at("feedback-secret"));
        var code = key.get("code");
        assertThat(citizen().post("/phan-anh/tra-cuu", key).text())
                .contains("Đã nhận, đang phân loại", "Thái độ ở quầy (mẫu)", "UBND phường Thuận An");
        scenario.work();
        scenario.complete(
                code, "UserTask_ClassifyFeedback", Map.of("outcome", "incomplete", "question", "Khi nào? (mẫu)"));
        assertThat(citizen().post("/phan-anh/tra-cuu", key).text()).contains("Cần ông/bà bổ sung", "Khi nào? (mẫu)");

        var answer = new HashMap<>(key);
        answer.put("content", "  ");
        assertThat(citizen().upload("/phan-anh/bo-sung", answer, List.of()).status())
                .isEqualTo(422);
        answer.put("content", "Ngày 1/10 (mẫu)");
        assertThat(citizen().upload("/phan-anh/bo-sung", answer, List.of()).text())
                .contains("Đã nhận, đang phân loại");
        assertThat(citizen().upload("/phan-anh/bo-sung", answer, List.of()).text())
                .contains("hiện không chờ bổ sung");
        assertThat(Rows.documents(jdbc, code)).isEqualTo(1);
    }

    @Test
    void staffOfTheAgencyReadItAndWhoSentItOnlyTheHandlingUnitWhichIsWrittenDown() {
        var code = citizen().upload("/phan-anh", fields(), List.of()).at("feedback-code");
        var office = new Citizen(port).as("19900.VP.head");
        assertThat(office.get("/feedback/" + code).text())
                .contains("Thái độ ở quầy (mẫu)", "Nhận phản ánh, kiến nghị về hành vi")
                .doesNotContain("Lê Thị Mẫu");
        var officer = new Citizen(port).as("19900.KTHTDT.land-officer");
        assertThat(officer.get("/feedback/" + code).status()).isEqualTo(200);
        var purpose = Map.of("purpose", "Gọi xác minh (mẫu)");
        assertThat(officer.post("/feedback/" + code + "/reporter", purpose).status())
                .isEqualTo(403);
        assertThat(readings(code)).isZero();
        assertThat(office.post("/feedback/" + code + "/reporter", Map.of("purpose", " "))
                        .status())
                .isEqualTo(422);
        assertThat(readings(code)).isZero();
        assertThat(office.post("/feedback/" + code + "/reporter", purpose).at("reporter-name"))
                .isEqualTo("Lê Thị Mẫu");
        assertThat(readings(code)).isEqualTo(1);

        var other = new Citizen(port).as("19867.VP.head");
        assertThat(other.get("/feedback/" + code).status()).isEqualTo(404);
        assertThat(other.post("/feedback/" + code + "/reporter", purpose).status())
                .isEqualTo(404);
        assertThat(other.get("/api/cases/" + code + "/ledger").status()).isEqualTo(404);
    }

    private int readings(String code) {
        return jdbc.sql("select count(*) from feedback_access where feedback_code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    @Test
    void aStrangerLearnsNothing() {
        var sent = citizen().upload("/phan-anh", fields(), List.of());
        var wrong = Map.of("code", sent.at("feedback-code"), "secret", "WRONG");
        var unknown = Map.of("code", "PA-2026-999999", "secret", "WRONG");
        var one = citizen().post("/phan-anh/tra-cuu", wrong);
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.text()).contains("Mã hoặc mã tra cứu không đúng").doesNotContain("Thái độ ở quầy");
        assertThat(citizen().post("/phan-anh/tra-cuu", unknown).text()).contains("Mã hoặc mã tra cứu không đúng");
        assertThat(citizen().upload("/phan-anh/bo-sung", wrong, List.of()).status())
                .isEqualTo(422);
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("requestId", UUID.randomUUID().toString());
        fields.put("topic", "CONDUCT");
        fields.put("agency", "19900");
        fields.put("subject", "Thái độ ở quầy (mẫu)");
        fields.put("content", "Cán bộ có thái độ chưa đúng mực (mẫu)");
        fields.put("name", "Lê Thị Mẫu");
        fields.put("phone", "0912 345 678");
        fields.put("email", "");
        return fields;
    }

    private List<Integer> kept() {
        return Rows.of(jdbc, "feedback", "feedback_reporter", "case_document", "ledger_entry");
    }

    private Citizen citizen() {
        return new Citizen(port);
    }
}
