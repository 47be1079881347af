package vn.sauro.engine.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks one value that was sent for one field that was asked. */
final class FieldCheck {

    /** Where a form sets no limit: some four printed pages, and within what a text variable can hold. */
    static final int LONGEST_TEXT = 10_000;

    private final FormField field;
    private final Function<String, Object> current;
    private final List<FormProblem> problems;

    FieldCheck(FormField field, Function<String, Object> current, List<FormProblem> problems) {
        this.field = field;
        this.current = current;
        this.problems = problems;
    }

    void check(Object value) {
        switch (field.type()) {
            case "textfield", "textarea" -> as(String.class, value, this::text);
            case "number" -> as(Number.class, value, this::number);
            case "checkbox" -> as(Boolean.class, value, this::checkbox);
            case "radio", "select" -> as(String.class, value, this::choice);
            case "checklist", "taglist" -> as(Collection.class, value, this::choices);
            case "datetime" -> as(String.class, value, this::time);
            default -> throw new IllegalStateException(field.type());
        }
    }

    private void text(String text) {
        var longest = field.maxLength() == null ? LONGEST_TEXT : field.maxLength();
        if (text.length() > longest) {
            wrong("too-long", longest, text.length());
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            wrong("too-short", field.minLength(), text.length());
        }
        // Found anywhere, as the browser's RegExp.test does; a form that means the whole text anchors it.
        if (field.pattern() != null
                && !Pattern.compile(field.pattern()).matcher(text).find()) {
            wrong("pattern");
        }
    }

    private void number(Number sent) {
        BigDecimal number;
        try {
            number = new BigDecimal(sent.toString());
        } catch (NumberFormatException e) {
            wrong("type");
            return;
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            wrong("too-small", field.min());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            wrong("too-large", field.max());
        }
        if (field.decimalDigits() != null && number.stripTrailingZeros().scale() > field.decimalDigits()) {
            wrong("decimals", field.decimalDigits());
        }
    }

    private void checkbox(boolean ticked) {
        if (field.required() && !ticked) {
            wrong("required");
        }
    }

    private void choice(String value) {
        if (!Offer.of(field, current).contains(value)) {
            wrong("not-offered", shortened(value));
        }
    }

    private void choices(Collection<?> values) {
        var offer = Offer.of(field, current);
        values.stream()
                .filter(value -> !(value instanceof String text && offer.contains(text)))
                .map(String::valueOf)
                .findFirst()
                .ifPresent(value -> wrong("not-offered", shortened(value)));
    }

    private void time(String text) {
        try {
            switch (field.subtype()) {
                case "date" -> LocalDate.parse(text);
                case "time" -> parse(text, OffsetTime::parse, LocalTime::parse);
                default -> parse(text, OffsetDateTime::parse, LocalDateTime::parse);
            }
        } catch (DateTimeException e) {
            wrong(field.subtype().isEmpty() ? "datetime" : field.subtype(), shortened(text));
        }
    }

    private static void parse(String text, Consumer<String> zoned, Consumer<String> plain) {
        try {
            zoned.accept(text);
        } catch (DateTimeException e) {
            plain.accept(text);
        }
    }

    private <T> void as(Class<T> type, Object value, Consumer<T> check) {
        if (type.isInstance(value)) {
            check.accept(type.cast(value));
        } else {
            wrong("type");
        }
    }

    private void wrong(String code, Object... details) {
        var arguments = new ArrayList<Object>(List.of(field.label()));
        arguments.addAll(List.of(details));
        problems.add(new FormProblem(field.key(), code, List.copyOf(arguments)));
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
