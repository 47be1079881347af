package vn.sauro.bench;

import java.util.Collections;
import java.util.Locale;

/** A table in Markdown. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row((Object[]) heads);
        text.append("|")
                .append(String.join("", Collections.nCopies(heads.length, "---|")))
                .append('\n');
    }

    /** Numbers are written with as many digits as are worth reading. */
    Table row(Object... cells) {
        text.append("|");
        for (var cell : cells) {
            text.append(' ')
                    .append(cell instanceof Double number ? number(number) : cell)
                    .append(" |");
        }
        text.append('\n');
        return this;
    }

    static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
