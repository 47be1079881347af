package vn.sauro.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.dossier.DossierNotice;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.Scenario;
import vn.sauro.support.SettledDossiers;

/** Looking a dossier up: what is shown to whom, and what a stranger finds out. */
@PublicApplication
class LookupTest {

    private static final String NOT_RIGHT = "Mã hoặc mã tra cứu không đúng";

    private static final int GUESSES_AT_A_CODE = 5;
    private static final int GUESSES_FROM_HERE = 50;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenario scenario;

    @Autowired
    Papers papers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private static Duration passed = Duration.ZERO;

    /** Wrong tries of the test before are forgotten. */
    @BeforeEach
    void anotherHour() {
        passed = passed.plusHours(1);
        scenario.now(MONDAY.plus(passed));
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void whoHasCodeAndSecretSeesStageDueDateAndUnitsInVietnamese() {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var page = lookUp(code, SettledDossiers.SECRET.toLowerCase().replace("-", " "));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        code, "Chứng thực bản sao từ bản chính", "Đã trả kết quả", "UBND phường Thuận An", "Diễn biến");
        assertThat(page.text()).contains("Ông/bà hài lòng đến mức nào?");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "H57.26-991231-9999, 7K2M-Q9XA-04TD",
                "known, 0000-0000-0000",
                "known, XYZZY",
                "' or 1=1 --, 7K2M-Q9XA-04TD",
                "<script>alert(1)</script>, 7K2M-Q9XA-04TD",
                "../../etc/passwd, 7K2M-Q9XA-04TD"
            })
    void unknownCodeAndWrongSecretAreAnsweredAlike(String code, String secret) {
        var asked = code.equals("known") ? settled(DossierStatus.IN_PROGRESS) : code;
        var page = lookUp(asked, secret);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(NOT_RIGHT);
        assertThat(page.response().body()).doesNotContain("<script>alert", "Chứng thực", secret);
    }

    @ParameterizedTest
    @CsvSource(value = {"'',''", "H57.26-261121-0001,''", "'',7K2M-Q9XA-04TD"})
    void bothAreNeeded(String code, String secret) {
        var page = lookUp(code, secret);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Hãy nhập cả mã và mã tra cứu");
    }

    @Test
    void aSecretInAnAddressOpensNothing() {
        var code = settled(DossierStatus.IN_PROGRESS);
        var page = citizen().get("/tra-cuu?code=" + code + "&secret=" + SettledDossiers.SECRET);
        assertThat(page.value("code")).isEqualTo(code);
        assertThat(page.text()).doesNotContain("Chứng thực").contains("Xem hồ sơ");
    }

    @Test
    void whoGuessesAHundredTimesWaitsAndEvenTheRightSecretIsNotLookedAt() {
        var code = settled(DossierStatus.IN_PROGRESS);
        for (int i = 0; i < GUESSES_AT_A_CODE; i++) {
            assertThat(lookUp(code, "WRONG-" + i).text()).contains(NOT_RIGHT);
        }
        for (int i = GUESSES_AT_A_CODE; i < 100; i++) {
            assertThat(lookUp(code, "WRONG-" + i).status()).isEqualTo(429);
        }
        var page = lookUp(code, SettledDossiers.SECRET);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Đã thử sai nhiều lần").doesNotContain("Đang xử lý");
        scenario.now(MONDAY.plus(passed).plus(WINDOW));
        assertThat(lookUp(code, SettledDossiers.SECRET).status()).isEqualTo(200);
    }

    @Test
    void whoTriesManyCodesWaitsAsWell() {
        for (int i = 0; i < GUESSES_FROM_HERE; i++) {
            lookUp("H57.26-261121-" + (1000 + i), "WRONG");
        }
        assertThat(lookUp("H57.26-261121-2000", "WRONG").status()).isEqualTo(429);
    }

    @Test
    void nobodysNameIsOnThePage() {
        var code = settled(DossierStatus.RESOLVED);
        filedByLeThiMau(code);
        assertThat(lookUp(code, SettledDossiers.SECRET).response().body())
                .doesNotContain("Lê Thị Mẫu", "0912345678", "one-stop-officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tra-cuu", "/danh-gia", "/phan-anh", "/muc-do-hai-long", "/nop-ho-so/9.000001"})
    void thePagesSetNoCookieKeepNothingAndRunNoScript(String path) {
        var page = citizen().get(path);
        assertThat(page.status()).isEqualTo(200);
        var headers = page.response().headers();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(value -> assertThat(value).contains("form-action 'self'", "script-src 'self'"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.response().body())
                .doesNotContain("<script", "style=", "onclick")
                .contains("lang=\"vi\"");
        assertThat(citizen().get(path + "?lang=en").response().body()).contains("lang=\"en\"");
    }

    @Test
    void aPaperIsHandedToItsApplicantOnly() {
        var code = settled(DossierStatus.IN_PROGRESS);
        var fields = Map.of("code", code, "secret", SettledDossiers.SECRET, "paper", "none");
        assertThat(citizen().post("/tra-cuu/giay-to", fields).status()).isEqualTo(404);
        var wrong = Map.of("code", code, "secret", "WRONG", "paper", "none");
        assertThat(citizen().post("/tra-cuu/giay-to", wrong).text()).contains(NOT_RIGHT);
    }

    @Test
    void aPaperThatStaysWithTheAgenciesIsNotToldInTheTimelineEither() {
        var code = settled(DossierStatus.RESULT_RETURNED);
        filedByLeThiMau(code);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RETURNED)));
        var control = papers.of(code).get(0);
        assertThat(control.kind()).isEqualTo(PaperKind.CONTROL_SLIP);
        assertThat(lookUp(code, SettledDossiers.SECRET).text())
                .contains("Diễn biến")
                .doesNotContain(control.title(), control.number());
    }

    @Test
    void anotherSitesPageCannotSendTheForm() {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var fields = Map.of("code", code, "secret", SettledDossiers.SECRET, "score", "1");
        var answer = citizen().post("/danh-gia", fields, "Sec-Fetch-Site", "cross-site");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(ratings(code)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0", "6", "-1", "3.5", "năm", "''", "1e1", "5 or 1=1"})
    void aScoreIsOneOfFive(String score) {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var page = citizen()
                .post(
                        "/danh-gia",
                        Map.of("code", code, "secret", SettledDossiers.SECRET, "score", String.valueOf(score)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("từ 1 đến 5");
        assertThat(ratings(code)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000, 1_000_000})
    void aCommentHasAnEnd(int length) {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var page = citizen()
                .post(
                        "/danh-gia",
                        Map.of(
                                "code",
                                code,
                                "secret",
                                SettledDossiers.SECRET,
                                "score",
                                "5",
                                "comment",
                                "a".repeat(length)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("1.000");
        assertThat(ratings(code)).isZero();
    }

    @Test
    void aCommentThatTurnsTheDirectionOfItsTextIsRefused() {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var page = citizen()
                .post(
                        "/danh-gia",
                        Map.of(
                                "code",
                                code,
                                "secret",
                                SettledDossiers.SECRET,
                                "score",
                                "5",
                                "comment",
                                "tốt \u202Egpj.exe"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(ratings(code)).isZero();
    }

    @Test
    void aDossierIsRatedOnce() {
        var code = settled(DossierStatus.RESULT_RETURNED);
        var fields = Map.of("code", code, "secret", SettledDossiers.SECRET, "score", "4", "comment", "Nhanh (mẫu)");
        assertThat(citizen().post("/danh-gia", fields).text()).contains("Cảm ơn ông/bà");
        assertThat(citizen().post("/danh-gia", fields).text()).contains("mỗi hồ sơ chỉ đánh giá một lần");
        assertThat(ratings(code)).isEqualTo(1);
        assertThat(lookUp(code, SettledDossiers.SECRET).text()).doesNotContain("hài lòng đến mức nào");
    }

    @Test
    void aDossierWithoutResultIsNotRated() {
        var code = settled(DossierStatus.IN_PROGRESS);
        var page = citizen().post("/danh-gia", Map.of("code", code, "secret", SettledDossiers.SECRET, "score", "4"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("chưa có kết quả");
    }

    private void filedByLeThiMau(String code) {
        jdbc.sql("""
                insert into dossier_applicant (dossier_code, kind, name, phone, language)
                values (:code, 0, 'Lê Thị Mẫu', '0912345678', 'vi')
                """).param("code", code).update();
    }

    private int ratings(String code) {
        return jdbc.sql("select count(*) from rating where dossier_code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private Citizen.Answer lookUp(String code, String secret) {
        return citizen().post("/tra-cuu", Map.of("code", code, "secret", secret));
    }

    private Citizen citizen() {
        return new Citizen(port);
    }

    private String settled(DossierStatus status) {
        return new SettledDossiers(jdbc).at(status, MONDAY);
    }
}
