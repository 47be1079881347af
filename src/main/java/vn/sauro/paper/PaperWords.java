package vn.sauro.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.sauro.shared.SqlTime;

/** Times and outcomes in the words of Vietnamese administrative papers; the templates call it {@code words}. */
final class PaperWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(SqlTime.VIETNAM);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(SqlTime.VIETNAM);

    public String moment(Instant at) {
        return at == null ? "…" : MOMENT.format(at);
    }

    public String shortMoment(Instant at) {
        return at == null ? "" : SHORT.format(at);
    }

    /** Day and month below ten with a leading zero where it could be altered (Decree 30/2020/NĐ-CP, annex I). */
    public String longDay(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public String timeliness(PaperData.Timeliness timeliness) {
        return switch (timeliness) {
            case EARLY -> "Sớm hạn";
            case ON_TIME -> "Đúng hạn";
            case LATE -> "Quá hạn";
            case OPEN -> "Đang xử lý";
            case HANDED_ON -> "Đã chuyển giao";
        };
    }
}
