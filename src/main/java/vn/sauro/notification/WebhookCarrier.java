package vn.sauro.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.Carrier;
import vn.sauro.outbox.NotDelivered;
import vn.sauro.outbox.NotDelivered.Why;
import vn.sauro.outbox.OutboxMessage;

/** Posts notices, signed, to the one receiver that is configured; {@code docs/notification.md} describes the request. */
@Component
@ConditionalOnProperty(name = "sauro.notification.webhook.delivery", havingValue = "SEND")
class WebhookCarrier implements Carrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    /** Answers of the receiver that an operator can mend; with any other 4xx the message itself is wrong. */
    private static final Set<Integer> MENDABLE = Set.of(401, 403, 404, 408, 425, 429);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            // A redirect would send the notice to somebody who is not configured.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final NotificationSettings.Webhook settings;
    private final Clock clock;

    WebhookCarrier(NotificationSettings settings, Clock clock) {
        this.settings = settings.webhook();
        this.clock = clock;
    }

    @Override
    public String channel() {
        return Channels.WEBHOOK;
    }

    @Override
    public void carry(OutboxMessage message) {
        try {
            var answer = http.send(request(message), BodyHandlers.discarding()).statusCode();
            if (answer < 200 || answer > 299) {
                throw new NotDelivered(why(answer), "answer " + answer, null);
            }
        } catch (IOException e) {
            throw new NotDelivered(Why.UNREACHABLE, String.valueOf(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered(Why.LATER, "interrupted", e);
        }
    }

    private HttpRequest request(OutboxMessage message) {
        var now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(settings.address())
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Sauro-Message", message.id())
                .header("Sauro-Time", String.valueOf(now))
                .header("Sauro-Signature", new WebhookSignature(secret()).of(now, message.body()))
                .POST(BodyPublishers.ofString(message.body()))
                .build();
    }

    private static Why why(int answer) {
        if (answer >= 500) {
            return Why.UNREACHABLE;
        }
        return answer >= 400 && !MENDABLE.contains(answer) ? Why.NEVER : Why.LATER;
    }

    /** Read anew each time, so that it can be exchanged while the node runs. */
    private String secret() {
        try {
            // Without the line end that editors add.
            return Files.readString(settings.secretFile()).strip();
        } catch (IOException e) {
            throw new NotDelivered(Why.UNREACHABLE, "sauro.notification.webhook.secret-file cannot be read", e);
        }
    }
}
