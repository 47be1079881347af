package vn.sauro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sauro.dossier.web.DossierApplication;
import vn.sauro.exchange.PortalRecord.DossierSync;
import vn.sauro.exchange.PortalRecord.StatusSync;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxMessage;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.DossierDesk;
import vn.sauro.support.Scenario;

/** What the national portal would be told of a real dossier. */
@DossierApplication
@Import(DossierDesk.class)
class PortalSyncTest {

    @Autowired
    DossierDesk desk;

    @Autowired
    Outbox outbox;

    @Autowired
    Scenario scenario;

    @Autowired
    ObjectMapper json;

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void everyStatusGoesOutInOrderWithTheDossierAsItStandsThen() throws Exception {
        var code = desk.accepted("Nguyễn Thị Hồng Phượng", Scenario.at("2026-11-23T08:30"));

        var messages = outbox.list(null, code, new PageRequest(0, 50)).items().stream()
                .filter(message -> message.channel().equals(PortalCarrier.CHANNEL))
                .sorted(java.util.Comparator.comparing(OutboxMessage::seq))
                .toList();
        assertThat(messages).allSatisfy(message -> assertThat(message.body())
                .doesNotContain("Phượng", "046190001234", "0905123456", DossierDesk.SECRET));
        assertThat(contents(messages, StatusSync.class))
                .extracting(StatusSync::status)
                .containsExactly(2, 4);
        assertThat(contents(messages, DossierSync.class)).last().satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(4);
            assertThat(dossier.acceptedAt()).isEqualTo("2026-11-23T08:30:00+07:00");
            assertThat(dossier.dueAt()).matches("2026-11-2\\d.*\\+07:00");
            assertThat(dossier.procedureCode()).isEqualTo("2.000815");
            assertThat(dossier.channel()).isEqualTo(1);
            assertThat(dossier.termUnit()).isNotBlank();
        });
    }

    private <T> List<T> contents(List<OutboxMessage> messages, Class<T> type) throws Exception {
        var contents = new java.util.ArrayList<T>();
        for (var message : messages) {
            var content = json.readValue(message.body(), PortalRecord.class);
            if (type.isInstance(content)) {
                contents.add(type.cast(content));
            }
        }
        return contents;
    }
}
