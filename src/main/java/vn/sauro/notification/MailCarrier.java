package vn.sauro.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.Carrier;
import vn.sauro.outbox.NotDelivered;
import vn.sauro.outbox.NotDelivered.Why;
import vn.sauro.outbox.OutboxMessage;

/**
 * Carries mail over SMTP, one recipient a message. The Message-ID follows from the message's key, so that a repetition is the
 * same mail to every mail system that looks.
 */
@Component
@ConditionalOnProperty(name = "sauro.notification.mail.delivery", havingValue = "SEND")
class MailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
    private static final int REFUSED_FOR_GOOD = 500;

    private final ObjectProvider<JavaMailSender> server;
    private final NotificationSettings settings;

    MailCarrier(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public String channel() {
        return Channels.MAIL;
    }

    @Override
    public void carry(OutboxMessage message) {
        var smtp = server.getObject();
        try {
            smtp.send(mail(smtp.createMimeMessage(), message));
        } catch (AddressException e) {
            throw new NotDelivered(Why.NEVER, "not a mail address: " + e.getMessage(), e);
        } catch (MessagingException e) {
            throw new NotDelivered(Why.NEVER, "not a mail: " + e.getMessage(), e);
        } catch (MailException e) {
            if (!isTaken(e)) {
                throw new NotDelivered(why(e), said(e), e);
            }
            LOG.debug("The mail server took message {} and was gone before its farewell", message.id(), e);
        }
    }

    /** With the server's yes the mail is its; what fails afterwards, in taking leave of it, names no mail that failed. */
    private static boolean isTaken(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getFailedMessages().isEmpty()
                && sending.getMessageExceptions().length == 0;
    }

    private MimeMessage mail(MimeMessage mail, OutboxMessage message) throws MessagingException {
        var from = new InternetAddress(settings.mail().from());
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), "UTF-8");
        mail.setText(message.body(), "UTF-8");
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setContentLanguage(new String[] {message.language()});
        // RFC 3834: out-of-office programs do not answer it.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Message-ID", messageId(message, from));
        return mail;
    }

    private static String messageId(OutboxMessage message, InternetAddress from) {
        var key = UUID.nameUUIDFromBytes(message.key().getBytes(StandardCharsets.UTF_8));
        return "<" + key + "@" + from.getAddress().replaceFirst("^.*@", "") + ">";
    }

    /** A server that answered about this one recipient is there; any other failure means that none is. */
    private static Why why(MailException failure) {
        var code = causes(failure).stream()
                .mapToInt(MailCarrier::code)
                .filter(answer -> answer > 0)
                .max();
        if (code.isPresent()) {
            return code.getAsInt() >= REFUSED_FOR_GOOD ? Why.NEVER : Why.LATER;
        }
        var refused = causes(failure).stream().anyMatch(SendFailedException.class::isInstance);
        return refused ? Why.LATER : Why.UNREACHABLE;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    private static String said(MailException failure) {
        var causes = causes(failure);
        return causes.isEmpty()
                ? failure.getMessage()
                : causes.get(causes.size() - 1).getMessage();
    }

    private static List<Exception> causes(MailException failure) {
        var found = new ArrayList<Exception>();
        if (failure instanceof MailSendException several) {
            for (var one : several.getMessageExceptions()) {
                for (var at = one; at != null; at = next(at)) {
                    found.add(at);
                }
            }
        }
        return found;
    }

    private static Exception next(Exception at) {
        return at instanceof MessagingException chain ? chain.getNextException() : null;
    }
}
