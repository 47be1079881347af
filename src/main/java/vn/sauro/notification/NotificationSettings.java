package vn.sauro.notification;

import jakarta.validation.Valid;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.sauro.outbox.Delivery;

/**
 * Settings of notification. Nothing is written unless it is configured.
 *
 * @param staffAddress address under which officers reach the platform; their mails link to it
 */
@Validated
@ConfigurationProperties("sauro.notification")
record NotificationSettings(
        @Valid @DefaultValue Mail mail,
        @Valid @DefaultValue Webhook webhook,
        @DefaultValue("http://localhost:8080") URI staffAddress) {

    /**
     * The server itself is {@code spring.mail.*}.
     *
     * @param from sender's address, with or without a name
     */
    record Mail(
            @DefaultValue("OFF") Delivery delivery,
            @DefaultValue("") String from) {}

    /**
     * A receiver of ours that passes notices to applicants on, for example as text messages.
     *
     * @param address where notices are posted to
     * @param secretFile file with the secret that signs them and nothing else; at least 32 characters
     */
    record Webhook(@DefaultValue("OFF") Delivery delivery, URI address, Path secretFile) {}
}
