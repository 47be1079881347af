package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.LEAD;
import static vn.sauro.support.Scenario.LEADER;
import static vn.sauro.support.Scenario.LEAD_HEAD;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.support.Client;
import vn.sauro.support.Scenario;

/** One task is done in time, one late, one is overdue; the pages count them, and every number opens as many. */
@DossierApplication
@DisplayName("Figures of managers")
class FiguresPageTest {

    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/work\\?[^\"]*)\"[^>]*>(\\d+)</a>");
    private static final Pattern COUNT = Pattern.compile("(\\d+) việc (?:đang mở|đã xong), hạn");

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @BeforeEach
    void work() {
        scenario.now(Scenario.MONDAY);
        var inTime = scenario.accepted(LocalDate.of(2026, 10, 12));
        var late = scenario.accepted(LocalDate.of(2026, 10, 12));
        scenario.accepted(LocalDate.of(2026, 10, 13));
        scenario.now(at("2026-10-09T10:00"));
        scenario.submit(inTime);
        scenario.until(at("2026-10-14T09:00"));
        scenario.submit(late);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    @DisplayName("open the list behind each number, of an agency and of a person")
    void everyNumberOpensAsMany() {
        assertThat(opensWhatItCounts(LEAD_HEAD, "/work/figures?since=2026-10"))
                .as("open, overdue, in time, late at least")
                .isGreaterThanOrEqualTo(4);
        var officers = page(LEAD_HEAD, "/work/figures/" + LEAD + "?since=2026-10");
        assertThat(officers).contains("status=DONE_LATE&amp;since=2026-10", "status OVERDUE");
        assertThat(opensWhatItCounts(LEAD_HEAD, "/work/figures/" + LEAD + "?since=2026-10"))
                .isGreaterThanOrEqualTo(4);
        assertThat(page(LEAD_HEAD, "/work?unit=" + LEAD + "&status=DONE_LATE&since=2026-10"))
                .contains("xong lúc 09:00 14/10/2026");
        assertThat(page(LEAD_HEAD, "/work/figures?since=2026-11")).doesNotContain("status=DONE_ON_TIME");
    }

    @Test
    @DisplayName("are those of the reader's own agency, of all together for who oversees them")
    void ofWhomTheReaderMaySee() {
        assertThat(page(LEAD_HEAD, "/work/figures"))
                .contains("/work/figures/" + LEAD)
                .doesNotContain("<tfoot>");
        var stranger = Client.of(port, "H57.SYT.head");
        assertThat(stranger.get("/work/figures").body()).doesNotContain("/work/figures/" + LEAD + "?");
        var refused = stranger.get("/work/figures/" + LEAD);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("Không tìm thấy cơ quan mang mã “" + LEAD + "”");
        assertThat(Client.of(port, null).get("/work/figures").body()).doesNotContain("/work/figures/" + LEAD);
        assertThat(opensWhatItCounts(LEADER, "/work/figures?since=2026-10")).isGreaterThanOrEqualTo(4);
        assertThat(page(LEADER, "/work/figures")).contains("<tfoot>");
        var mistyped = Client.of(port, LEADER).get("/work/figures/H57.XYZ");
        assertThat(mistyped.status()).isEqualTo(404);
        assertThat(mistyped.body()).contains("H57.XYZ");
    }

    @Test
    @DisplayName("say what is wrong with a month that is none")
    void badMonth() {
        var refused = Client.of(port, LEAD_HEAD).get("/work/figures?since=thang+bay");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“thang bay”", "2026-07");
        assertThat(Client.of(port, LEAD_HEAD)
                        .get("/work?status=DONE_LATE&since=x")
                        .status())
                .isEqualTo(400);
    }

    private int opensWhatItCounts(String reader, String path) {
        var numbers = NUMBER.matcher(page(reader, path));
        var seen = 0;
        while (numbers.find()) {
            var list = numbers.group(1).replace("&amp;", "&");
            var count = COUNT.matcher(page(reader, list));
            assertThat(count.find()).as(list).isTrue();
            assertThat(count.group(1)).as(list).isEqualTo(numbers.group(2));
            seen++;
        }
        return seen;
    }

    private String page(String reader, String path) {
        var answer = Client.of(port, reader).get(path);
        assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }
}
