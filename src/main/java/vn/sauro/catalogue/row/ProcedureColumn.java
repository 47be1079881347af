package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of the sheet of procedures: one row is one version. */
public enum ProcedureColumn implements TableColumn {
    CODE(true, "Mã thủ tục", "Procedure code"),
    NAME_VI(true, "Tên thủ tục", "Procedure name"),
    NAME_EN(true, "Tên tiếng Anh", "English name"),
    FIELD(true, "Lĩnh vực", "Field"),
    LEVEL(true, "Cấp giải quyết", "Level"),
    INTERLINKED(false, "Liên thông", "Interlinked"),
    COMPETENT_ROLE(true, "Vai trò có thẩm quyền", "Competent role"),
    AMOUNT(true, "Thời hạn giải quyết", "Statutory time"),
    UNIT(true, "Đơn vị thời hạn", "Unit of statutory time"),
    CUTOFF(false, "Nhận sau giờ chốt", "Cut-off"),
    EXCLUDE_FIRST_DAY(false, "Không tính ngày đầu", "First day excluded"),
    DUE_TIME(false, "Giờ đến hạn", "Due time of day"),
    EXCLUSIONS(false, "Không tính vào thời hạn", "Not counted"),
    SUPPLEMENT_MODE(false, "Cách tính khi bổ sung", "Supplement mode"),
    CITIZEN_AMOUNT(false, "Thời gian để người dân bổ sung", "Time to supplement"),
    CITIZEN_UNIT(false, "Đơn vị bổ sung", "Unit of time to supplement"),
    PAYMENT_AMOUNT(false, "Thời gian để nộp tiền", "Time to pay"),
    PAYMENT_UNIT(false, "Đơn vị nộp tiền", "Unit of time to pay"),
    APOLOGY_SIGNER(false, "Vai trò ký xin lỗi", "Apology signer"),
    REFUSAL_SIGNER(false, "Vai trò ký từ chối", "Refusal signer"),
    LEGAL_BASIS(true, "Căn cứ pháp lý", "Legal basis"),
    FROM(true, "Hiệu lực từ", "Effective from"),
    TO(false, "Hiệu lực đến", "Effective to"),
    EXECUTION(true, "Cách chạy", "Execution"),
    PROCESS_KEY(false, "Mã quy trình", "Process key"),
    ONLINE(false, "Nộp trực tuyến", "Online filing"),
    SAMPLE(false, "Mẫu", "Sample");

    private final boolean required;
    private final List<String> headings;

    ProcedureColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
