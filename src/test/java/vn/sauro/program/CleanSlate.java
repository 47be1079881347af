package vn.sauro.program;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets every programme and import; cases stay, so tests use codes of their own. */
record CleanSlate(JdbcClient jdbc) {

    void wipe() {
        for (var table :
                List.of("programme_task", "task_group", "programme", "programme_import_row", "programme_import")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
