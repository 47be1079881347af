package vn.sauro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sauro.bench.arm.Database;

/**
 * Makes large data inside PostgreSQL: every row of one genuine case again and again, each copy with identities of its own. The
 * {@code n}th copy of case {@code X} has the code {@code X-n}, every other identity is drawn from the old one and {@code n}.
 * Copies behave as the original does, but the hashes of their ledgers do not verify; messages waiting to be sent are not copied.
 */
final class Clones {

    private static final int AT_ONCE = 50_000;

    /** From so many copies on, indexes are built anew afterwards: that takes a fraction of the time. */
    private static final int MANY = 100_000;

    private final House house;
    private final Database database;
    private final Predicate<String> tables;
    private final Map<String, String> columns;

    /**
     * @param tables which to fill, by lower-case name
     * @param columns name of a column, in whichever table, to the SQL of its value in copy {@code n}, for example {@code
     *     duedate_} to {@code t.duedate_ + n * interval '1 second'}
     */
    Clones(House house, Database database, Predicate<String> tables, Map<String, String> columns) {
        this.house = house;
        this.database = database;
        this.tables = tables;
        this.columns = columns;
    }

    void of(String caseCode, int from, int to) throws SQLException {
        try (var connection = database.connect()) {
            // No foreign keys and triggers while rows come table by table; a superuser's right.
            run(connection, "set session_replication_role = replica");
            run(connection, "set synchronous_commit = off");
            var texts = texts(connection);
            var known = identities(connection, caseCode, texts);
            var copies = new ArrayList<String>();
            for (var table : texts.keySet()) {
                copies.addAll(copies(connection, table, texts.get(table), caseCode, known));
            }
            var indexes = to - from < MANY ? Indexes.NONE : Indexes.of(connection, texts.keySet());
            indexes.drop(connection);
            for (int first = from; first <= to; first += AT_ONCE) {
                var last = Math.min(first + AT_ONCE - 1, to);
                for (var copy : copies) {
                    run(connection, copy.formatted(first, last));
                }
                house.say("%s: %,d copies", database.name(), last);
            }
            indexes.create(connection);
            run(connection, "analyze");
        }
    }

    /** The columns of text of each table that may belong to a case. */
    private Map<String, List<String>> texts(Connection connection) throws SQLException {
        var found = new LinkedHashMap<String, List<String>>();
        for (var row : rows(connection, """
                select table_name, column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'character varying'
                  and table_name !~ '^(act_re_|act_id_|act_ge_property|act_ge_schema|flyway|outbox)' order by 1, ordinal_position
                """)) {
            if (tables.test(row.get(0))) {
                found.computeIfAbsent(row.get(0), table -> new ArrayList<>()).add(row.get(1));
            }
        }
        return found;
    }

    /** Starting with the code: rows that name a known identity bring their own, until no new one comes. */
    private static TreeSet<String> identities(Connection connection, String caseCode, Map<String, List<String>> texts)
            throws SQLException {
        var known = new TreeSet<>(List.of(caseCode));
        for (int before = 0; before < known.size(); ) {
            before = known.size();
            for (var table : texts.entrySet()) {
                var own = table.getValue().stream()
                        .filter(column -> column.matches("id_?|act_inst_id_|activity_instance_id"))
                        .collect(Collectors.joining(", "));
                if (!own.isEmpty()) {
                    rows(
                                    connection,
                                    "select " + own + " from " + table.getKey() + " t where "
                                            + any(table.getValue(), known))
                            .forEach(
                                    row -> row.stream().filter(id -> id != null).forEach(known::add));
                }
            }
        }
        return known;
    }

    /** One statement for each row of the case; the numbers of the first and the last copy are left open. */
    private List<String> copies(
            Connection connection, String table, List<String> texts, String code, TreeSet<String> known)
            throws SQLException {
        var names = rows(
                        connection,
                        "select column_name from information_schema.columns where table_schema = 'public'"
                                + " and table_name = '" + table + "' order by ordinal_position")
                .stream()
                .map(row -> row.get(0))
                .toList();
        var copies = new ArrayList<String>();
        for (var row : rows(
                connection,
                "select ctid, " + String.join(", ", texts) + " from " + table + " t where " + any(texts, known))) {
            var values = names.stream()
                    .map(name -> columns.containsKey(name)
                            ? columns.get(name)
                            : texts.contains(name)
                                    ? renamed(name, row.get(1 + texts.indexOf(name)), code, known)
                                    : "t." + name)
                    .map(value -> value.replace("%", "%%"))
                    .collect(Collectors.joining(", "));
            copies.add("insert into " + table + " (" + String.join(", ", names) + ") select " + values + " from "
                    + table + " t, generate_series(%d, %d) n where t.ctid = '" + row.get(0) + "'");
        }
        return copies;
    }

    private static String renamed(String column, String value, String code, TreeSet<String> known) {
        return code.equals(value)
                ? "'" + code + "-' || n"
                : known.contains(value == null ? "" : value) ? "md5('" + value + "-' || n)::uuid::text" : "t." + column;
    }

    private static String any(List<String> columns, TreeSet<String> known) {
        return columns.stream()
                .map(column -> "t." + column + " in " + in(known))
                .collect(Collectors.joining(" or "));
    }

    private static String in(TreeSet<String> known) {
        return known.stream().collect(Collectors.joining("', '", "('", "')"));
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
            return found;
        }
    }
}
