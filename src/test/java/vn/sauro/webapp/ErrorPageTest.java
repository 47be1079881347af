package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.support.Client;
import vn.sauro.support.Client.Answer;

/** What a browser shows where no page could. */
@DossierApplication
@DisplayName("The page of errors")
class ErrorPageTest {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "says {1} for {0}")
    @CsvSource({
        "/khong-co, 404, Không có trang này",
        "/khong-co?lang=en, 404, There is no such page",
        "/work?status=NONSENSE, 400, Yêu cầu không đọc được",
        "/work?page=abc, 400, Yêu cầu không đọc được",
        "/work?since=x&lang=en, 400, The request could not be read",
        "/registers/19900/abc, 400, Yêu cầu không đọc được",
        "/thu-tuc/..;/engine-rest/engine, 400, Yêu cầu không đọc được"
    })
    void saysWhatIsWrong(String path, int status, String title) {
        var page = browse(path);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", "role=\"alert\"", "<nav")
                .doesNotContain("Whitelabel", "Exception", "webapp.error");
    }

    @Test
    @DisplayName("leads to the same address in the other language")
    void otherLanguage() {
        assertThat(browse("/khong-co").body()).contains("href=\"/khong-co?lang=en\"");
    }

    @Test
    @DisplayName("shows citizens their own pages, and staff theirs")
    void frameOfTheReader() {
        var staff = "href=\"/camunda/app/tasklist";
        var citizens = "href=\"/tra-cuu\"";
        assertThat(browse("/khong-co").body()).contains(staff).doesNotContain(citizens);
        assertThat(browse(Client.of(port, null), "/tra-cuu/khong/co").body())
                .contains(citizens)
                .doesNotContain(staff);
    }

    private Answer browse(String path) {
        return browse(Client.of(port, "19900.chairman"), path);
    }

    private static Answer browse(Client client, String path) {
        return client.with("Accept", "text/html", "Accept-Language", "vi").get(path);
    }
}
