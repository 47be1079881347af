package vn.sauro.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.sauro.support.Client;
import vn.sauro.support.SamplePdf;
import vn.sauro.support.Scenario;

/** What can be wrong with what people report, ask and upload on a running case, each with its answer. */
@CaseApplication
class BadActionTest {

    private static final byte[] PDF = SamplePdf.PLAIN;

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    private String code;

    @BeforeEach
    void aTaskInTheOfficersHands() {
        scenario.now(Scenario.MONDAY);
        code = scenario.accepted(LocalDate.of(2026, 12, 15));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                action("101 percent", "progress", progress(101), 422, "percent", "“101”", "0 đến 100"),
                action("-1 percent", "progress", progress(-1), 422, "percent", "“-1”"),
                action("no percent", "progress", progress(null), 422, "percent", "0 đến 100"),
                action("percent in words", "progress", progress("một nửa"), 400, "percent", "phải là một số"),
                action("percent as a text", "progress", progress("50"), 400, "percent", "phải là một số"),
                action("half a percent", "progress", progress(12.5), 400, "percent", "phải là một số"),
                action("percent beyond numbers", "progress", progress(99_999_999_999L), 400, "percent", "quá lớn"),
                action("no evidence", "progress", map("percent", 5, "note", "x"), 422, "evidence", "Thiếu nội dung"),
                action("no note", "progress", map("percent", 5, "evidence", "x"), 422, "note", "Thiếu nội dung"),
                action(
                        "obstacle of nobody",
                        "obstacles",
                        obstacle("FUNDING", null),
                        422,
                        "neededFrom",
                        "đúng một cơ quan"),
                action(
                        "obstacle of a division",
                        "obstacles",
                        obstacle("FUNDING", "H57.STC.NS"),
                        422,
                        "neededFrom",
                        "phòng",
                        "H57.STC"),
                action("obstacle of a stranger", "obstacles", obstacle("FUNDING", "ABC"), 422, "neededFrom", "“ABC”"),
                action(
                        "unknown obstacle",
                        "obstacles",
                        obstacle("WEATHER", "H57.STC"),
                        400,
                        "kind",
                        "“WEATHER”",
                        "FUNDING"),
                action("obstacle of no kind", "obstacles", obstacle(null, "H57.STC"), 422, "kind", "Thiếu nội dung"),
                action(
                        "extension into the past",
                        "extension-requests",
                        extension("2026-01-05"),
                        422,
                        "proposedDueDate",
                        "không sau hạn"),
                action(
                        "extension to an earlier day",
                        "extension-requests",
                        extension("2026-12-01"),
                        422,
                        "proposedDueDate",
                        "không sau hạn"),
                action(
                        "extension to the same day",
                        "extension-requests",
                        extension("2026-12-15"),
                        422,
                        "proposedDueDate",
                        "không sau hạn"),
                action(
                        "extension past the calendar",
                        "extension-requests",
                        extension("2031-01-06"),
                        422,
                        "proposedDueDate",
                        "2031"),
                action(
                        "extension without reason",
                        "extension-requests",
                        map("proposedDueDate", "2026-12-30"),
                        422,
                        "reason",
                        "Thiếu nội dung"),
                action(
                        "extension to no day",
                        "extension-requests",
                        map("reason", "x"),
                        422,
                        "proposedDueDate",
                        "Thiếu nội dung"),
                action(
                        "no proposal",
                        "beyond-authority",
                        map("matter", "BUDGET", "reason", "x"),
                        422,
                        "proposal",
                        "Thiếu nội dung"),
                action(
                        "no matter",
                        "beyond-authority",
                        map("reason", "x", "proposal", "y"),
                        422,
                        "matter",
                        "Thiếu nội dung"),
                action(
                        "unknown matter",
                        "beyond-authority",
                        map("matter", "LOVE", "reason", "x", "proposal", "y"),
                        400,
                        "matter",
                        "“LOVE”",
                        "BUDGET"),
                action("an endless note", "reminders", map("note", "a".repeat(1_001)), 422, "note", "1.001", "1.000"),
                action("an action nobody knows", "dances", map(), 404, "", "Không có địa chỉ này"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, String action, Map<String, Object> body, int status, String field, List<String> words) {
        var before = entries();
        var answer = officer().post("/api/cases/" + code + "/" + action, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).contains(words);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(entries()).isEqualTo(before);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("empty", "a.pdf", new byte[0], 422, "rỗng"),
                file("disguised", "a.pdf", "MZ program".getBytes(), 422, "không đúng với đuôi tệp"),
                file("unknown type", "a.exe", "MZ".getBytes(), 422, "pdf, docx"),
                file("a page with a script", "a.html", "<script>".getBytes(), 422, "Loại tệp"),
                file("hidden", ".bashrc", PDF, 422, "Tên tệp"),
                file("a name that leads elsewhere", "../../../etc/passwd.pdf", PDF, 422, "Tên tệp"),
                file("no ending", "báo cáo", PDF, 422, "Loại tệp"),
                file("too large", "a.pdf", new byte[10 * 1024 * 1024 + 1], 413, "quá lớn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void files(String what, String name, byte[] content, int status, String words) {
        var answer = officer().upload("/api/cases/" + code + "/documents", "file", name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).contains(words);
        assertThat(answer.field()).isEqualTo("file");
        assertThat(officer().get("/api/cases/" + code + "/documents").json()).isEmpty();
    }

    @Test
    void ofAPathThatAnOldBrowserSendsOnlyTheNameIsKept() {
        var kept = officer().upload("/api/cases/" + code + "/documents", "file", "C:/Users/office/plan.pdf", PDF);
        assertThat(kept.json().path("name").asText()).isEqualTo("plan.pdf");
    }

    @Test
    void anUploadIsAPartCalledFile() {
        var path = "/api/cases/" + code + "/documents";
        var other = officer().upload(path, "tep", "a.pdf", PDF);
        assertThat(List.of(other.status(), other.field())).containsExactly(400, "file");
        assertThat(other.detail()).contains("Thiếu “file”");
        assertThat(officer().post(path, Map.of("file", "a")).status()).isEqualTo(415);
        assertThat(officer().send("POST", path, "multipart/form-data", "x").status())
                .isEqualTo(400);
    }

    @Test
    void oneRequestOneMatterOneReminderAtATime() {
        var path = "/api/cases/" + code;
        assertThat(officer()
                        .post(path + "/extension-requests", extension("2026-12-30"))
                        .status())
                .isEqualTo(201);
        assertThat(officer()
                        .post(path + "/extension-requests", extension("2027-01-11"))
                        .detail())
                .contains("chưa được trả lời");
        var matter = map("matter", "BUDGET", "reason", "x", "proposal", "y");
        assertThat(officer().post(path + "/beyond-authority", matter).status()).isEqualTo(201);
        assertThat(officer().post(path + "/beyond-authority", matter).detail()).contains("chưa được quyết định");
        assertThat(officer().post(path + "/reminders", map()).status()).isEqualTo(201);
        var again = officer().post(path + "/reminders", map());
        assertThat(List.of(again.status(), again.code())).containsExactly(422, "duty.remind-again");
        assertThat(again.detail()).contains("một giờ");
    }

    @Test
    void aHandOverHasAReasonAndStaysInTheAgency() {
        var duty = officer()
                .get("/api/duties?holder=me&caseCode=" + code)
                .json()
                .at("/items/0/id")
                .asText();
        var path = "/api/duties/" + duty + "/hand-over";
        var silent = officer().post(path, map("toPerson", "H57.SXD.HTKT.head"));
        assertThat(List.of(silent.status(), silent.field())).containsExactly(422, "reason");
        var away = officer().post(path, map("toPerson", "H57.STC.head", "reason", "x"));
        assertThat(List.of(away.status(), away.field())).containsExactly(422, "toPerson");
        assertThat(away.detail()).contains("“H57.STC.head”", "cùng cơ quan");
    }

    @Test
    void aWithdrawalHasAReason() {
        var answer = Client.of(port, "H57.VP.general-officer").post("/api/cases/" + code + "/withdrawal", map());
        assertThat(List.of(answer.status(), answer.field())).containsExactly(422, "reason");
    }

    private static Arguments action(
            String what, String action, Map<String, Object> body, int status, String field, String... words) {
        return Arguments.of(what, action, body, status, field, Arrays.asList(words));
    }

    private static Arguments file(String what, String name, byte[] content, int status, String words) {
        return Arguments.of(what, name, content, status, words);
    }

    private static Map<String, Object> progress(Object percent) {
        return map("percent", percent, "note", "x", "evidence", "y");
    }

    private static Map<String, Object> obstacle(String kind, String agency) {
        return map("kind", kind, "description", "x", "neededFrom", agency);
    }

    private static Map<String, Object> extension(String day) {
        return map("proposedDueDate", day, "reason", "x");
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private int entries() {
        return jdbc.sql("select count(*) from ledger_entry where case_code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private Client officer() {
        return Client.of(port, Scenario.OFFICER);
    }
}
