package vn.sauro.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sauro.exchange.PortalRecord.DossierSync;
import vn.sauro.exchange.PortalRecord.StatusSync;
import vn.sauro.outbox.NotDelivered;

/** What every adapter of the national portal has to do; the test of an adapter implements this interface. */
interface NationalPortalContract {

    DossierSync DOSSIER = new DossierSync(
            "H57.26-261123-0007",
            "1.013978",
            "Đăng ký đất đai, cấp Giấy chứng nhận lần đầu",
            1,
            4,
            "2026-11-23T08:30:00+07:00",
            "2026-12-21T17:00:00+07:00",
            null,
            new BigDecimal("20"),
            "Ngày làm việc",
            "UBND phường Thuận An",
            null,
            null);
    StatusSync STATUS = new StatusSync("H57.26-261123-0007", 9, "2026-12-18T10:00:00+07:00", "UBND phường Thuận An");

    NationalPortal portal();

    /** @return what the other side has, in its order */
    List<PortalRecord> received();

    /** The other side cannot be reached any more. */
    void cutOff();

    @Test
    default void whatIsSentArrivesAsItWas() {
        portal().send(new PortalMessage("m1", 1, DOSSIER));
        portal().send(new PortalMessage("m2", 2, STATUS));
        assertThat(received()).containsExactly(DOSSIER, STATUS);
    }

    @Test
    default void aRepetitionChangesNothing() {
        portal().send(new PortalMessage("m1", 1, DOSSIER));
        portal().send(new PortalMessage("m2", 2, STATUS));
        portal().send(new PortalMessage("m1", 1, DOSSIER));
        assertThat(received()).containsExactly(DOSSIER, STATUS);
    }

    @Test
    default void orderIsThatOfTheEvents() {
        for (int status = 1; status <= 10; status++) {
            portal().send(new PortalMessage(
                    "s" + status, 99_990 + status, new StatusSync("H57-261123-0001", status, "t", "u")));
        }
        assertThat(received())
                .extracting(content -> ((StatusSync) content).status())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    default void whoeverCannotHandOverSaysSo() {
        cutOff();
        assertThatThrownBy(() -> portal().send(new PortalMessage("m1", 1, DOSSIER)))
                .isInstanceOf(NotDelivered.class)
                .extracting(fault -> ((NotDelivered) fault).why())
                .isEqualTo(NotDelivered.Why.UNREACHABLE);
    }
}
