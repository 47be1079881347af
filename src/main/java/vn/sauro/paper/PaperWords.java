package vn.sauro.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.FeeBill;
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

    static String appointment(Dossier dossier) {
        if (!dossier.endedWithoutResult()) {
            return dossier.dueAt() == null ? "…" : MOMENT.format(dossier.dueAt());
        }
        return dossier.acceptedAt() == null
                ? "không hẹn trả vì hồ sơ không được tiếp nhận"
                : "không còn hẹn trả vì hồ sơ đã kết thúc mà không có kết quả";
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

    static String term(BigDecimal amount, TimeUnit unit) {
        var name =
                switch (unit) {
                    case WORKING_HOUR -> "giờ làm việc";
                    case HALF_WORKING_DAY -> "buổi làm việc";
                    case WORKING_DAY -> "ngày làm việc";
                    case CALENDAR_HOUR -> "giờ";
                    case CALENDAR_DAY -> "ngày";
                    case MONTH -> "tháng";
                };
        return amount.stripTrailingZeros().toPlainString().replace('.', ',') + " " + name;
    }

    /** The slip tells what it costs and when it is paid; that it is paid is for the receipt to tell. */
    static String fee(FeeBill bill) {
        var when =
                switch (bill.collectedAt()) {
                    case RECEIPT -> "nộp khi tiếp nhận hồ sơ";
                    case RETURN -> "nộp trước khi nhận kết quả";
                };
        var amount = String.format(Locale.ROOT, "%,d đồng", bill.amount().longValueExact())
                .replace(',', '.');
        return amount + (bill.state() == FeeBill.State.EXEMPT ? " (được miễn)" : ", " + when);
    }

    static String kind(String copyKind) {
        return switch (copyKind) {
            case "ORIGINAL" -> "bản chính";
            case "COPY" -> "bản sao";
            case "ELECTRONIC" -> "bản điện tử";
            default -> copyKind;
        };
    }

    static String status(DossierStatus status) {
        return switch (status) {
            case SUBMITTED -> "Mới đăng ký";
            case ACCEPTED -> "Được tiếp nhận";
            case NOT_ACCEPTED -> "Không được tiếp nhận";
            case IN_PROGRESS -> "Đang xử lý";
            case SUPPLEMENT_REQUIRED -> "Yêu cầu bổ sung giấy tờ";
            case FINANCIAL_OBLIGATION_REQUIRED -> "Yêu cầu thực hiện nghĩa vụ tài chính";
            case WITHDRAW_REQUESTED -> "Công dân yêu cầu rút hồ sơ";
            case STOPPED -> "Dừng xử lý";
            case RESOLVED -> "Đã xử lý xong";
            case RESULT_RETURNED -> "Đã trả kết quả";
        };
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
