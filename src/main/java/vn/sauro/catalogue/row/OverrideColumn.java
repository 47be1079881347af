package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of the sheet of overrides: what differs at one commune; without a step, for the statutory time. */
public enum OverrideColumn implements TableColumn {
    CODE(true, "Mã thủ tục", "Procedure code"),
    UNIT(true, "Mã đơn vị", "Unit code"),
    STEP(false, "Mã bước", "Step key"),
    EXTRA(false, "Cộng thêm", "Added time"),
    AMOUNT(false, "Thời gian riêng", "Own time"),
    TIME_UNIT(true, "Đơn vị tính", "Unit"),
    LEGAL_BASIS(true, "Căn cứ pháp lý", "Legal basis"),
    FROM(true, "Hiệu lực từ", "Effective from"),
    TO(false, "Hiệu lực đến", "Effective to");

    private final boolean required;
    private final List<String> headings;

    OverrideColumn(boolean required, String... headings) {
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
