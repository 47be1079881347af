package vn.sauro.ledger;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with all rights on the database can do: switch the guards off and change or delete single rows. */
final class Tampering {

    /** Tables with their keys and the columns whose every change must show. */
    enum Table {
        LEDGER_ENTRY(
                List.of("case_code", "seq"),
                List.of(
                        "case_code",
                        "seq",
                        "kind",
                        "duty_id",
                        "occurred_at",
                        "actor",
                        "facts",
                        "personal",
                        "previous_hash",
                        "hash")),
        LEDGER_HEAD(List.of("case_code"), List.of("case_code", "seq", "hash", "sealed_seq")),
        LEDGER_PERSONAL(List.of("case_code", "seq", "name"), List.of("case_code", "seq", "name", "salt", "plain")),
        LEDGER_KEY(List.of("key_id"), List.of("key_id", "public_key")),
        LEDGER_SEAL(
                List.of("seal_number"),
                List.of(
                        "seal_number",
                        "sealed_at",
                        "leaf_count",
                        "entry_count",
                        "root",
                        "previous_hash",
                        "hash",
                        "key_id",
                        "signature")),
        LEDGER_SEAL_LEAF(
                List.of("seal_number", "leaf_index"),
                List.of("seal_number", "leaf_index", "case_code", "first_seq", "last_seq", "hash")),
        LEDGER_SEAL_HEAD(List.of("id"), List.of("id", "seal_number", "hash"));

        private final List<String> keys;
        private final List<String> columns;

        Table(List<String> keys, List<String> columns) {
            this.keys = keys;
            this.columns = columns;
        }

        boolean mayLoseRows() {
            return this == LEDGER_PERSONAL;
        }
    }

    private final JdbcTemplate jdbc;
    private final Random random;

    Tampering(Office office, Database database, Random random) {
        this.jdbc = new JdbcTemplate(office.pool);
        this.random = random;
        if (database == Database.POSTGRESQL) {
            for (var table : Table.values()) {
                jdbc.execute("alter table " + table + " disable trigger all");
            }
        } else {
            jdbc.execute("set referential_integrity false");
            for (var trigger : List.of(
                    "entry_insert_only",
                    "seal_insert_only",
                    "seal_leaf_insert_only",
                    "key_insert_only",
                    "personal_unchangeable")) {
                jdbc.execute("drop trigger ledger_" + trigger);
            }
        }
    }

    /** One change of one column, with what undoes it. */
    record Change(Table table, String what, Map<String, Object> row, Runnable undo) {}

    Change changeAnything() {
        while (true) {
            var table = Table.values()[random.nextInt(Table.values().length)];
            var column = table.columns.get(random.nextInt(table.columns.size()));
            var row = anyRow(table);
            var changed = other(row.get(column));
            if (changed.equals(row.get(column))) {
                continue;
            }
            try {
                jdbc.update(
                        "update " + table + " set " + column + " = ? where " + is(table.keys),
                        arguments(changed, table.keys, row));
            } catch (DuplicateKeyException taken) {
                continue;
            }
            var after = new HashMap<>(row);
            after.put(column, changed);
            return new Change(
                    table,
                    table + "." + column + " of " + keyOf(table, row) + ": " + row.get(column) + " -> " + changed,
                    row,
                    () -> jdbc.update(
                            "update " + table + " set " + column + " = ? where " + is(table.keys),
                            arguments(row.get(column), table.keys, after)));
        }
    }

    Change deleteAnything() {
        Table table;
        do {
            table = Table.values()[random.nextInt(Table.values().length)];
        } while (table.mayLoseRows());
        var from = table;
        var row = anyRow(from);
        jdbc.update(
                "delete from " + from + " where " + is(from.keys),
                from.keys.stream().map(row::get).toArray());
        return new Change(
                from,
                "delete " + from + " " + keyOf(from, row),
                row,
                () -> jdbc.update(
                        "insert into " + from + " (" + String.join(", ", row.keySet()) + ") values ("
                                + row.keySet().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")",
                        row.values().toArray()));
    }

    private Map<String, Object> anyRow(Table table) {
        var rows = jdbc.query("select * from " + table + " order by " + String.join(", ", table.keys), (row, n) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                var name = row.getMetaData().getColumnName(i).toLowerCase();
                values.put(
                        name,
                        name.endsWith("_at") || name.equals("first_used") || name.equals("unsealed_since")
                                ? row.getObject(i, OffsetDateTime.class)
                                : row.getObject(i));
            }
            return values;
        });
        return rows.get(random.nextInt(rows.size()));
    }

    private Object other(Object value) {
        if (value == null) {
            return "0".repeat(64);
        } else if (value instanceof Number number) {
            return number.longValue() + (random.nextBoolean() ? 1 + random.nextInt(5) : -1 - random.nextInt(5));
        } else if (value instanceof OffsetDateTime at) {
            return at.plus(1 + random.nextInt(1_000), ChronoUnit.MICROS);
        }
        var text = new StringBuilder((String) value);
        switch (text.isEmpty() ? 0 : random.nextInt(3)) {
            case 0 -> text.insert(random.nextInt(text.length() + 1), ' ');
            case 1 -> text.deleteCharAt(random.nextInt(text.length()));
            default -> {
                int at = random.nextInt(text.length());
                text.setCharAt(at, text.charAt(at) == '7' ? '8' : '7');
            }
        }
        return text.substring(0, Math.min(text.length(), longest((String) value)));
    }

    /** Hashes and salts fill their columns to the last character. */
    private static int longest(String value) {
        return value.length() == 64 ? 64 : Integer.MAX_VALUE;
    }

    private static String is(List<String> keys) {
        return keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" and "));
    }

    private static Object[] arguments(Object first, List<String> keys, Map<String, Object> row) {
        return Stream.concat(Stream.of(new Object[] {first}), keys.stream().map(row::get))
                .toArray();
    }

    private static String keyOf(Table table, Map<String, Object> row) {
        return table.keys.stream().map(key -> String.valueOf(row.get(key))).collect(Collectors.joining("/"));
    }
}
