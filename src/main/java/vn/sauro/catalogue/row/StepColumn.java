package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of the sheet of steps. */
public enum StepColumn implements TableColumn {
    CODE(true, "Mã thủ tục", "Procedure code"),
    FROM(false, "Hiệu lực từ", "Effective from"),
    NO(true, "Bước", "Step"),
    KEY(true, "Mã bước", "Step key"),
    NAME_VI(true, "Tên bước", "Step name"),
    NAME_EN(true, "Tên bước tiếng Anh", "English step name"),
    ROLE(true, "Vai trò", "Role"),
    AMOUNT(true, "Thời gian", "Time"),
    UNIT(true, "Đơn vị tính", "Unit"),
    CUTOFF(false, "Nhận sau giờ chốt", "Cut-off"),
    EXCLUDE_FIRST_DAY(false, "Không tính ngày đầu", "First day excluded"),
    FORM(false, "Mẫu đơn", "Form"),
    PRODUCT(true, "Kết quả bước", "Product"),
    RESPONSIBILITY(true, "Trách nhiệm", "Responsibility"),
    BASELINE_AMOUNT(false, "Thời gian gốc", "Baseline time"),
    BASELINE_UNIT(false, "Đơn vị gốc", "Baseline unit"),
    OFF_CLOCK(false, "Ngoài thời hạn", "Off the clock"),
    PARALLEL_GROUP(false, "Nhóm song song", "Parallel group"),
    SIGNING(false, "Ký duyệt", "Signing");

    private final boolean required;
    private final List<String> headings;

    StepColumn(boolean required, String... headings) {
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
