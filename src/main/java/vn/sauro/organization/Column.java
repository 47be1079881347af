package vn.sauro.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One column of an organisation file: its heading, its database column and what a cell may contain. */
record Column(
        String name,
        String sql,
        Kind kind,
        Pattern shape,
        List<String> choices,
        boolean required,
        boolean key,
        boolean lackable) {

    /** Longest text a cell may hold; the database columns have the same length. */
    static final int LONGEST = 500;

    enum Kind {
        TEXT,
        CODE,
        CHOICE,
        NUMBER,
        DATE
    }

    static Column text(String name, String sql) {
        return new Column(name, sql, Kind.TEXT, null, List.of(), true, false, false);
    }

    static Column code(String name, String sql, Pattern shape) {
        return new Column(name, sql, Kind.CODE, shape, List.of(), true, false, false);
    }

    static Column choice(String name, String sql, Enum<?>[] choices) {
        var names = Arrays.stream(choices).map(Enum::name).toList();
        return new Column(name, sql, Kind.CHOICE, null, names, true, false, false);
    }

    static Column number(String name, String sql) {
        return new Column(name, sql, Kind.NUMBER, null, List.of(), true, false, false);
    }

    static Column date(String name, String sql) {
        return new Column(name, sql, Kind.DATE, null, List.of(), true, false, false);
    }

    Column optional() {
        return new Column(name, sql, kind, shape, choices, false, key, lackable);
    }

    /** Optional, and a file may be without the whole column. */
    Column mayLack() {
        return new Column(name, sql, kind, shape, choices, false, key, true);
    }

    Column asKey() {
        return new Column(name, sql, kind, shape, choices, required, true, lackable);
    }

    /** @return what is wrong with a cell that is not blank, as a finding code, or null */
    String problemOf(String cell) {
        if (cell.length() > LONGEST) {
            return "text-too-long";
        }
        return switch (kind) {
            case TEXT -> null;
            case CODE -> shape.matcher(cell).matches() ? null : "code-malformed";
            case CHOICE -> choices.contains(cell) ? null : "value-unlisted";
            case NUMBER -> cell.matches("\\d{1,6}") ? null : "number-bad";
            case DATE -> dateOf(cell) == null ? "date-bad" : null;
        };
    }

    /** @return the value as the database stores it; the cell must be without problem */
    Object valueOf(String cell) {
        if (cell == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> Integer.valueOf(cell);
            case DATE -> dateOf(cell);
            default -> cell;
        };
    }

    static LocalDate dateOf(String cell) {
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
