package vn.sauro.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.Tables;

/** What the tests of the import do again and again. */
@TestComponent
class Bench {

    static final String OFFICER = "H57.VP.general-officer";

    private final Imports imports;
    private final ImportWorker worker;
    private final JdbcClient jdbc;

    Bench(Imports imports, ImportWorker worker, JdbcClient jdbc) {
        this.imports = imports;
        this.worker = worker;
        this.jdbc = jdbc;
    }

    /** Forgets every programme and import; cases stay, so every test has codes of its own. */
    void clear() {
        for (var table :
                List.of("programme_task", "task_group", "programme", "programme_import_row", "programme_import")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @SafeVarargs
    final String handIn(Map<Column, String>... rows) {
        return handIn(Arrays.asList(rows));
    }

    String handIn(List<Map<Column, String>> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(Tables.headings());
        rows.forEach(row -> lines.add(Tables.line(row)));
        try {
            var file = Files.createTempFile("bench", ".csv");
            Files.write(file, Tables.csv(lines));
            return imports.start(file, "bench.csv", OFFICER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SafeVarargs
    final ImportProgress settle(Map<Column, String>... rows) {
        var id = handIn(rows);
        worker.drain();
        return imports.progress(id);
    }

    static Map<Column, String> row(String code, Object... cells) {
        var row = Tables.good(code);
        for (var i = 0; i < cells.length; i += 2) {
            row.put((Column) cells[i], (String) cells[i + 1]);
        }
        return row;
    }

    /** @return how many cases of this code there are: registered, and running in the engine */
    List<Long> cases(String codePattern) {
        return List.of(
                count("select count(*) from assigned_task where code like ?", codePattern), count("""
                        select count(*) from act_ru_execution
                        where business_key_ like ? and parent_id_ is null and super_exec_ is null""", codePattern));
    }

    private long count(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
