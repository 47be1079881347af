package vn.sauro.program.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sauro.shared.workbook.Folding;

/** A quarter of a calendar year; written {@code 2026Q4}, so that quarters sort as texts. */
public record Quarter(int year, int number) {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:quy ?|q ?)?(iv|iii|ii|i|[1-4]) (?:nam )?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?(?:quy ?|q ?)(iv|iii|ii|i|[1-4])");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Understands {@code 2026Q4}, {@code Q4/2026}, {@code IV/2026}, {@code Quý IV năm 2026}. */
    public static Optional<Quarter> parse(String text) {
        var folded = Folding.fold(text);
        var last = YEAR_LAST.matcher(folded);
        if (last.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(last.group(2)), number(last, 1)));
        }
        var first = YEAR_FIRST.matcher(folded);
        return first.matches()
                ? Optional.of(new Quarter(Integer.parseInt(first.group(1)), number(first, 2)))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        var roman = ROMAN.indexOf(matcher.group(group));
        return roman >= 0 ? roman + 1 : Integer.parseInt(matcher.group(group));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
