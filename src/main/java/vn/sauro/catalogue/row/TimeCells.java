package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.CommuneOverride.Time;
import vn.sauro.shared.workbook.Folding;
import vn.sauro.shared.workbook.TableColumn;

/** A time in two cells: how many of what. */
final class TimeCells {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final Set<TimeUnit> FRACTIONAL = EnumSet.of(TimeUnit.WORKING_HOUR, TimeUnit.CALENDAR_HOUR);

    private TimeCells() {}

    /** @return null when both cells are empty or one is wrong */
    static Time read(Cells cells, TableColumn amountColumn, TableColumn unitColumn) {
        var amount = cells.number(amountColumn, SMALLEST, LARGEST);
        var unit = unit(cells, unitColumn);
        if (cells.filled(amountColumn) != cells.filled(unitColumn)) {
            var missing = cells.filled(amountColumn) ? unitColumn : amountColumn;
            if (!missing.required()) {
                cells.wrong(missing, "time-half");
            }
            return null;
        }
        if (amount == null || unit == null) {
            return null;
        }
        if (amount.scale() > 0 && !FRACTIONAL.contains(unit)) {
            cells.wrong(amountColumn, "time-not-whole");
            return null;
        }
        return new Time(amount, unit);
    }

    /** "Day" alone may be a working day or a day of the calendar, which the law keeps apart. */
    private static TimeUnit unit(Cells cells, TableColumn column) {
        var text = Folding.fold(cells.row().cell(column));
        if (text.equals("ngay") || text.equals("day") || text.equals("days")) {
            cells.wrong(column, "unit-ambiguous");
            return null;
        }
        return cells.choice(column, Words.UNITS, null);
    }
}
