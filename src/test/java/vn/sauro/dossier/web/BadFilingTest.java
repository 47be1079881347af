package vn.sauro.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.dossier.web.Filings.applicantWith;
import static vn.sauro.dossier.web.Filings.list;
import static vn.sauro.dossier.web.Filings.map;
import static vn.sauro.dossier.web.Filings.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.DossierFiling;
import vn.sauro.dossier.FileDossier;
import vn.sauro.shared.Refusal;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** What can be wrong with a dossier that is filed, each with its answer; nothing of it stays, not even a number. */
@DossierApplication
@DisplayName("A dossier is refused")
class BadFilingTest {

    private static final List<String> TABLES = List.of(
            "dossier", "dossier_applicant", "dossier_component", "dossier_counter", "ledger_entry", "act_ru_execution");

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DossierFiling filing;

    @BeforeEach
    void aMorning() {
        scenario.now(Scenario.MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    static Stream<Arguments> wrong() {
        return Stream.concat(
                wrongPlaces(),
                Stream.of(wrongApplicants(), wrongComponents(), wrongFees()).flatMap(all -> all));
    }

    private static Stream<Arguments> wrongPlaces() {
        return Stream.of(
                wrong("no procedure", with("procedureCode", null), "procedureCode", "Thiếu thủ tục"),
                wrong("a blank procedure", with("procedureCode", "  "), "procedureCode", "Thiếu thủ tục"),
                wrong("an unknown procedure", with("procedureCode", "9.999999"), "procedureCode", "“9.999999”"),
                wrong(
                        "a hostile procedure code",
                        with("procedureCode", "' or 1=1 --"),
                        "procedureCode",
                        "Không có thủ tục"),
                wrong("no receiving unit", with("receivingUnit", null), "receivingUnit", "Thiếu nơi tiếp nhận"),
                wrong("an unknown receiving unit", with("receivingUnit", "XX"), "receivingUnit", "“XX”"),
                wrong(
                        "a unit without a counter",
                        with("receivingUnit", "H57.BTV"),
                        "receivingUnit",
                        "không có nơi tiếp nhận"),
                wrong("an unknown resolving unit", with("resolvingUnit", "ABC"), "resolvingUnit", "“ABC”"),
                wrong("a division to resolve", with("resolvingUnit", "19900.VP"), "resolvingUnit", "hãy chọn 19900"),
                wrong(
                        "a unit without competence",
                        with("resolvingUnit", "H57.BTV"),
                        "resolvingUnit",
                        "không có thẩm quyền"),
                wrong("no channel", with("channel", null), "channel", "Thiếu cách nộp"),
                wrong("online at the counter", with("channel", "ONLINE"), "channel", "người nộp tự gửi"),
                wrong("a short request id", with("requestId", "abc"), "requestId", "8–64"),
                wrong("a hostile request id", with("requestId", "12345678\n<script>"), "requestId", "8–64"));
    }

    private static Stream<Arguments> wrongFees() {
        return Stream.of(
                wrong("nothing counted", with("fees", null), "fees.counts.page", "Chưa có số trang"),
                wrong("no pages counted", with("fees", Filings.fees(null, 2)), "fees.counts.page", "số trang"),
                wrong("no copies counted", with("fees", Filings.fees(2, null)), "fees.counts.copy", "số bản"),
                wrong("no pages", with("fees", Filings.fees(0, 2)), "fees.counts.page", "từ 1 đến"),
                wrong("an endless original", with("fees", Filings.fees(10_001, 2)), "fees.counts.page", "từ 1 đến"),
                wrong(
                        "something that no fee is counted by",
                        with("fees", Filings.map("counts", Filings.map("page", 1, "copy", 1, "stamp", 1))),
                        "fees.counts.stamp",
                        "không tính phí theo"),
                wrong(
                        "an endless reason",
                        with(
                                "fees",
                                Filings.map("counts", Filings.map("page", 1, "copy", 1), "exemption", "a".repeat(501))),
                        "fees.exemption",
                        "501"));
    }

    private static Stream<Arguments> wrongApplicants() {
        return Stream.of(
                wrong("no applicant", with("applicant", null), "applicant", "Thiếu thông tin người nộp"),
                wrong("no kind", applicantWith("kind", null), "applicant.kind", "công dân, doanh nghiệp"),
                wrong("no name", applicantWith("name", null), "applicant.name", "Thiếu tên"),
                wrong("a blank name", applicantWith("name", " \t "), "applicant.name", "Thiếu tên"),
                wrong("an endless name", applicantWith("name", "Ă".repeat(301)), "applicant.name", "301", "300"),
                wrong("a name of digits", applicantWith("name", "12345"), "applicant.name", "không có chữ cái"),
                wrong(
                        "a name of two lines",
                        applicantWith("name", "Nguyễn\nBcc: a@b.vn"),
                        "applicant.name",
                        "một dòng"),
                wrong("a disguised name", applicantWith("name", "Nguyễn\u202Evăn"), "applicant.name", "ký tự"),
                wrong("no personal id", applicantWith("personalId", null), "applicant.personalId", "12 chữ số"),
                wrong("eleven digits", applicantWith("personalId", "04619000123"), "applicant.personalId", "12 chữ số"),
                wrong(
                        "thirteen digits",
                        applicantWith("personalId", "0461900012345"),
                        "applicant.personalId",
                        "12 chữ số"),
                wrong(
                        "letters in the id",
                        applicantWith("personalId", "04619000123A"),
                        "applicant.personalId",
                        "12 chữ số"),
                wrong(
                        "other people's digits",
                        applicantWith("personalId", "٠٤٦١٩٠٠٠١٢٣٤"),
                        "applicant.personalId",
                        "12 chữ số"),
                wrong("an enterprise without code", enterprise(null), "applicant.personalId", "mã số doanh nghiệp"),
                wrong("an enterprise by personal id", enterprise("046190001234"), "applicant.personalId", "10 chữ số"),
                wrong("a household by nine digits", household("330012345"), "applicant.personalId", "10 chữ số"),
                wrong("a short phone", applicantWith("phone", "0905"), "applicant.phone", "“0905”"),
                wrong("letters for a phone", applicantWith("phone", "gọi cho tôi"), "applicant.phone", "“gọi cho tôi”"),
                wrong(
                        "an e-mail without domain",
                        applicantWith("email", "nguoi.nop"),
                        "applicant.email",
                        "“nguoi.nop”"),
                wrong("two e-mails", applicantWith("email", "a@b.vn,c@d.vn"), "applicant.email", "một địa chỉ"),
                wrong("a named e-mail", applicantWith("email", "An <a@b.vn>"), "applicant.email", "một địa chỉ"),
                wrong(
                        "a header in the e-mail",
                        applicantWith("email", "a@b.vn\r\nBcc: c@d.vn"),
                        "applicant.email",
                        "một dòng"),
                wrong(
                        "an encoded header",
                        applicantWith("email", "a@b.vn%0ABcc:c@d.vn"),
                        "applicant.email",
                        "một địa chỉ"),
                wrong(
                        "an address of two lines",
                        applicantWith("address", "Huế\nViệt Nam"),
                        "applicant.address",
                        "một dòng"),
                wrong("an endless address", applicantWith("address", "a".repeat(501)), "applicant.address", "501"),
                wrong(
                        "a proxy without number",
                        applicantWith("proxyName", "Trần Văn Mẫu"),
                        "applicant.proxyPersonalId",
                        "12 chữ số"),
                wrong(
                        "a proxy without name",
                        applicantWith("proxyPersonalId", "046190001235"),
                        "applicant.proxyName",
                        "thiếu họ tên"),
                wrong("a language nobody speaks here", applicantWith("language", "fr"), "applicant.language", "“fr”"));
    }

    private static Stream<Arguments> wrongComponents() {
        return Stream.of(
                wrong("nothing handed in", with("components", list()), "components", "còn thiếu", "1. ", "2. "),
                wrong("one of two handed in", with("components", list(part(1, 1))), "components", "còn thiếu: 2. "),
                wrong(
                        "an unlisted component",
                        with("components", list(part(1, 1), part(7, 1))),
                        "components[1].no",
                        "số 7"),
                wrong(
                        "a component without number",
                        with("components", list(map("copies", 1))),
                        "components[0].no",
                        "số thứ tự"),
                wrong(
                        "a component that is nothing",
                        with("components", list((Object) null)),
                        "components[0].no",
                        "số thứ tự"),
                wrong(
                        "a component twice",
                        with("components", list(part(1, 1), part(1, 1))),
                        "components[1].no",
                        "hai lần"),
                wrong("no copies", with("components", list(part(1, 0))), "components[0].copies", "Số bản 0"),
                wrong("negative copies", with("components", list(part(1, -3))), "components[0].copies", "-3"),
                wrong("a thousand copies", with("components", list(part(1, 1_000))), "components[0].copies", "999"),
                wrong("a note of two lines", with("components", list(noted("a\nb"))), "components[0].note", "một dòng"),
                wrong("an endless note", with("components", list(noted("a".repeat(501)))), "components[0].note", "501"),
                Arguments.of(
                        "an unknown kind of copy",
                        with("components", list(map("no", 1, "copyKind", "FAX"))),
                        400,
                        "components[0].copyKind",
                        new String[] {"“FAX”", "ORIGINAL"}),
                Arguments.of(
                        "copies in words",
                        with("components", list(map("no", 1, "copies", "hai"))),
                        400,
                        "components[0].copies",
                        new String[] {"phải là một số"}),
                Arguments.of("an unknown channel", with("channel", "PIGEON"), 400, "channel", new String[] {
                    "“PIGEON”", "DIRECT"
                }),
                Arguments.of("a field nobody knows", with("secret", "x"), 400, "secret", new String[] {"secret"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedInWordsAndLeavesNothing(String what, Object order, int status, String field, String[] words) {
        var before = rows();
        var answer = officer().post("/api/dossiers", order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).contains("application/problem+json");
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(answer.detail()).contains(words);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void onlyTheCounterOfTheAgencyFilesThere() {
        var before = rows();
        for (var stranger :
                List.of("19867.TTPVHCC.one-stop-officer", "19900.VP.civil-status-officer", "H57.SYT.head")) {
            var answer = Client.of(port, stranger).post("/api/dossiers", Filings.right());
            assertThat(answer.status()).as(stranger).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("dossier.counter-forbidden");
        }
        assertThat(Client.of(port, null).post("/api/dossiers", Filings.right()).status())
                .isEqualTo(401);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aProcedureThatIsNotInForceYetTakesNoDossier() {
        jdbc.sql(
                        "update procedure_version set effective_from = '2030-01-01' where procedure_code = '1.013236' and version = 2")
                .update();
        try {
            var before = rows();
            var answer = officer().post("/api/dossiers", with("procedureCode", "1.013236"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.field()).isEqualTo("procedureCode");
            assertThat(answer.detail()).contains("không có hiệu lực vào ngày 05/10/2026");
            assertThat(rows()).isEqualTo(before);
        } finally {
            jdbc.sql(
                            "update procedure_version set effective_from = '2026-07-01' where procedure_code = '1.013236' and version = 2")
                    .update();
        }
    }

    @Test
    void onlineOnlyWhatTheCatalogueOpensAndOnlyFromSomebodyWhoCanBeReached() {
        var before = rows();
        var closed = jdbc.sql("""
                        select procedure_code from procedure_version
                        where online_filing = false and execution <> 'NOT_YET' and draft = false
                          and procedure_level = 'COMMUNE' order by procedure_code limit 1""").query(String.class).single();
        assertThatThrownBy(() -> filing.file(online(closed, "0905123456")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(List.of(refusal.field(), refusal.code()))
                        .containsExactly("procedureCode", "dossier.not-online"));
        assertThatThrownBy(() -> filing.file(online(Filings.CERTIFY_COPY, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(List.of(refusal.field(), refusal.code()))
                        .containsExactly("applicant.phone", "dossier.contact-missing"));
        assertThat(rows()).isEqualTo(before);
    }

    private static FileDossier online(String procedure, String phone) {
        var applicant = new Applicant(
                ApplicantKind.CITIZEN, "Nguyễn Thị Mẫu", "046190001234", phone, null, null, null, null, null);
        return new FileDossier(null, procedure, Filings.WARD, null, Channel.ONLINE, applicant, List.of(), null, true);
    }

    @Test
    void itIsToldAllThatIsWrongAtOnce() {
        var order = with("receivingUnit", null, "fees", Filings.fees(0, 2));
        order.put("applicant", Filings.map("kind", "CITIZEN", "name", " ", "personalId", "1"));
        var answer = officer().post("/api/dossiers", order);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("problems").findValuesAsText("field"))
                .containsExactly("receivingUnit", "applicant.name", "applicant.personalId", "fees.counts.page");
    }

    @Test
    void itIsRefusedInTheReadersLanguage() {
        var answer = officer().with("Accept-Language", "en").post("/api/dossiers", applicantWith("personalId", "1"));
        assertThat(answer.detail()).contains("exactly 12 digits");
    }

    private Client officer() {
        return Client.of(port, Filings.OFFICER);
    }

    private List<Integer> rows() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private static Object enterprise(String code) {
        return applicantWith("kind", "ENTERPRISE", "personalId", code);
    }

    private static Object household(String code) {
        return applicantWith("kind", "HOUSEHOLD_BUSINESS", "personalId", code);
    }

    private static Object part(int no, int copies) {
        return map("no", no, "copies", copies);
    }

    private static Object noted(String note) {
        return map("no", 1, "copies", 1, "note", note);
    }

    private static Arguments wrong(String what, Object order, String field, String... words) {
        return Arguments.of(what, order, 422, field, words);
    }
}
