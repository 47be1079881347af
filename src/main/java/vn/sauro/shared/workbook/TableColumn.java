package vn.sauro.shared.workbook;

import java.util.List;
import java.util.Locale;

/** A column of a {@link Table}. */
public interface TableColumn {

    /** @return whether a table without this column is refused; the cell itself may be checked further */
    boolean required();

    /** @return first the Vietnamese heading, second the English one; the rest are accepted as well */
    List<String> headings();

    default String heading(Locale locale) {
        return headings().get("en".equals(locale.getLanguage()) ? 1 : 0);
    }
}
