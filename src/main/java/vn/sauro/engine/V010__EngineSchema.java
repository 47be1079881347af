package vn.sauro.engine;

import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables from the scripts inside its jar, under Flyway's lock: left to itself the engine lets two nodes
 * that start on an empty database create them at once, and one of them dies.
 */
class V010__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var metaData = connection.getMetaData();
        var product = metaData.getDatabaseProductName().toLowerCase(Locale.ROOT);
        var dialect = product.startsWith("postgres") ? "postgres" : product;
        var table = metaData.storesLowerCaseIdentifiers() ? "act_ge_property" : "ACT_GE_PROPERTY";
        try (var tables = metaData.getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            if (tables.next()) {
                return;
            }
        }
        for (var part : PARTS) {
            var script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(dialect, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
    }
}
