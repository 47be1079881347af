package vn.sauro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.sauro.dossier.DossierNotice;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxMessage;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.Client;
import vn.sauro.support.DossierDesk;
import vn.sauro.support.Scenario;
import vn.sauro.task.Priority;

/** Who is told what, from the events of the platform to the outbox. */
@DossierApplication
@Import(DossierDesk.class)
class NoticesTest {

    private static final java.time.Instant MONDAY = Scenario.at("2026-11-23T08:30");

    @Autowired
    DossierDesk desk;

    @Autowired
    Outbox outbox;

    @Autowired
    Scenario scenario;

    @LocalServerPort
    int port;

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void anAcceptedDossierIsToldByMailAndWebhookWithoutMoreThanTheNameAndTheCode() {
        var code = desk.accepted("Nguyễn Thị\r\nHồng  Phượng", MONDAY);

        var mail = one(code, Channels.MAIL);
        assertThat(mail)
                .returns(State.KEPT, OutboxMessage::state)
                .returns("nguoi.nop@vidu.example", OutboxMessage::recipient)
                .returns("Đã tiếp nhận hồ sơ " + code, OutboxMessage::subject);
        assertThat(mail.body())
                .startsWith("Kính gửi ông/bà Nguyễn Thị Hồng  Phượng,\n\n")
                .contains("UBND phường Thuận An đã tiếp nhận hồ sơ " + code, "Thời gian hẹn trả kết quả: ")
                .contains("/tra-cuu?code=" + code)
                .doesNotContain(DossierDesk.SECRET, "046190001234", "0905123456", "Tổ 5", "Chứng thực");
        assertThat(one(code, Channels.WEBHOOK).body())
                .contains("\"kind\":\"RECEIVED\"", "\"dossier\":\"" + code + "\"", "\"telephone\":\"0905123456\"")
                .doesNotContain("Phượng", "046190001234", "nguoi.nop", DossierDesk.SECRET, "Chứng thực");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfNoticeHasItsWordsInBothLanguages(DossierNotice.Kind kind) {
        for (var language : List.of("vi", "en")) {
            var code = desk.filed("Nguyễn Văn Mẫu", language, MONDAY);
            desk.tell(DossierDesk.OFFICER, new DossierNotice(code, kind));
            desk.tell(DossierDesk.OFFICER, new DossierNotice(code, kind));

            var mail = one(code, Channels.MAIL);
            assertThat(mail.language()).isEqualTo(language);
            assertThat(mail.subject()).contains(code).doesNotContain("{", "notification.");
            assertThat(mail.body())
                    .startsWith(language.equals("vi") ? "Kính gửi ông/bà" : "Dear Nguyễn Văn Mẫu")
                    .contains(code)
                    .doesNotContain("{", "}", "''", "notification.");
        }
    }

    @Test
    void officersAreToldOfWorkThatComesIsHandedOnIsNearlyDueAndIsOverdue() {
        scenario.now(Scenario.MONDAY);
        var code = scenario.assign(LocalDate.of(2026, 10, 30), Priority.NORMAL, false);
        scenario.work();
        assertThat(templates(code, Scenario.LEAD_HEAD)).containsOnly("staff.ASSIGNED");
        scenario.complete(code, "UserTask_AcceptTask", Scenario.ACCEPTED);
        var mail = messages(code).stream()
                .filter(message -> message.recipient().equals(mailOf(Scenario.OFFICER)))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).startsWith("Việc mới của " + code);
        assertThat(mail.body())
                .contains("Hạn: 17:00 30/10/2026", "/work/cases/" + code)
                .doesNotContain("Rà soát quy hoạch");

        scenario.until(Scenario.at("2026-10-31T08:00"));
        scenario.until(Scenario.at("2026-11-02T08:00"));
        assertThat(templates(code, Scenario.OFFICER))
                .contains("staff.ASSIGNED", "staff.FOREWARNED", "staff.OVERDUE")
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhoOverseesTheWholeSeesWhatLeavesAndAddressesAreHidden() {
        var code = desk.accepted("Lê Văn Mẫu", MONDAY);
        var answer = Client.of(port, "H57.VP.head").get("/api/outbox?size=50&case=" + code);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("ng…@vidu.example", "\"state\":\"KEPT\"")
                .doesNotContain("nguoi.nop@vidu.example", "0905123456");
        assertThat(Client.of(port, DossierDesk.OFFICER).get("/api/outbox")).returns(403, Client.Answer::status);
        assertThat(Client.of(port, null).get("/api/outbox")).returns(401, Client.Answer::status);
        assertThat(Client.of(port, "H57.VP.head").get("/api/outbox?state=GONE").status())
                .isEqualTo(400);
        assertThat(Client.of(port, "H57.VP.head").post("/api/outbox/unknown/retry", null))
                .returns(404, Client.Answer::status);
    }

    private OutboxMessage one(String code, String channel) {
        var found = messages(code).stream()
                .filter(message ->
                        message.channel().equals(channel) && message.template().startsWith("applicant."))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> templates(String code, String person) {
        return messages(code).stream()
                .filter(message -> message.recipient().equals(mailOf(person)))
                .map(OutboxMessage::template)
                .toList();
    }

    private List<OutboxMessage> messages(String code) {
        return outbox.list(null, code, new PageRequest(0, 200)).items();
    }

    private static String mailOf(String person) {
        return person.toLowerCase(java.util.Locale.ROOT) + "@mail.example";
    }
}
