package vn.sauro.program.row;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sauro.program.workbook.Column;
import vn.sauro.shared.workbook.CellText;

/** What can be said of a cell before its meaning is known: missing, too long, not a text. */
final class TextChecks {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.\\-]{2,39}");
    private static final Set<Column> MAY_BE_EMPTY = Set.of(
            Column.COORDINATING_AGENCIES,
            Column.PRIORITY,
            Column.CONFIDENTIALITY,
            Column.START_QUARTER,
            Column.DUE_DATE,
            Column.DEADLINE_RULE);

    private TextChecks() {}

    static void check(Findings findings) {
        for (var column : Column.values()) {
            findings.sound(column).ifPresentOrElse(text -> check(findings, column, text), () -> {
                if (!MAY_BE_EMPTY.contains(column)) {
                    findings.wrong(column, "empty");
                }
            });
        }
    }

    private static void check(Findings findings, Column column, String text) {
        var longest = longest(column);
        var invisible = CellText.invisibleAt(text);
        if (CellText.isError(text)) {
            findings.wrong(column, "cell-error", text);
        } else if (text.length() > longest) {
            findings.wrong(column, "text-long", text.length(), longest);
        } else if (invisible >= 0) {
            findings.wrongPart(
                    column,
                    CellText.visible(text),
                    "control-character",
                    "U+%04X".formatted((int) text.charAt(invisible)),
                    invisible + 1);
        } else if (column == Column.CODE && !CODE.matcher(RowCheck.code(text)).matches()) {
            findings.wrong(column, "code-malformed");
        } else if (List.of(Column.TITLE, Column.CONTENT, Column.EXPECTED_PRODUCT)
                        .contains(column)
                && text.chars().noneMatch(Character::isLetter)) {
            findings.wrong(column, "text-expected");
        }
    }

    private static int longest(Column column) {
        return switch (column) {
            case CODE -> 40;
            case CONTENT -> 10_000;
            case COORDINATING_AGENCIES -> 4_000;
            case EXPECTED_PRODUCT -> 1_000;
            case ORIGIN_NUMBER -> 100;
            default -> 300;
        };
    }
}
