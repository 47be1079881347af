package vn.sauro.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.Visibility;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxMessage;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** What leaves or would leave the platform, for who oversees the whole. */
@RestController
@Tag(name = "Outbox", description = "Thông báo gửi đi")
class OutboxController {

    private final Outbox outbox;
    private final Visibility visibility;
    private final CurrentPerson reader;

    OutboxController(Outbox outbox, Visibility visibility, CurrentPerson reader) {
        this.outbox = outbox;
        this.visibility = visibility;
        this.reader = reader;
    }

    /** @param recipient hidden but for its beginning and, of a mail address, the domain */
    record View(
            String id,
            String channel,
            String recipient,
            String template,
            String language,
            String caseCode,
            String subject,
            String body,
            State state,
            int attempts,
            Instant nextAttemptAt,
            Instant createdAt,
            Instant sentAt,
            String lastError) {}

    @GetMapping("/api/outbox")
    @Operation(summary = "Outgoing messages, newest first (who oversees all agencies)")
    Page<View> list(
            @RequestParam(required = false) State state,
            @RequestParam(name = "case", required = false) String caseCode,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        requireOverseer();
        return outbox.list(state, caseCode, new PageRequest(page, size)).map(OutboxController::view);
    }

    @PostMapping("/api/outbox/{id}/retry")
    @Operation(summary = "Try a message again that was given up (who oversees all agencies)")
    void retry(@PathVariable String id) {
        requireOverseer();
        outbox.retry(id);
    }

    private void requireOverseer() {
        var person = reader.id().orElseThrow(() -> Refusal.of("notification.outbox-forbidden"));
        if (visibility.agenciesOf(person).isPresent()) {
            throw Refusal.of("notification.outbox-forbidden");
        }
    }

    private static View view(OutboxMessage message) {
        return new View(
                message.id(),
                message.channel(),
                hidden(message.recipient()),
                message.template(),
                message.language(),
                message.caseCode(),
                message.subject(),
                message.body().replace(message.recipient(), hidden(message.recipient())),
                message.state(),
                message.attempts(),
                message.nextAttemptAt(),
                message.createdAt(),
                message.sentAt(),
                message.lastError());
    }

    private static String hidden(String recipient) {
        return recipient.replaceFirst("^(..?)[^@]*", "$1…");
    }
}
