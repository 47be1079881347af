package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import vn.sauro.shared.workbook.CellText;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/** The cells of one row with their meaning; what has none is complained of once and read as null. */
class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");

    private final TableRow row;
    private final List<RowFault> faults;
    private boolean sound = true;

    Cells(TableRow row, List<RowFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    TableRow row() {
        return row;
    }

    void wrong(TableColumn column, String code, Object... arguments) {
        sound = false;
        faults.add(RowFault.of(row, column, code, arguments));
    }

    /** @return whether nothing was complained of so far */
    boolean sound() {
        return sound;
    }

    boolean filled(TableColumn column) {
        return !row.cell(column).isEmpty();
    }

    /** @return null when the cell is empty, which is complained of where its column is required */
    String text(TableColumn column, int longest) {
        var text = row.cell(column);
        if (text.isEmpty()) {
            if (column.required()) {
                wrong(column, "empty");
            }
            return null;
        }
        if (CellText.isError(text)) {
            wrong(column, "cell-error", text);
        } else if (text.length() > longest) {
            wrong(column, "text-long", text.length(), longest);
        } else if (CellText.invisibleAt(text) >= 0) {
            var at = CellText.invisibleAt(text);
            wrong(column, "control-character", "U+%04X".formatted((int) text.charAt(at)), at + 1);
        } else {
            return text;
        }
        return null;
    }

    /** A text for people: it needs a letter. */
    String words(TableColumn column, int longest) {
        var text = text(column, longest);
        if (text != null && text.chars().noneMatch(Character::isLetter)) {
            wrong(column, "text-expected");
            return null;
        }
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    String matching(TableColumn column, Pattern shape, String code) {
        var text = text(column, 64);
        if (text != null && !shape.matcher(text).matches()) {
            wrong(column, code);
            return null;
        }
        return text;
    }

    <T> T choice(TableColumn column, Words<T> words, T otherwise) {
        var text = text(column, 64);
        if (text == null) {
            return otherwise;
        }
        var meaning = words.meaning(text);
        if (meaning == null) {
            wrong(column, "choice-unknown", words.offered());
        }
        return meaning;
    }

    boolean yes(TableColumn column, boolean otherwise) {
        var chosen = choice(column, Words.YES_NO, otherwise);
        return chosen == null ? otherwise : chosen;
    }

    /** @param smallest the least that is allowed */
    BigDecimal number(TableColumn column, BigDecimal smallest, BigDecimal largest) {
        var text = text(column, 40);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(column, "number-malformed");
            return null;
        }
        var number = new BigDecimal(text.replace(',', '.'));
        number = new BigDecimal(number.stripTrailingZeros().toPlainString());
        if (number.scale() > 2) {
            wrong(column, "number-fine");
        } else if (number.compareTo(smallest) < 0 || number.compareTo(largest) > 0) {
            wrong(column, "number-range", smallest.toPlainString(), largest.toPlainString());
        } else {
            return number;
        }
        return null;
    }

    Integer count(TableColumn column, int largest) {
        var number = number(column, BigDecimal.ONE, BigDecimal.valueOf(largest));
        if (number != null && number.scale() > 0) {
            wrong(column, "number-whole");
            return null;
        }
        return number == null ? null : number.intValueExact();
    }

    LocalDate date(TableColumn column) {
        var text = text(column, 40);
        if (text == null) {
            return null;
        }
        for (var format : DATES) {
            try {
                var day = LocalDate.parse(text, format);
                if (day.getYear() >= 1945 && day.getYear() <= 2100) {
                    return day;
                }
            } catch (DateTimeException e) {
                // The next way of writing a date is tried.
            }
        }
        wrong(column, DATE_LIKE.matcher(text).matches() ? "date-impossible" : "date-malformed");
        return null;
    }
}
