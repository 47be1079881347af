package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of the sheet of fees. */
public enum FeeColumn implements TableColumn {
    CODE(true, "Mã thủ tục", "Procedure code"),
    FROM(false, "Hiệu lực từ", "Effective from"),
    KEY(true, "Mã phí", "Fee key"),
    NAME_VI(true, "Tên phí, lệ phí", "Fee name"),
    NAME_EN(true, "Tên phí tiếng Anh", "English fee name"),
    AMOUNT(true, "Mức thu (đồng)", "Amount (VND)"),
    UNIT_OF_COUNT(true, "Tính theo", "Counted by"),
    FROM_COUNT(false, "Áp dụng từ", "From count"),
    CAP(false, "Thu tối đa (đồng)", "Cap (VND)"),
    COLLECTED_AT(false, "Thu khi", "Collected at"),
    LEGAL_BASIS(true, "Căn cứ pháp lý", "Legal basis");

    private final boolean required;
    private final List<String> headings;

    FeeColumn(boolean required, String... headings) {
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
