package vn.sauro.calendar.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sauro.shared.Refusal;

/** Reads query parameters; each one that cannot be read is refused by its name. */
final class Parameters {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern PLUS_READ_AS_SPACE = Pattern.compile(" (\\d{2}:\\d{2}(\\[.*)?)$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST_ECHO = 40;

    private Parameters() {}

    static Instant moment(String name, String text) {
        required(name, text, "2026-08-28T10:00:00+07:00");
        // A plus sign that the sender did not escape arrives as a space.
        var iso = PLUS_READ_AS_SPACE.matcher(text).replaceFirst("+$1");
        try {
            return ZonedDateTime.parse(iso).toInstant();
        } catch (DateTimeException unreadable) {
            throw unzoned(iso)
                    .map(example -> Refusal.ofField(name, "calendar.from-zone-missing", echo(text), example))
                    .orElseGet(() -> Refusal.ofField(name, "calendar.from-format", echo(text)));
        }
    }

    private static Optional<String> unzoned(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(text)) + "+07:00");
        } catch (DateTimeException noMoment) {
            try {
                return Optional.of(LocalDate.parse(text) + "T07:30:00+07:00");
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }
    }

    static BigDecimal amount(String text) {
        required("amount", text, "3");
        if (!DECIMAL.matcher(text).matches()) {
            throw Refusal.ofField("amount", "calendar.amount-format", echo(text));
        }
        return new BigDecimal(text);
    }

    static int year(String text) {
        required("year", text, "2026");
        if (!YEAR.matcher(text).matches()) {
            throw Refusal.ofField("year", "calendar.year-format", echo(text));
        }
        return Integer.parseInt(text);
    }

    static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        var constants = choices.getEnumConstants();
        required(name, text, constants[0].name());
        return Arrays.stream(constants)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> notOneOf(name, text, constants));
    }

    static boolean yesOrNo(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw notOneOf(name, text, true, false);
        };
    }

    private static Refusal notOneOf(String name, String text, Object... choices) {
        var known = Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "));
        return Refusal.ofField(name, "calendar.choice-unknown", name, echo(text), known);
    }

    private static void required(String name, String text, String example) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofField(name, "calendar.parameter-missing", name, example);
        }
    }

    private static String echo(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
