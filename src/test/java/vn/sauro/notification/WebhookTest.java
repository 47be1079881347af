package vn.sauro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.outbox.PostRoom;

/** The webhook against a real receiver. */
class WebhookTest {

    private static final String SECRET = "a-secret-of-the-test-of-forty-characters";

    private record Received(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    private final List<Received> received = new ArrayList<>();
    private final PostRoom room = new PostRoom(PostRoom.Kind.H2);
    private HttpServer server;
    private volatile int answer = 204;
    private WebhookCarrier carrier;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (answer == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        var secret = Files.writeString(folder.resolve("secret"), SECRET + "\n");
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/notices");
        carrier = new WebhookCarrier(
                new NotificationSettings(
                        new NotificationSettings.Mail(Delivery.OFF, ""),
                        new NotificationSettings.Webhook(Delivery.SEND, address, secret),
                        URI.create("https://sauro.example")),
                room.clock);
    }

    @AfterEach
    void end() {
        server.stop(0);
        room.close();
    }

    @Test
    void theReceiverCanTellWhoSentItWhenAndWhetherItHasItAlready() {
        room.put("k", "WEBHOOK", "0900000000", null, "{\"text\":\"Hồ sơ đã được tiếp nhận\"}");
        assertThat(room.send(carrier)).isEqualTo(1);
        var request = received.get(0);
        assertThat(request.body()).isEqualTo("{\"text\":\"Hồ sơ đã được tiếp nhận\"}");
        assertThat(request.header("Sauro-time")).isEqualTo("1795395600");
        assertThat(request.header("Sauro-message")).isEqualTo(room.message("k").id());
        assertThat(request.header("Sauro-signature"))
                .isEqualTo(new WebhookSignature(SECRET).of(1_795_395_600L, request.body()))
                .isNotEqualTo(new WebhookSignature(SECRET + "x").of(1_795_395_600L, request.body()))
                .isNotEqualTo(new WebhookSignature(SECRET).of(1_795_395_601L, request.body()));
    }

    /** Computed with {@code openssl dgst -sha256 -hmac}, so that a receiver in any language gets the same. */
    @Test
    void theSignatureIsTheOneThatTheDocumentDescribes() {
        assertThat(new WebhookSignature("0123456789abcdef0123456789abcdef").of(1_795_395_600L, "{\"a\":\"Huế\"}"))
                .isEqualTo("sha256=10bfead63a94fcf30bcff07031214c5fcb06a750f646bdbcb37480f94d421069");
    }

    @ParameterizedTest
    @CsvSource({"500,WAITING", "503,WAITING", "429,WAITING", "401,WAITING", "302,WAITING", "400,FAILED", "422,FAILED"})
    void anAnswerThatIsNoYesIsTriedAgainUnlessTheMessageItselfIsWrong(int status, State state) {
        answer = status;
        room.put("k", "WEBHOOK", "0900000000", null, "{}");
        room.send(carrier);
        assertThat(room.message("k")).returns(state, message -> message.state());
        assertThat(received).as("a redirect is not followed").hasSize(1);
        if (state == State.WAITING) {
            answer = 200;
            room.pass(Duration.ofMinutes(1));
            room.send(carrier);
            assertThat(room.message("k").state()).isEqualTo(State.SENT);
        }
    }

    @Test
    void nobodyThereMeansLater() {
        server.stop(0);
        room.put("k", "WEBHOOK", "0900000000", null, "{}");
        room.send(carrier);
        assertThat(room.message("k").state()).isEqualTo(State.WAITING);
    }
}
