package vn.sauro.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.LockPatience;

/**
 * Brings the register into step with the organisation files, all or nothing. A row that left the files ends with the day
 * before; a row that stayed with its key is corrected in place; a new period is a new row. Loading again changes nothing.
 */
@Component
class RegisterLoader {

    private final JdbcClient jdbc;
    private final RegisterStore store;
    private final LockPatience patience;
    private final Clock clock;

    RegisterLoader(JdbcClient jdbc, RegisterStore store, LockPatience patience, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.patience = patience;
        this.clock = clock;
    }

    /** What one load did, in rows. */
    record Outcome(int inserted, int corrected, int ended) {

        boolean changed() {
            return inserted + corrected + ended > 0;
        }

        Outcome plus(Outcome o) {
            return new Outcome(inserted + o.inserted, corrected + o.corrected, ended + o.ended);
        }
    }

    /**
     * @param source as {@link OrganizationSettings#source()}
     * @throws OrganizationFaulty with every finding; the register is as before
     */
    @Transactional
    public Outcome load(String source) {
        var files = RegisterFiles.at(source);
        if (!files.findings().isEmpty()) {
            throw new OrganizationFaulty(source, files.findings());
        }
        patience.untilOthersAreDone();
        store.lock();
        var outcome = new Outcome(0, 0, 0);
        for (var sheet : Sheet.values()) {
            if (!source.isBlank() || sheet == Sheet.AUTHORITY) {
                outcome = outcome.plus(load(sheet, files.rows(sheet)));
            }
        }
        if (outcome.changed()) {
            store.changed();
        }
        return outcome;
    }

    private Outcome load(Sheet sheet, List<Row> rows) {
        var stored = stored(sheet);
        int inserted = 0;
        int corrected = 0;
        for (var row : rows) {
            var values = row.values();
            var before = stored.remove(keyOf(sheet, values));
            if (before == null) {
                insert(sheet, values);
                inserted++;
            } else if (!before.equals(values)) {
                update(sheet, values);
                corrected++;
            }
        }
        return new Outcome(inserted, corrected, end(sheet, stored.values()));
    }

    private Map<List<Object>, List<Object>> stored(Sheet sheet) {
        var stored = new HashMap<List<Object>, List<Object>>();
        jdbc.sql("select " + columns(sheet) + " from " + sheet.table)
                .query((r, i) -> {
                    var values = new ArrayList<>();
                    for (var column : sheet.columns) {
                        values.add(
                                column.kind() == Column.Kind.DATE
                                        ? r.getObject(column.sql(), LocalDate.class)
                                        : r.getObject(column.sql()));
                    }
                    return values;
                })
                .list()
                .forEach(values -> stored.put(keyOf(sheet, values), values));
        return stored;
    }

    private static List<Object> keyOf(Sheet sheet, List<Object> values) {
        var key = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (sheet.columns.get(i).key()) {
                key.add(values.get(i));
            }
        }
        return key;
    }

    private void insert(Sheet sheet, List<Object> values) {
        var marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        jdbc.sql("insert into " + sheet.table + " (" + columns(sheet) + ") values (" + marks + ")")
                .params(values)
                .update();
    }

    private void update(Sheet sheet, List<Object> values) {
        var sets = sheet.columns.stream().map(c -> c.sql() + " = ?").toList();
        var params = new ArrayList<>(values);
        params.addAll(keyOf(sheet, values));
        jdbc.sql("update " + sheet.table + " set " + String.join(", ", sets) + " where " + keyCondition(sheet))
                .params(params)
                .update();
    }

    private int end(Sheet sheet, Iterable<List<Object>> gone) {
        var today = LocalDate.ofInstant(clock.instant(), Snapshots.ZONE);
        int ended = 0;
        for (var values : gone) {
            var from = (LocalDate) values.get(values.size() - 2);
            var to = (LocalDate) values.get(values.size() - 1);
            if (to == null || !to.isBefore(today) && !to.isBefore(from)) {
                // A row that would only begin today or later never was: its last day lies before its first.
                var last = from.isBefore(today) ? today.minusDays(1) : from.minusDays(1);
                var params = new ArrayList<Object>(List.of(last));
                params.addAll(keyOf(sheet, values));
                ended += jdbc.sql("update " + sheet.table + " set valid_to = ? where " + keyCondition(sheet)
                                + fromFiles(sheet))
                        .params(params)
                        .update();
            }
        }
        return ended;
    }

    /** A substitution that somebody recorded does not follow the files. */
    private static String fromFiles(Sheet sheet) {
        return sheet == Sheet.SUBSTITUTIONS ? " and recorded_by is null" : "";
    }

    private static String columns(Sheet sheet) {
        return String.join(", ", sheet.columns.stream().map(Column::sql).toList());
    }

    private static String keyCondition(Sheet sheet) {
        return String.join(
                " and ",
                sheet.columns.stream()
                        .filter(Column::key)
                        .map(c -> c.sql() + " = ?")
                        .toList());
    }
}
