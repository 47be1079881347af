package vn.sauro.paper;

import java.time.Instant;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierStatus;

/**
 * What a slip that is printed again says beside the appointment of its day, so that nobody comes in vain: the slip itself
 * stays as issued.
 */
final class SlipRemarks {

    private SlipRemarks() {}

    /** @return null while the appointment on the slip is still the one that counts */
    static String of(Dossier dossier, Instant now) {
        var words = new PaperWords();
        var since = "Đến " + words.moment(now) + ": ";
        if (dossier.endedWithoutResult()) {
            return since + "hồ sơ đã kết thúc vì " + because(dossier) + "; không còn hẹn trả kết quả.";
        }
        if (dossier.status() == DossierStatus.RESULT_RETURNED) {
            return since + "đã trả kết quả lúc " + words.moment(dossier.returnedAt()) + ".";
        }
        if (dossier.status() == DossierStatus.RESOLVED) {
            return since + "đã có kết quả, mời ông/bà đến nhận.";
        }
        if (dossier.dueAt() != null && !dossier.dueAt().equals(dossier.originalDueAt())) {
            return since + "hẹn trả kết quả đã chuyển sang " + words.moment(dossier.dueAt()) + ".";
        }
        return null;
    }

    private static String because(Dossier dossier) {
        return switch (dossier.ending()) {
            case REFUSED -> "không đủ điều kiện giải quyết (theo văn bản thông báo đã gửi)";
            case WITHDRAWN -> "người nộp rút hồ sơ";
            case EXPIRED -> "không bổ sung giấy tờ trong thời hạn";
            case UNPAID -> "không thực hiện nghĩa vụ tài chính trong thời hạn";
            case DISPUTED -> "tranh chấp hoặc vi phạm chưa được giải quyết xong";
            case UNCONFIRMED -> "chủ hộ hoặc chủ sở hữu chỗ ở không đồng ý";
            case NOT_ACCEPTED -> "không được tiếp nhận";
            case RESOLVED -> throw new IllegalArgumentException(dossier.code() + " has its result");
        };
    }
}
