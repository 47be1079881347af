package vn.sauro.story;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Everybody who works on the registration of a parcel: ward, land registry and tax office, each at its own screen. */
final class LandStaff {

    static final String COUNTER = "19900.TTPVHCC.one-stop-officer";
    static final String OFFICER = "19900.KTHTDT.land-officer";

    private static final String HEAD = "19900.KTHTDT.head";
    private static final String VICE_CHAIRMAN = "19900.vice-chairman";
    private static final String CHAIRMAN = "19900.chairman";
    private static final String REGISTRY = "H57.VPDKDD.KTDC.officer";
    private static final String TAX = "H57.THUE.NVDT.officer";

    private final DossierWalk dossier;

    LandStaff(DossierWalk dossier) {
        this.dossier = dossier;
    }

    void assign() {
        does(HEAD, "Phân công", "land-03-assign", head -> head.picks("Có, trích lục bản đồ")
                .chooses("Công chức giải quyết", "địa chính"));
    }

    /** The cadastral map and the boundary are worked on side by side, by two agencies. */
    void measure() {
        does(REGISTRY, "Trích lục", "land-05-extract", registry -> registry.writes("Tờ bản đồ số", "12")
                .writes("Thửa đất số", "345")
                .writes("Diện tích", "180")
                .writes("Số trích lục", "21/TL"));
        does(OFFICER, "Xác minh ranh giới", "land-06-boundary", officer -> officer.writes(
                        "Số người sử dụng đất liền kề đã ký", "3")
                .writes("Số người chưa ký", "0")
                .writes("Số bản mô tả", "7/BMT"));
    }

    void askForSupplement() {
        does(OFFICER, "Xác định nguồn gốc", "land-07-origin-missing", officer -> officer.picks(
                        "Cần người nộp bổ sung giấy tờ")
                .writes("Giấy tờ còn thiếu", "Giấy tờ thừa kế (mẫu)"));
        does(OFFICER, "Soạn yêu cầu bổ sung", "land-08-supplement", officer -> officer.picks("Yêu cầu bổ sung")
                .writes("Giấy tờ, nội dung còn thiếu", "Giấy tờ thừa kế quyền sử dụng đất (mẫu)")
                .writes("Lý do", "Thửa đất đứng tên người để lại thừa kế (mẫu)")
                .writes("Cách hoàn thiện", "Chụp rõ đủ các trang, gửi tại trang tra cứu hoặc nộp tại quầy (mẫu)"));
    }

    void examine() {
        does(OFFICER, "Xác định nguồn gốc", "land-11-origin", officer -> officer.picks("Đã xác định nguồn gốc")
                .picks("Giấy tờ về quyền sử dụng đất")
                .dates("Sử dụng đất từ ngày", LocalDate.of(1992, 3, 1))
                .writes("Mục đích đang sử dụng", "Đất ở tại đô thị")
                .writes("Số văn bản xác nhận", "88/XN"));
        does(HEAD, "Đối chiếu quy hoạch", "land-12-planning", head -> head.picks("Phù hợp")
                .writes("Ý kiến về quy hoạch", "Thửa đất thuộc khu dân cư hiện hữu (mẫu)")
                .writes("Số văn bản có ý kiến", "9/YK"));
    }

    void postNotice() {
        does(OFFICER, "Niêm yết thông báo", "land-13-post", officer -> officer.writes(
                        "Nơi niêm yết", "Trụ sở UBND phường; nhà văn hóa tổ dân phố 5")
                .writes("Số thông báo niêm yết", "15/TB"));
    }

    void settleObjection() {
        does(OFFICER, "Giải quyết ý kiến phản ánh", "land-17-objection", officer -> officer.picks(
                        "Đã giải quyết, tiếp tục hồ sơ")
                .writes("Nội dung trả lời", "Đã đối chiếu mốc giới tại thực địa, ranh giới không chồng lấn (mẫu)")
                .writes("Số biên bản làm việc", "4/BBLV"));
    }

    void closeNotice() {
        does(OFFICER, "Lập biên bản kết thúc", "land-19-close", officer -> officer.writes(
                        "Số ý kiến phản ánh đã nhận", "1")
                .writes("Số biên bản kết thúc", "16/BB"));
    }

    void decide() {
        does(HEAD, "Đề xuất", "land-21-propose", head -> head.picks("Đủ điều kiện cấp Giấy chứng nhận")
                .writes("Lý do, căn cứ", "Hồ sơ đủ, đất sử dụng ổn định, không tranh chấp (mẫu)")
                .writes("Số tờ trình", "31/TTr"));
        does(VICE_CHAIRMAN, "Quyết định", "land-22-decide", leader -> leader.picks("Đủ điều kiện cấp Giấy chứng nhận")
                .writes("Lý do", "Theo đề xuất của phòng chuyên môn (mẫu)"));
    }

    void sendToTax() {
        does(
                OFFICER,
                "Chuyển thông tin thuế",
                "land-23-send-tax",
                officer -> officer.writes("Số phiếu chuyển thông tin", "19/PC"));
    }

    void determineTax() {
        does(TAX, "Xác định nghĩa vụ", "land-25-tax", tax -> tax.picks("Phải nộp")
                .writes("Số tiền phải nộp", "12500000")
                .writes("Số thông báo của cơ quan thuế", "77/TB"));
    }

    /** The counter finds the money that the applicant said to have paid. */
    void confirmPayment() {
        does(COUNTER, "Xác nhận đã nộp tiền", "land-28-confirm", counter -> counter.reads(
                        "Mã giao dịch được báo", "FT26300-0077 (mẫu)")
                .picks("Đã nhận đủ tiền")
                .writes("Số biên lai", "BL-LAND-1")
                .writes("Số tiền đã nộp", "12500000"));
    }

    void sign() {
        does(CHAIRMAN, "Ký kết quả", "land-30-sign", chairman -> chairman.picks("Ký")
                .writes("Số vào sổ cấp Giấy chứng nhận", "CH 00123 (mẫu)"));
    }

    void updateRegistry() {
        does(
                REGISTRY,
                "Cập nhật hồ sơ địa chính",
                "land-31-registry",
                registry -> registry.writes("Số chứng từ cập nhật", "CSDL-55"));
    }

    /** Nothing is handed out before its charge is paid; it is, at this moment. */
    void handOver() {
        does(COUNTER, "Trả kết quả", "land-34-return", counter -> counter.picks("Người nộp nhận tại quầy")
                .picks("Đã thu lại giấy hẹn")
                .isRefused("100.000 đồng")
                .picture("land-33-refused")
                .writes("Số biên lai", "BL-LAND-2"));
    }

    private void does(String account, String task, String picture, UnaryOperator<Worker> fill) {
        dossier.does(account, task, picture, fill);
    }
}
