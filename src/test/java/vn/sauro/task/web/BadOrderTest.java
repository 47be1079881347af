package vn.sauro.task.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** What can be wrong with an order to assign a task, each with its answer; nothing of it is kept. */
@CaseApplication
class BadOrderTest {

    private static final String OFFICE = "H57.VP.general-officer";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    /** One way to be wrong. */
    record Wrong(String what, Consumer<ObjectNode> change, int status, String field, List<String> words) {
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
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                wrong("unknown lead", o -> o.put("leadAgency", "H57.X"), "leadAgency", "H57.X", "danh bạ"),
                wrong("division as lead", o -> o.put("leadAgency", "H57.STC.NS"), "leadAgency", "phòng", "H57.STC"),
                wrong("no lead", o -> o.remove("leadAgency"), "leadAgency", "đúng một cơ quan chủ trì"),
                unreadable(
                        "two leads",
                        o -> o.putArray("leadAgency").add("H57.STC").add("H57.SXD"),
                        "leadAgency",
                        "danh sách"),
                wrong(
                        "two leads in one text",
                        o -> o.put("leadAgency", "H57.STC, H57.SXD"),
                        "leadAgency",
                        "Không có cơ quan"),
                wrong(
                        "lead coordinates",
                        o -> o.putArray("coordinatingAgencies").add("H57.SXD"),
                        "coordinatingAgencies",
                        "vừa chủ trì vừa phối hợp"),
                wrong(
                        "coordinator twice",
                        o -> o.putArray("coordinatingAgencies").add("H57.STC").add("H57.STC"),
                        "coordinatingAgencies",
                        "H57.STC",
                        "hai lần"),
                wrong(
                        "unknown coordinator",
                        o -> o.putArray("coordinatingAgencies").add("99999"),
                        "coordinatingAgencies",
                        "99999",
                        "danh bạ"),
                wrong(
                        "blank coordinator",
                        o -> o.putArray("coordinatingAgencies").add(" "),
                        "coordinatingAgencies",
                        "bỏ trống"),
                wrong(
                        "null coordinator",
                        o -> o.putArray("coordinatingAgencies").addNull(),
                        "coordinatingAgencies",
                        "bỏ trống"),
                unreadable(
                        "coordinators as a text",
                        o -> o.put("coordinatingAgencies", "H57.STC"),
                        "coordinatingAgencies",
                        "danh sách"),
                wrong(
                        "unknown leader",
                        o -> o.put("supervisingLeader", "H57.king"),
                        "supervisingLeader",
                        "H57.king",
                        "danh bạ"),
                wrong(
                        "vacant leader",
                        o -> o.put("supervisingLeader", "H57.SDL.deputy-head"),
                        "supervisingLeader",
                        "Phó Giám đốc Sở Du lịch",
                        "trống"),
                wrong("no leader", o -> o.putNull("supervisingLeader"), "supervisingLeader", "Thiếu lãnh đạo"),
                wrong("due yesterday", o -> o.put("dueDate", "2026-10-04"), "dueDate", "đã qua"),
                wrong("neither due nor term", o -> o.remove("dueDate"), "dueDate", "Thiếu hạn"),
                wrong(
                        "due and term",
                        o -> term(o, "5", "WORKING_DAY").put("dueDate", "2026-12-15"),
                        "dueDate",
                        "chỉ giữ một"),
                wrong("term of nothing", o -> term(o, "0", "WORKING_DAY"), "term", "số nguyên lớn hơn 0"),
                wrong("term below nothing", o -> term(o, "-3", "WORKING_DAY"), "term", "“-3”"),
                wrong("term of ages", o -> term(o, "401", "WORKING_DAY"), "term", "tối đa 400"),
                wrong("term beyond numbers", o -> term(o, "1e999999999", "MONTH"), "term", "tối đa 400"),
                wrong("term of next to nothing", o -> term(o, "1e-999999999", "MONTH"), "term", "số nguyên"),
                wrong("half a month", o -> term(o, "0.5", "MONTH"), "term", "số nguyên"),
                wrong("term in hours", o -> term(o, "8", "WORKING_HOUR"), "term", "ngày làm việc, ngày hoặc tháng"),
                unreadable("unknown unit of time", o -> term(o, "8", "WEEK"), "term.unit", "“WEEK”", "WORKING_DAY"),
                wrong("a year without calendar", o -> o.put("dueDate", "2029-03-01"), "dueDate", "2029", "ngày nghỉ"),
                unreadable("a date that is none", o -> o.put("dueDate", "2026-02-30"), "dueDate", "2026-12-31"),
                unreadable(
                        "a date as an office writes it", o -> o.put("dueDate", "15/12/2026"), "dueDate", "2026-12-31"),
                wrong("no title", o -> o.put("title", "  "), "title", "Thiếu nội dung"),
                wrong("a title too long", o -> o.put("title", "a".repeat(301)), "title", "301", "300"),
                wrong(
                        "a text of 200,000 letters",
                        o -> o.put("content", "ả".repeat(200_000)),
                        "content",
                        "200.000",
                        "10.000"),
                wrong("a control character", o -> o.put("title", "A\u0007B"), "title", "ký tự điều khiển"),
                wrong("a disguised direction", o -> o.put("title", "A\u202Egpj.exe"), "title", "ký tự điều khiển"),
                wrong("no product", o -> o.remove("expectedProduct"), "expectedProduct", "Thiếu nội dung"),
                wrong("no priority", o -> o.remove("priority"), "priority", "Thiếu nội dung"),
                unreadable(
                        "unknown priority",
                        o -> o.put("priority", "GẤP"),
                        "priority",
                        "“GẤP”",
                        "NORMAL, URGENT, EXPRESS"),
                unreadable("a priority by number", o -> o.put("priority", 1), "priority", "NORMAL"),
                unreadable(
                        "a secret of the state",
                        o -> o.put("confidentiality", "SECRET"),
                        "confidentiality",
                        "PUBLIC, INTERNAL"),
                unreadable("a title that is an object", o -> o.putObject("title"), "title", "kiểu chữ"),
                unreadable("yes for true", o -> o.put("sensitive", "có"), "sensitive", "true hoặc false"),
                unreadable(
                        "a field nobody knows",
                        o -> o.put("leadUnit", "H57.STC"),
                        "leadUnit",
                        "Không có trường",
                        "leadAgency"),
                wrong("a code with a way out", o -> o.put("code", "../../etc"), "code", "“../../etc”", "chữ cái"),
                wrong("a quarter that is none", o -> o.put("startQuarter", "2026Q5"), "startQuarter", "2026Q4"),
                wrong("an order from tomorrow", o -> origin(o).put("date", "2026-10-06"), "origin.date", "tương lai"),
                wrong("an order without date", o -> origin(o).remove("date"), "origin.date", "Thiếu nội dung"),
                wrong("an order without number", o -> origin(o).put("number", ""), "origin.number", "Thiếu nội dung"),
                wrong("no order at all", o -> o.remove("origin"), "origin", "Thiếu văn bản giao"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Wrong wrong) {
        var before = tasks();
        var order = order();
        wrong.change().accept(order);
        var answer = office().post("/api/cases", order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.detail()).contains(wrong.words());
        assertThat(answer.field()).isEqualTo(wrong.field());
        assertThat(answer.code()).isNotBlank();
        assertThat(tasks()).isEqualTo(before);
    }

    @Test
    void aCodeIsTakenOnce() {
        var order = order().put("code", "TAKEN-1");
        assertThat(office().post("/api/cases", order).status()).isEqualTo(201);
        var again = office().post("/api/cases", order);
        assertThat(List.of(again.status(), again.field())).containsExactly(422, "code");
        assertThat(again.detail()).contains("“TAKEN-1” đã có");
    }

    @Test
    void aScriptIsATextLikeAnyOther() {
        var script = "<script>alert('x')</script> ${7*7} '; drop table duty; --";
        var made = office().post("/api/cases", order().put("title", script));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("title").asText()).isEqualTo(script);
        assertThat(office().get("/work/cases/" + made.json().path("code").asText())
                        .body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void inEnglishToWhoAsksInEnglish() {
        var answer = office().with("Accept-Language", "en").post("/api/cases", order().put("priority", "SOON"));
        assertThat(answer.detail())
                .isEqualTo("The field “priority” does not take the value “SOON”. It takes: NORMAL, URGENT, EXPRESS.");
        var byCookie = office().with("Cookie", "sauro-lang=en").post("/api/cases", order().put("title", ""));
        assertThat(byCookie.detail()).startsWith("“title” is missing");
    }

    static ObjectNode order() {
        var order = Client.JSON.createObjectNode();
        order.putObject("origin")
                .put("number", "123/UBND-VP")
                .put("date", "2026-10-01")
                .put("issuer", "UBND thành phố Huế");
        return order.put("title", "Rà soát quy hoạch (mẫu)")
                .put("content", "Rà soát (mẫu)")
                .put("expectedProduct", "Báo cáo (mẫu)")
                .put("leadAgency", Scenario.LEAD)
                .put("supervisingLeader", Scenario.LEADER)
                .put("priority", "NORMAL")
                .put("confidentiality", "PUBLIC")
                .put("dueDate", "2026-12-15");
    }

    private static ObjectNode term(ObjectNode order, String amount, String unit) {
        order.remove("dueDate");
        order.putObject("term").put("amount", new java.math.BigDecimal(amount)).put("unit", unit);
        return order;
    }

    private static ObjectNode origin(ObjectNode order) {
        return (ObjectNode) order.get("origin");
    }

    private static Wrong wrong(String what, Consumer<ObjectNode> change, String field, String... words) {
        return new Wrong(what, change, 422, field, Arrays.asList(words));
    }

    private static Wrong unreadable(String what, Consumer<ObjectNode> change, String field, String... words) {
        return new Wrong(what, change, 400, field, Arrays.asList(words));
    }

    private int tasks() {
        return jdbc.sql("select count(*) from assigned_task")
                .query(Integer.class)
                .single();
    }

    private Client office() {
        return Client.of(port, OFFICE);
    }
}
