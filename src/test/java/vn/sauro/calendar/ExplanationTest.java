package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.calendar.GoldenCasesTest.instant;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sauro.shared.Bilingual;

/** A due date reads as an officer would write its derivation. */
class ExplanationTest {

    private final WorkingCalendar calendar = TestCalendars.shipped().standard();

    @Test
    void a_stretch_of_days_off_is_one_sentence_with_every_reason_and_source() {
        var request = DueRequest.of(instant("2026-08-28T10:00"), 3, TimeUnit.WORKING_DAY);
        assertThat(vi(request))
                .containsExactly(
                        "Bắt đầu: 10:00 thứ Sáu, ngày 28/8/2026.",
                        "Thời hạn 3 ngày làm việc; không tính ngày đầu tiên (khoản 2 Điều 147 Bộ luật Dân sự 2015).",
                        "Không tính 5 ngày, từ thứ Bảy, ngày 29/8/2026 đến thứ Tư, ngày 02/9/2026: nghỉ cuối tuần; Hoán đổi"
                                + " sang ngày 22/8/2026, theo TB 9441/TB-BNV; Quốc khánh (ngày liền kề), theo Bộ luật Lao"
                                + " động 2019 Điều 112; Quốc khánh, theo Bộ luật Lao động 2019 Điều 112.",
                        "Không tính 2 ngày nghỉ cuối tuần: 05/9/2026–06/9/2026.",
                        "Đến hạn: 17:00 thứ Hai, ngày 07/9/2026, hết giờ làm việc của ngày cuối cùng.");
        assertThat(en(request))
                .startsWith(
                        "Starts at 10:00 on Friday 28 August 2026.",
                        "The deadline is 3 working days; the first day is left out (Civil Code 2015, article 147 clause 2).")
                .endsWith("Due at 17:00 on Monday 7 September 2026, the end of work on the last day.");
    }

    @Test
    void a_saturday_that_counts_is_named() {
        assertThat(vi(DueRequest.of(instant("2026-08-20T10:00"), 2, TimeUnit.WORKING_DAY)))
                .contains("Thứ Bảy, ngày 22/8/2026 là ngày làm việc: Làm bù cho ngày 31/8/2026, theo TB 9441/TB-BNV.");
    }

    @Test
    void a_receipt_after_the_cutoff_before_tet() {
        var request = DueRequest.of(instant("2026-02-13T16:00"), 1, TimeUnit.WORKING_DAY)
                .withCutoff(CutoffMode.SHIFT_START);
        assertThat(vi(request))
                .containsExactly(
                        "Bắt đầu: 16:00 thứ Sáu, ngày 13/02/2026.",
                        "Tiếp nhận sau 15:00 nên thời hạn bắt đầu từ đầu ngày làm việc tiếp theo: 07:30 thứ Hai, ngày 23/02/2026.",
                        "Thời hạn 1 ngày làm việc; không tính ngày đầu tiên (khoản 2 Điều 147 Bộ luật Dân sự 2015).",
                        "Không tính 9 ngày, từ thứ Bảy, ngày 14/02/2026 đến Chủ nhật, ngày 22/02/2026: nghỉ cuối tuần; Tết"
                                + " Nguyên đán Bính Ngọ, theo TB 9441/TB-BNV.",
                        "Đến hạn: 17:00 thứ Ba, ngày 24/02/2026, hết giờ làm việc của ngày cuối cùng.");
        assertThat(vi(request.withExcludeFirstDay(false)))
                .contains("Thời hạn 1 ngày làm việc; tính cả ngày đầu tiên theo quy định riêng của thủ tục.");
    }

    @Test
    void a_first_day_that_would_count_but_is_over() {
        assertThat(vi(DueRequest.of(instant("2026-11-25T17:30"), 1, TimeUnit.WORKING_DAY)
                        .withExcludeFirstDay(false)))
                .contains(
                        "Thời hạn 1 ngày làm việc; quy định riêng tính cả ngày đầu tiên, nhưng ngày đó đã hết giờ nên tính"
                                + " từ ngày tiếp theo.");
    }

    @Test
    void other_cutoff_sentences() {
        var evening = DueRequest.of(instant("2026-11-25T16:00"), 1, TimeUnit.WORKING_DAY);
        var dayOff = DueRequest.of(instant("2026-11-28T08:00"), 1, TimeUnit.WORKING_DAY);
        var dawn = DueRequest.of(instant("2026-11-25T06:00"), 1, TimeUnit.WORKING_DAY);
        assertThat(vi(evening.withCutoff(CutoffMode.TRANSFER_ONLY)))
                .contains(
                        "Tiếp nhận sau 15:00: hồ sơ được chuyển vào đầu ngày làm việc tiếp theo, thời hạn vẫn tính từ lúc"
                                + " tiếp nhận.");
        assertThat(vi(dayOff.withCutoff(CutoffMode.TRANSFER_ONLY)))
                .contains(
                        "Tiếp nhận vào ngày không làm việc: hồ sơ được chuyển vào đầu ngày làm việc tiếp theo, thời hạn vẫn"
                                + " tính từ lúc tiếp nhận.");
        assertThat(vi(dayOff.withCutoff(CutoffMode.SHIFT_START)))
                .contains(
                        "Tiếp nhận vào ngày không làm việc nên thời hạn bắt đầu từ đầu ngày làm việc tiếp theo: 07:30 thứ"
                                + " Hai, ngày 30/11/2026.");
        assertThat(vi(dawn.withCutoff(CutoffMode.SHIFT_START)))
                .contains("Tiếp nhận trước giờ làm việc nên thời hạn bắt đầu từ đầu giờ làm việc: 07:30 thứ Tư, ngày"
                        + " 25/11/2026.");
        assertThat(vi(evening)).noneMatch(step -> step.startsWith("Tiếp nhận"));
    }

    @Test
    void pauses_are_named_with_their_effect() {
        var pause = new Pause(
                instant("2026-11-26T10:00"),
                instant("2026-12-01T09:00"),
                new Bilingual("chờ bổ sung hồ sơ", "waiting for missing papers"));
        var request = DueRequest.of(instant("2026-11-25T10:00"), 5, TimeUnit.WORKING_DAY)
                .withPauses(List.of(pause, Pause.of(instant("2027-05-05T08:00"), instant("2027-05-06T08:00"))));
        assertThat(en(request))
                .contains(
                        "Paused from 10:00 on Thursday 26 November 2026 to 09:00 on Tuesday 1 December 2026 (waiting for missing"
                                + " papers); this time does not count.",
                        "The pauses move the due date from 17:00 on Wednesday 2 December 2026 to 17:00 on Monday 7 December"
                                + " 2026.")
                .noneMatch(step -> step.contains("2027"));
    }

    @Test
    void a_last_day_on_a_day_off_moves_by_article_148() {
        var request =
                DueRequest.of(instant("2026-11-05T10:00"), 3, TimeUnit.MONTH).withDueTimeOfDay(DueTimeOfDay.END_OF_DAY);
        assertThat(vi(request))
                .contains(
                        "Ngày cuối cùng, thứ Sáu, ngày 05/02/2027, là ngày nghỉ (Tết Nguyên đán Đinh Mùi (gồm nghỉ bù), theo"
                                + " 10065/VPCP-KGVX) nên thời hạn kết thúc vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật"
                                + " Dân sự 2015).",
                        "Đến hạn: 24:00 thứ Năm, ngày 11/02/2027, hết ngày cuối cùng (khoản 6 Điều 148 Bộ luật Dân sự 2015).");
    }

    @Test
    void hours_are_written_with_the_comma_in_vietnamese() {
        var request =
                DueRequest.of(instant("2026-11-23T16:00"), new java.math.BigDecimal("2.50"), TimeUnit.WORKING_HOUR);
        assertThat(vi(request))
                .contains("Thời hạn 2,5 giờ làm việc, chỉ tính trong giờ làm việc (07:30–11:30, 13:30–17:00).");
        assertThat(en(request))
                .contains(
                        "The deadline is 2.5 working hours, counted within working time only (07:30–11:30, 13:30–17:00).");
    }

    @Test
    void many_weekends_stay_one_sentence() {
        assertThat(vi(DueRequest.of(instant("2026-05-04T10:00"), 60, TimeUnit.WORKING_DAY)))
                .hasSize(4)
                .contains(
                        "Không tính 24 ngày nghỉ cuối tuần, từ thứ Bảy, ngày 09/5/2026 đến Chủ nhật, ngày 26/7/2026.");
    }

    private List<String> vi(DueRequest request) {
        return calendar.due(request).explanation().stream().map(Bilingual::vi).toList();
    }

    private List<String> en(DueRequest request) {
        return calendar.due(request).explanation().stream().map(Bilingual::en).toList();
    }
}
