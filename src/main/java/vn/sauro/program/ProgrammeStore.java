package vn.sauro.program;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.program.row.RowProblem;
import vn.sauro.shared.SqlTime;
import vn.sauro.task.AssignTask;

/** Programmes, their task groups, and the tasks in them, started or waiting for their quarter. */
@Repository
class ProgrammeStore {

    private final JdbcClient jdbc;
    private final Json json;

    ProgrammeStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return whether a task of this code is started or planned; one that could not start may be handed in again */
    boolean exists(String code) {
        return jdbc.sql("select count(*) from programme_task where code = ? and state <> 'REFUSED'")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another worker stored the same name or code first */
    void insert(AssignTask task, String importId, TaskState state, Instant startedAt) {
        var programme = id(task.programme());
        var group = id(task.programme() + "\n" + task.taskGroup());
        insertUnlessThere("programme", programme, List.of("name"), List.of(task.programme()));
        insertUnlessThere("task_group", group, List.of("programme_id", "name"), List.of(programme, task.taskGroup()));
        jdbc.sql("delete from programme_task where code = ? and state = 'REFUSED'")
                .param(task.code())
                .update();
        jdbc.sql("""
                insert into programme_task
                (code, task_group_id, title, lead_agency, start_quarter, state, assignment, import_id, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        task.code(),
                        group,
                        task.title(),
                        task.leadAgency(),
                        task.startQuarter(),
                        state.name(),
                        json.write(task),
                        importId,
                        SqlTime.of(startedAt)))
                .update();
    }

    private void insertUnlessThere(String table, String id, List<String> columns, List<String> values) {
        var there = jdbc.sql("select count(*) from " + table + " where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        if (there == 0) {
            var marks = ", ?".repeat(columns.size());
            jdbc.sql("insert into %s (id, %s) values (?%s)".formatted(table, String.join(", ", columns), marks))
                    .param(id)
                    .params(values)
                    .update();
        }
    }

    /** The same name, whatever its capitals and spaces, is the same programme: every node derives the same id. */
    private static String id(String name) {
        var canonical = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \\t]+", " ");
        return UUID.nameUUIDFromBytes(canonical.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @return who handed in the file that a row or task came from */
    String importer(String importId) {
        return jdbc.sql("select imported_by from programme_import where id = ?")
                .param(importId)
                .query(String.class)
                .single();
    }

    /** @return codes of waiting tasks whose quarter is not after this one, in order, after the given code */
    List<String> waiting(String lastQuarter, String afterCode, int count) {
        return jdbc.sql("""
                select code from programme_task
                where state = 'PLANNED' and start_quarter <= ? and code > ?
                order by code fetch first ? rows only""")
                .params(lastQuarter, afterCode, count)
                .query(String.class)
                .list();
    }

    /** @return the task to start, locked until the transaction ends; empty when started or in another node's hands */
    Optional<AssignTask> claim(String code) {
        return jdbc.sql(
                        "select assignment from programme_task where code = ? and state = 'PLANNED' for update skip locked")
                .param(code)
                .query((row, i) -> json.assignment(row.getString(1)))
                .optional();
    }

    void settle(String code, TaskState state, List<RowProblem> problems, Instant startedAt) {
        jdbc.sql("update programme_task set state = ?, problems = ?, started_at = ? where code = ?")
                .params(Arrays.asList(
                        state.name(), problems.isEmpty() ? null : json.write(problems), SqlTime.of(startedAt), code))
                .update();
    }
}
