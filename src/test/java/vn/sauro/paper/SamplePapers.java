package vn.sauro.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sauro.paper.PaperData.Addressee;
import vn.sauro.paper.PaperData.ApologyExtension;
import vn.sauro.paper.PaperData.ControlSlip;
import vn.sauro.paper.PaperData.DossierRegister;
import vn.sauro.paper.PaperData.HandOverLine;
import vn.sauro.paper.PaperData.Part;
import vn.sauro.paper.PaperData.ReceiptSlip;
import vn.sauro.paper.PaperData.RefusalNotice;
import vn.sauro.paper.PaperData.RegisterLine;
import vn.sauro.paper.PaperData.StopNotice;
import vn.sauro.paper.PaperData.SupplementRequest;
import vn.sauro.paper.PaperData.Timeliness;

/** One paper of each kind, about one made-up dossier. */
final class SamplePapers {

    static final String CODE = "H57.26-261123-0007";
    static final String SECRET = "7K2M-Q9XA-04TD";
    static final String LINK = "https://dichvucong.example.vn/tra-cuu?ma=" + CODE;
    static final Instant RECEIVED = Instant.parse("2026-11-23T01:30:00Z");
    static final Instant DUE = Instant.parse("2026-12-21T10:00:00Z");
    static final Addressee APPLICANT =
            new Addressee("Nguyễn Thị Hồng Phượng", "Tổ 5, phường Thuận An, thành phố Huế", "0900 000 000", null, null);
    static final String PROCEDURE = "Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu";

    private SamplePapers() {}

    static PaperFrame frame(String number, String receiver) {
        return new PaperFrame(
                "UBND thành phố Huế",
                "UBND phường Thuận An",
                "Thuận An",
                LocalDate.of(2026, 11, 23),
                number,
                "Công chức một cửa, Trung tâm Phục vụ hành chính công",
                "Trần Văn Mẫu",
                receiver);
    }

    static PaperFrame frame() {
        return frame("12/MẪU", null);
    }

    static ReceiptSlip receipt(Addressee applicant) {
        return new ReceiptSlip(
                CODE,
                applicant,
                PROCEDURE,
                "1.013978",
                "UBND phường Thuận An",
                List.of(
                        new Part(1, "Đơn đăng ký đất đai, tài sản gắn liền với đất", "bản chính", 1, null),
                        new Part(2, "Giấy tờ về quyền sử dụng đất", "bản sao", 2, "đã đối chiếu với bản chính")),
                RECEIVED,
                DUE,
                "20 ngày làm việc",
                List.of("100.000 đồng, nộp trước khi nhận kết quả"),
                "Trung tâm Phục vụ hành chính công phường Thuận An",
                "https://dichvucong.example.vn/tra-cuu",
                LINK,
                null,
                SECRET);
    }

    static PaperData of(PaperKind kind) {
        return switch (kind) {
            case RECEIPT_SLIP -> receipt(APPLICANT);
            case SUPPLEMENT_REQUEST ->
                new SupplementRequest(
                        CODE,
                        APPLICANT,
                        PROCEDURE,
                        "trong quá trình giải quyết",
                        List.of(
                                "Trích đo địa chính thửa đất có xác nhận của chủ sử dụng đất liền kề",
                                "Bản sao giấy tờ chứng minh nguồn gốc sử dụng đất"),
                        "Hồ sơ chưa thể hiện ranh giới thửa đất.",
                        "Liên hệ Phòng Kinh tế, Hạ tầng và Đô thị để được hướng dẫn trích đo.",
                        DUE);
            case REFUSAL_NOTICE ->
                new RefusalNotice(
                        CODE,
                        APPLICANT,
                        PROCEDURE,
                        false,
                        "Thửa đất đang có tranh chấp (mẫu).",
                        "Căn cứ pháp lý mẫu, không có thật");
            case APOLOGY_EXTENSION ->
                new ApologyExtension(
                        CODE,
                        APPLICANT,
                        PROCEDURE,
                        RECEIVED,
                        DUE,
                        "UBND phường Thuận An",
                        "Cơ quan thuế trả lời chậm (mẫu).",
                        DUE.plusSeconds(5 * 86_400),
                        1);
            case STOP_NOTICE ->
                new StopNotice(
                        CODE,
                        APPLICANT,
                        PROCEDURE,
                        DUE,
                        "Người nộp đề nghị rút hồ sơ (mẫu).",
                        "Xác định nguồn gốc đất",
                        "Hoàn trả phần phí chưa thực hiện (mẫu).");
            case CONTROL_SLIP ->
                new ControlSlip(
                        CODE,
                        PROCEDURE,
                        "UBND phường Thuận An",
                        RECEIVED,
                        "17 giờ 00 phút, ngày 21/12/2026",
                        List.of(
                                line("Người nộp hồ sơ", null, "Công chức một cửa", "Tiếp nhận hồ sơ", Timeliness.EARLY),
                                line(
                                        "Công chức một cửa",
                                        "Trung tâm Phục vụ hành chính công",
                                        "Công chức địa chính",
                                        "Xác minh ranh giới, mốc giới thửa đất",
                                        Timeliness.LATE)));
            case DOSSIER_REGISTER ->
                new DossierRegister(
                        "Năm 2026",
                        null,
                        java.util.stream.IntStream.rangeClosed(1, 45)
                                .mapToObj(i -> new RegisterLine(
                                        "H57.26-261123-%04d".formatted(i),
                                        PROCEDURE,
                                        APPLICANT.name(),
                                        RECEIVED,
                                        DUE,
                                        null,
                                        null,
                                        "Đang xử lý"))
                                .toList());
        };
    }

    private static HandOverLine line(String from, String agency, String to, String task, Timeliness timeliness) {
        return new HandOverLine(
                from,
                agency,
                to,
                "Phòng Kinh tế, Hạ tầng và Đô thị phường Thuận An",
                task,
                RECEIVED,
                DUE,
                DUE.minusSeconds(60),
                timeliness,
                null);
    }
}
