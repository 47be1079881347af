package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of the sheet of components of a dossier. */
public enum ComponentColumn implements TableColumn {
    CODE(true, "Mã thủ tục", "Procedure code"),
    FROM(false, "Hiệu lực từ", "Effective from"),
    NO(true, "Thứ tự giấy tờ", "Paper number"),
    NAME(true, "Tên giấy tờ", "Paper"),
    KIND(true, "Loại bản", "Kind of copy"),
    COPIES(true, "Số bản", "Copies"),
    REQUIRED(false, "Bắt buộc", "Required"),
    FORM(false, "Mẫu đơn", "Form");

    private final boolean required;
    private final List<String> headings;

    ComponentColumn(boolean required, String... headings) {
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
