package vn.sauro.program.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.DeadlineTerm;
import vn.sauro.program.workbook.Column;
import vn.sauro.shared.workbook.Folding;

/** Dates, quarters and terms as people write them. */
final class Moments {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TERM = Pattern.compile("(\\d{1,6}) ?([a-z ]+)");
    private static final int LONGEST_TERM = 400;
    private static final Map<String, TimeUnit> UNITS = Map.of(
            "ngay lam viec", TimeUnit.WORKING_DAY,
            "working day", TimeUnit.WORKING_DAY,
            "working days", TimeUnit.WORKING_DAY,
            "ngay lich", TimeUnit.CALENDAR_DAY,
            "calendar day", TimeUnit.CALENDAR_DAY,
            "calendar days", TimeUnit.CALENDAR_DAY,
            "thang", TimeUnit.MONTH,
            "month", TimeUnit.MONTH,
            "months", TimeUnit.MONTH);

    private Moments() {}

    static Optional<LocalDate> date(Findings findings, Column column) {
        var text = findings.sound(column);
        var date = text.flatMap(Moments::date);
        if (text.isPresent() && date.isEmpty()) {
            findings.wrong(column, DATE_LIKE.matcher(text.get()).matches() ? "date-impossible" : "date-malformed");
        }
        return date.filter(day -> {
            var sensible = day.getYear() >= 1945 && day.getYear() <= 2100;
            if (!sensible) {
                findings.wrong(column, "date-impossible");
            }
            return sensible;
        });
    }

    private static Optional<LocalDate> date(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                // The next way of writing a date is tried.
            }
        }
        return Optional.empty();
    }

    static Optional<Quarter> quarter(Findings findings) {
        var text = findings.sound(Column.START_QUARTER);
        var quarter = text.flatMap(Quarter::parse);
        if (text.isPresent() && quarter.isEmpty()) {
            findings.wrong(Column.START_QUARTER, "quarter-malformed");
        }
        return quarter;
    }

    static Optional<DeadlineTerm> term(Findings findings) {
        return findings.sound(Column.DEADLINE_RULE).flatMap(text -> {
            var matcher = TERM.matcher(Folding.fold(text));
            var readable = matcher.matches();
            var unit = readable ? matcher.group(2).strip() : "";
            if (List.of("ngay", "day", "days").contains(unit)) {
                findings.wrong(Column.DEADLINE_RULE, "term-ambiguous");
            } else if (!UNITS.containsKey(unit) || text.matches(".*[.,\\-].*")) {
                findings.wrong(Column.DEADLINE_RULE, "term-malformed");
            } else if (outOfRange(matcher.group(1))) {
                findings.wrong(Column.DEADLINE_RULE, "term-out-of-range", LONGEST_TERM);
            } else {
                return Optional.of(new DeadlineTerm(new BigDecimal(matcher.group(1)), UNITS.get(unit)));
            }
            return Optional.empty();
        });
    }

    private static boolean outOfRange(String amount) {
        var number = Integer.parseInt(amount);
        return number < 1 || number > LONGEST_TERM;
    }
}
