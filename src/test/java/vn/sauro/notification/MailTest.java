package vn.sauro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.OutboxMessage;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.outbox.PostRoom;

/** Mail over a real SMTP server that comes and goes. */
class MailTest {

    private final List<MimeMessage> arrived = new ArrayList<>();
    private final PostRoom room = new PostRoom(PostRoom.Kind.H2);
    private int port;
    private GreenMail server;
    private MailCarrier carrier;

    @BeforeEach
    void begin() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startServer();
        carrier = carrier(port);
    }

    private static MailCarrier carrier(int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(port);
        smtp.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", smtp);
        var settings = new NotificationSettings(
                new NotificationSettings.Mail(Delivery.SEND, "UBND phường Thuận An <thong-bao@hue.example>"),
                new NotificationSettings.Webhook(Delivery.OFF, null, null),
                URI.create("https://sauro.example"));
        return new MailCarrier(beans.getBeanProvider(JavaMailSender.class), settings);
    }

    @AfterEach
    void end() {
        stopServer();
        room.close();
    }

    @Test
    void vietnameseArrivesAsWritten() throws Exception {
        room.put(
                "k",
                "MAIL",
                "nguoi-dan@mail.example",
                "Đã tiếp nhận hồ sơ H57.26-261123-0007",
                "Kính gửi ông/bà Nguyễn Thị Hường,\n\nHồ sơ đã được tiếp nhận.");
        assertThat(room.send(carrier)).isEqualTo(1);
        stopServer();

        var mail = arrived.get(0);
        assertThat(mail.getSubject()).isEqualTo("Đã tiếp nhận hồ sơ H57.26-261123-0007");
        assertThat(mail.getContent().toString().strip().replace("\r\n", "\n"))
                .isEqualTo("Kính gửi ông/bà Nguyễn Thị Hường,\n\nHồ sơ đã được tiếp nhận.");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getFrom()[0].toString()).contains("thong-bao@hue.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("vi");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@hue\\.example>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(PostRoom.MORNING);
    }

    @Test
    void aServerThatIsGoneForHalfAnHourLosesNothingAndDoublesNothing() throws Exception {
        room.put("before", "MAIL", "a@mail.example", "Trước", "1");
        room.send(carrier);
        stopServer();
        for (int minute = 0; minute < 30; minute++) {
            room.put("during-" + minute, "MAIL", "a@mail.example", "Trong", "2");
            room.send(carrier);
            room.pass(Duration.ofMinutes(1));
        }
        assertThat(room.all().stream().filter(message -> message.state() == State.WAITING))
                .hasSize(30);
        startServer();
        room.put("after", "MAIL", "a@mail.example", "Sau", "3");
        for (int minute = 0; minute <= 10; minute++) {
            room.send(carrier);
            room.pass(Duration.ofMinutes(1));
        }
        stopServer();

        assertThat(room.all()).hasSize(32).allMatch(message -> message.state() == State.SENT);
        var ids = new HashSet<String>();
        for (var mail : arrived) {
            ids.add(mail.getMessageID());
        }
        assertThat(arrived).hasSize(32);
        assertThat(ids).hasSize(32);
    }

    @Test
    void theSameMessageKeepsItsMessageId() throws Exception {
        room.put("k", "MAIL", "a@mail.example", "s", "b");
        var message = room.message("k");
        carrier.carry(message);
        carrier.carry(message);
        stopServer();
        assertThat(arrived.get(0).getMessageID()).isEqualTo(arrived.get(1).getMessageID());
    }

    @Test
    void aRecipientWhomTheServerRefusesIsGivenUpOneWhoseBoxIsFullIsTriedAgainAndNeitherHoldsOthersUp() {
        try (var strict = new StrictServer()) {
            for (var address : List.of(
                    "gone@mail.example", "full@mail.example", "a@b.example, c@d.example", "there@mail.example")) {
                room.put(address, "MAIL", address, "s", "b");
            }
            assertThat(room.send(carrier(strict.port()))).isEqualTo(1);
            assertThat(room.message("there@mail.example").state()).isEqualTo(State.SENT);
            assertThat(room.message("gone@mail.example"))
                    .returns(State.FAILED, OutboxMessage::state)
                    .extracting(OutboxMessage::lastError)
                    .asString()
                    .contains("550");
            assertThat(room.message("full@mail.example"))
                    .returns(State.WAITING, OutboxMessage::state)
                    .extracting(OutboxMessage::lastError)
                    .asString()
                    .contains("452");
            assertThat(room.message("a@b.example, c@d.example").state()).isEqualTo(State.FAILED);
        }
    }

    @Test
    void aMailThatTheServerTookIsSentHoweverTheServerLeaves() {
        try (var strict = new StrictServer()) {
            room.put("k", "MAIL", "hasty@mail.example", "s", "b");
            assertThat(room.send(carrier(strict.port()))).isEqualTo(1);
            assertThat(room.message("k").state()).isEqualTo(State.SENT);
        }
    }

    @Test
    void nothingInTextOrSubjectBecomesAnotherHeader() throws Exception {
        room.put("k", "MAIL", "a@mail.example", "Tiêu đề\r\nBcc: x@mail.example", "Dòng\r\nBcc: x@mail.example");
        room.send(carrier);
        stopServer();
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getHeaders(arrived.get(0))).doesNotContain("\nBcc");
    }

    private void startServer() {
        var setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        server = new GreenMail(setup);
        server.start();
    }

    private void stopServer() {
        if (server != null) {
            arrived.addAll(Arrays.asList(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
    }
}
