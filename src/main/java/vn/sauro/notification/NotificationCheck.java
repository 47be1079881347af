package vn.sauro.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.Delivery;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** What is to be sent needs somebody to send it, and nobody on the way may read or forge it. */
@Component
class NotificationCheck implements StartCheck {

    private static final int SHORTEST_SECRET = 32;

    private final NotificationSettings settings;
    private final ObjectProvider<JavaMailSender> mail;
    private final Environment environment;
    private final Texts texts;

    NotificationCheck(
            NotificationSettings settings, ObjectProvider<JavaMailSender> mail, Environment environment, Texts texts) {
        this.settings = settings;
        this.mail = mail;
        this.environment = environment;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var problems = new ArrayList<Bilingual>();
        if (settings.mail().delivery() == Delivery.SEND) {
            if (mail.getIfAvailable() == null) {
                problems.add(texts.both("notification.mail-server-missing"));
            }
            if (settings.mail().from().isBlank()) {
                problems.add(texts.both("notification.mail-from-missing"));
            }
        }
        if (settings.webhook().delivery() == Delivery.SEND) {
            if (settings.webhook().address() == null || !safe()) {
                problems.add(texts.both(
                        "notification.webhook-address",
                        String.valueOf(settings.webhook().address())));
            }
            if (secretLength() < SHORTEST_SECRET) {
                problems.add(texts.both("notification.webhook-secret", SHORTEST_SECRET));
            }
        }
        return problems;
    }

    private boolean safe() {
        return "https".equals(settings.webhook().address().getScheme())
                || environment.acceptsProfiles(Profiles.of("sample"));
    }

    private int secretLength() {
        try {
            return Files.readString(settings.webhook().secretFile()).strip().length();
        } catch (IOException | NullPointerException e) {
            return 0;
        }
    }
}
