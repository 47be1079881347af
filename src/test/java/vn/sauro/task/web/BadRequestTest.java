package vn.sauro.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sauro.support.Client;

/** Requests that no order or report can be read from, each with its answer. */
@CaseApplication
class BadRequestTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/cases?page=-1             | 422 | page       | Không có trang -1
            /api/cases?page=100001         | 422 | page       | từ 0 đến 100.000
            /api/cases?size=100000         | 422 | size       | từ 1 đến 200
            /api/cases?size=0              | 422 | size       | từ 1 đến 200
            /api/cases?page=một            | 400 | page       | phải là số nguyên
            /api/cases?page=99999999999    | 400 | page       | phải là số nguyên
            /api/cases?timeStatus=LATE     | 422 | timeStatus | “LATE”
            /api/cases?status=GONE         | 422 | status     | “GONE”
            /api/duties?page=-1            | 422 | page       | Không có trang -1
            /api/duties?size=100000        | 422 | size       | từ 1 đến 200
            /api/duties?timeStatus=LATE    | 422 | timeStatus | DUE_SOON
            /api/duties?open=maybe         | 400 | open       | true hoặc false
            /api/cases/NONE                | 404 |            | “NONE”
            /api/cases/NONE/ledger         | 404 |            | NONE
            /api/duties/none               | 404 |            | “none”
            /api/documents/none            | 404 |            | “none”
            /api/nowhere                   | 404 |            | Không có địa chỉ này
            /api/calendar/due?amount=3     | 422 | from       | from
            """)
    void read(String path, int status, String field, String words) {
        var answer = office().get(path.replace("một", "m%E1%BB%99t"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.detail()).contains(words);
        assertThat(answer.field()).isEqualTo(field == null ? "" : field);
        assertThat(answer.code()).isNotBlank();
    }

    static Stream<Arguments> write() {
        var json = "application/json";
        return Stream.of(
                Arguments.of("POST", json, "{\"title\": ", 400, "", "dòng 1, cột"),
                Arguments.of("POST", json, "{title: 1}", 400, "", "không phải JSON"),
                Arguments.of("POST", json, "", 400, "", "Thiếu nội dung"),
                Arguments.of("POST", json, "null", 400, "", "Thiếu nội dung"),
                Arguments.of("POST", json, "[]", 400, "", "đúng một đối tượng JSON"),
                Arguments.of("POST", json, "\"x\"", 400, "", "đúng một đối tượng JSON"),
                Arguments.of("POST", json, "{} {}", 400, "", "đúng một đối tượng"),
                Arguments.of(
                        "POST",
                        json,
                        "{\"leadAgency\":\"H57.STC\",\"leadAgency\":\"H57.SXD\"}",
                        400,
                        "leadAgency",
                        "hai lần"),
                Arguments.of("POST", json, "[".repeat(100_000), 400, "", "JSON"),
                Arguments.of("POST", "text/plain", "x", 415, "", "application/json"),
                Arguments.of("POST", "application/xml", "<a/>", 415, "", "“application/xml"),
                Arguments.of("DELETE", json, "", 405, "", "GET, POST"));
    }

    @ParameterizedTest(name = "{0} {1} {3} {5}")
    @MethodSource
    void write(String method, String type, String body, int status, String field, String words) {
        var answer = office().send(method, "/api/cases", type, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.detail()).contains(words);
        assertThat(answer.field()).isEqualTo(field);
    }

    @Test
    void aBodyTooLargeIsRefusedByItsAnnouncement() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            var head = "POST /api/cases HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 12582912\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "11 MB");
        }
    }

    @Test
    void whoIsNotSignedInLearnsOnlyThat() {
        var answer = Client.of(port, null).get("/api/cases");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.detail()).contains("Cần đăng nhập");
    }

    private Client office() {
        return Client.of(port, "H57.VP.general-officer");
    }
}
