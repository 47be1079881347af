package vn.sauro.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One line of an organisation file; a blank cell is null. */
record Row(Sheet sheet, long line, Map<String, String> cells) {

    String get(String column) {
        return cells.get(column);
    }

    /** @return the validity; a date that cannot be read counts as absent, for it is reported on its own */
    Valid valid() {
        var from = Column.dateOf(get(Sheet.FROM));
        return new Valid(from == null ? LocalDate.MIN : from, Column.dateOf(get(Sheet.TO)));
    }

    List<Object> values() {
        return sheet.columns.stream().map(c -> c.valueOf(get(c.name()))).toList();
    }

    /** @return the row's identity without its period */
    List<String> id() {
        return sheet.columns.stream()
                .filter(c -> c.key() && !c.name().equals(Sheet.FROM))
                .map(c -> get(c.name()))
                .toList();
    }
}
