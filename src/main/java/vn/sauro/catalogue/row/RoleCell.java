package vn.sauro.catalogue.row;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import vn.sauro.shared.workbook.Folding;
import vn.sauro.shared.workbook.TableColumn;

/** A cell that names a role of staff. */
final class RoleCell {

    private static final int NEAR = 4;

    private RoleCell() {}

    static String read(Cells cells, TableColumn column, Set<String> roles) {
        var text = cells.text(column, 64);
        if (text == null || roles.contains(text)) {
            return text;
        }
        var nearest = roles.stream()
                .min(Comparator.comparingInt(role -> Folding.distance(role, text.toUpperCase(Locale.ROOT))))
                .filter(role -> Folding.distance(role, text.toUpperCase(Locale.ROOT)) <= NEAR);
        if (nearest.isPresent()) {
            cells.wrong(column, "role-mistyped", text, nearest.get());
        } else {
            cells.wrong(column, "role-unknown", text, String.join(", ", roles));
        }
        return null;
    }
}
