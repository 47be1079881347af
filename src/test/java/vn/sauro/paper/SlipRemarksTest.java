package vn.sauro.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;

/** What a slip says when it is printed again. */
class SlipRemarksTest {

    private static final Instant FILED = at("2026-11-23T08:30");
    private static final Instant DUE = at("2026-12-21T17:00");
    private static final Instant NOW = at("2026-12-22T09:00");

    @Test
    void nothingWhileItsAppointmentCounts() {
        assertThat(SlipRemarks.of(dossier(DossierStatus.IN_PROGRESS, DUE, null), NOW))
                .isNull();
    }

    @Test
    void theNewAppointmentOnceItMoved() {
        assertThat(SlipRemarks.of(dossier(DossierStatus.IN_PROGRESS, at("2026-12-25T17:00"), null), NOW))
                .isEqualTo("Đến 09 giờ 00 phút, ngày 22/12/2026: "
                        + "hẹn trả kết quả đã chuyển sang 17 giờ 00 phút, ngày 25/12/2026.");
    }

    @ParameterizedTest
    @CsvSource({"RESOLVED,đã có kết quả", "RESULT_RETURNED,đã trả kết quả lúc 08 giờ 30 phút"})
    void thatTheResultIsThere(DossierStatus status, String said) {
        assertThat(SlipRemarks.of(dossier(status, DUE, Ending.RESOLVED), NOW)).contains(said);
    }

    @ParameterizedTest
    @EnumSource(value = Ending.class, mode = EnumSource.Mode.EXCLUDE, names = "RESOLVED")
    void whyThereIsNothingToWaitForAnyMore(Ending ending) {
        assertThat(SlipRemarks.of(dossier(DossierStatus.STOPPED, at("2026-12-25T17:00"), ending), NOW))
                .contains("đã kết thúc vì ", "không còn hẹn trả kết quả")
                .doesNotContain("chuyển sang");
    }

    private static Dossier dossier(DossierStatus status, Instant due, Ending ending) {
        return new Dossier(
                "H57.26-261123-0001",
                "1.013978",
                "1.013978-v1",
                null,
                "Đăng ký đất đai (mẫu)",
                status,
                Channel.DIRECT,
                "19900",
                "19900",
                FILED,
                FILED,
                due,
                DUE,
                null,
                FILED,
                ending,
                0,
                0);
    }
}
