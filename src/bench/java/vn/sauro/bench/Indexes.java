package vn.sauro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The indexes of some tables that belong to no constraint, taken away while many rows come. */
record Indexes(List<String> names, List<String> definitions) {

    static final Indexes NONE = new Indexes(List.of(), List.of());

    static Indexes of(Connection connection, Set<String> tables) throws SQLException {
        var names = new ArrayList<String>();
        var definitions = new ArrayList<String>();
        for (var row : Clones.rows(
                connection,
                "select indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index where indrelid::regclass::text in "
                        + tables.stream().collect(Collectors.joining("', '", "('", "')"))
                        + " and not exists (select 1 from pg_constraint where conindid = indexrelid)")) {
            names.add(row.get(0));
            definitions.add(row.get(1));
        }
        return new Indexes(names, definitions);
    }

    void drop(Connection connection) throws SQLException {
        for (var name : names) {
            Clones.run(connection, "drop index " + name);
        }
    }

    void create(Connection connection) throws SQLException {
        Clones.run(connection, "set maintenance_work_mem = '512MB'");
        for (var definition : definitions) {
            Clones.run(connection, definition);
        }
    }
}
