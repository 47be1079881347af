package vn.sauro.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.program.row.RowCheck;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.shared.SqlTime;

/** Imports and how many of their rows are in which state. */
@Repository
class ImportStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Json json;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, Json json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    record Head(
            String id,
            String fileName,
            String sha256,
            long size,
            String importedBy,
            Instant importedAt,
            String sameAs) {}

    Optional<String> earlier(String sha256) {
        return jdbc
                .sql("select id from programme_import where file_sha256 = ? order by imported_at, id")
                .param(sha256)
                .query(String.class)
                .stream()
                .findFirst();
    }

    void insert(Head head) {
        jdbc.sql("""
                insert into programme_import
                (id, file_name, file_sha256, file_size, imported_by, imported_at, row_count, same_as)
                values (?, ?, ?, ?, ?, ?, 0, ?)""")
                .params(Arrays.asList(
                        head.id(),
                        head.fileName(),
                        head.sha256(),
                        head.size(),
                        head.importedBy(),
                        SqlTime.of(head.importedAt()),
                        head.sameAs()))
                .update();
    }

    void insert(String importId, Instant at, List<SheetRow> rows) {
        batches.batchUpdate(
                """
                insert into programme_import_row (import_id, row_number, code, cells, state, attempts, due_at)
                values (?, ?, ?, ?, 'PENDING', 0, ?)""",
                rows.stream()
                        .map(row ->
                                new Object[] {importId, row.number(), code(row), json.write(row.cells()), SqlTime.of(at)
                                })
                        .toList());
        jdbc.sql("update programme_import set row_count = row_count + ? where id = ?")
                .params(rows.size(), importId)
                .update();
    }

    /** What the code of the row would be; a longer text is refused later, here it only must find its double. */
    private static String code(SheetRow row) {
        var code = RowCheck.code(row.cell(Column.CODE));
        return code.length() > 40 ? code.substring(0, 40) : code;
    }

    Optional<ImportProgress> progress(String importId) {
        return jdbc.sql("select * from programme_import where id = ?")
                .param(importId)
                .query((row, i) -> progress(row))
                .optional();
    }

    List<ImportProgress> latest(int count) {
        return jdbc.sql("select * from programme_import order by imported_at desc, id fetch first ? rows only")
                .param(count)
                .query((row, i) -> progress(row))
                .list();
    }

    private ImportProgress progress(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var total = row.getInt("row_count");
        var counts = counts(id);
        var pending = counts.getOrDefault(RowState.PENDING, 0);
        return new ImportProgress(
                id,
                row.getString("file_name"),
                pending > 0 ? "RUNNING" : "DONE",
                row.getString("imported_by"),
                SqlTime.read(row, "imported_at"),
                row.getString("same_as"),
                total,
                counts.getOrDefault(RowState.STARTED, 0),
                counts.getOrDefault(RowState.PLANNED, 0),
                counts.getOrDefault(RowState.SKIPPED, 0),
                counts.getOrDefault(RowState.REFUSED, 0),
                pending,
                total == 0 ? 100 : (total - pending) * 100 / total);
    }

    private Map<RowState, Integer> counts(String importId) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        jdbc.sql("select state, count(*) from programme_import_row where import_id = ? group by state")
                .param(importId)
                .query((RowCallbackHandler) row -> counts.put(RowState.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    List<RefusedRow> refused(String importId, int afterRow, int size) {
        return jdbc.sql("""
                select row_number, cells, problems from programme_import_row
                where import_id = ? and state = 'REFUSED' and row_number > ?
                order by row_number fetch first ? rows only""")
                .params(importId, afterRow, size)
                .query((row, i) -> new RefusedRow(
                        new SheetRow(row.getInt(1), json.cells(row.getString(2))), json.problems(row.getString(3))))
                .list();
    }

    List<RefusedRow> refusedPage(String importId, int page, int size) {
        return jdbc.sql("""
                select row_number, cells, problems from programme_import_row
                where import_id = ? and state = 'REFUSED'
                order by row_number offset ? rows fetch next ? rows only""")
                .params(importId, page * size, size)
                .query((row, i) -> new RefusedRow(
                        new SheetRow(row.getInt(1), json.cells(row.getString(2))), json.problems(row.getString(3))))
                .list();
    }
}
