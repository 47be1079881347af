package vn.sauro.program;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.program.row.RowProblem;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.shared.SqlTime;

/** Rows that wait, and the claim that gives each to one worker of one node at a time. */
@Repository
class RowStore {

    private final JdbcClient jdbc;
    private final Json json;

    RowStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Key(String importId, int row) {}

    record Claimed(Key key, String code, SheetRow row, int attempts) {}

    /** @return rows whose turn it is; without lock, another worker may have taken them a moment later */
    List<Key> waiting(Instant now, int count) {
        return jdbc.sql("""
                select import_id, row_number from programme_import_row
                where state = 'PENDING' and due_at <= ?
                order by due_at, row_number fetch first ? rows only""")
                .params(SqlTime.of(now), count)
                .query((row, i) -> new Key(row.getString(1), row.getInt(2)))
                .list();
    }

    /** @return the row, locked until the transaction ends; empty when it is settled or in another worker's hands */
    Optional<Claimed> claim(Key key) {
        return jdbc.sql("""
                select code, cells, attempts from programme_import_row
                where import_id = ? and row_number = ? and state = 'PENDING'
                for update skip locked""")
                .params(key.importId(), key.row())
                .query((row, i) -> new Claimed(
                        key, row.getString(1), new SheetRow(key.row(), json.cells(row.getString(2))), row.getInt(3)))
                .optional();
    }

    /** @return the first row above this one in the same file that has the same code */
    Optional<Integer> sameCodeAbove(Key key, String code) {
        return jdbc.sql("""
                select row_number from programme_import_row
                where import_id = ? and code = ? and row_number < ?
                order by row_number fetch first 1 rows only""")
                .params(key.importId(), code, key.row())
                .query(Integer.class)
                .optional();
    }

    void settle(Key key, RowState state, List<RowProblem> problems, Instant at) {
        jdbc.sql("""
                update programme_import_row set state = ?, problems = ?, settled_at = ?
                where import_id = ? and row_number = ?""")
                .params(Arrays.asList(
                        state.name(),
                        problems.isEmpty() ? null : json.write(problems),
                        SqlTime.of(at),
                        key.importId(),
                        key.row()))
                .update();
    }

    void postpone(Key key, int attempts, Instant until) {
        jdbc.sql("""
                update programme_import_row set attempts = ?, due_at = ?
                where import_id = ? and row_number = ?""")
                .params(attempts, SqlTime.of(until), key.importId(), key.row())
                .update();
    }
}
