package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sauro.support.RealPostgres;
import vn.sauro.support.Scenario;

/**
 * After some weeks of simulated work PostgreSQL is asked how it would run each statement if it had to avoid reading whole tables.
 * What then still reads one has no index for it, and gets slower with every case that there has ever been.
 */
@Simulated
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedQueriesTest {

    private static final int DOSSIERS = 24;

    /** The rules of the simulation are not asked meanwhile: they read everything. */
    private static final Duration UNCHECKED = Duration.ofDays(1_000);

    /** What does not grow with the cases, and the jobs, for which the scenario itself looks in its own ways. */
    private static final Pattern APART = Pattern.compile("org_.*|calendar_.*|procedure_.*|act_(re|id)_.*|act_ru_job");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final EmbeddedPostgres SERVER = RealPostgres.start("shared_preload_libraries", "pg_stat_statements");

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    /** @param firstColumn empty for an index on an expression */
    private record Index(String table, String firstColumn) {}

    private final Map<String, Index> indexes = new HashMap<>();

    @Autowired
    Scenario scenario;

    @Autowired
    WorkingYear year;

    @AfterAll
    void end() {
        scenario.end();
    }

    @Test
    @DisplayName("Whatever is asked while cases run has an index")
    void whatIsAskedWhileCasesRunHasAnIndex() throws Exception {
        // Only so may a statement be explained whose parameters nobody gives.
        var url = SERVER.getJdbcUrl("postgres", "postgres") + "&preferQueryMode=simple";
        try (var connection = DriverManager.getConnection(url)) {
            run(connection, "create extension pg_stat_statements");
            readIndexes(connection);
            // What migrations read and write they do once.
            run(connection, "select pg_stat_statements_reset()");
            year.run(DOSSIERS, 20260105L, UNCHECKED, new Report());
            run(connection, "set enable_seqscan = off");
            var statements = statements(connection);
            assertThat(statements).as("statements").hasSizeGreaterThan(150);
            var whole = new ArrayList<String>();
            var unexplained = new ArrayList<String>();
            for (var statement : statements) {
                try {
                    readWhole(connection, statement).forEach(table -> whole.add(table + ": " + statement));
                } catch (SQLException constantsOfUnknownType) {
                    unexplained.add(statement);
                }
            }
            assertThat(whole).isEmpty();
            assertThat(unexplained)
                    .as("sums with constants whose type the statistics leave out")
                    .hasSizeLessThan(5);
        }
    }

    /** @return what platform, engine and simulation have asked */
    private static List<String> statements(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(
                        "select query from pg_stat_statements where query ~* '^\\s*\\(?(select|update|delete|insert|with)\\M'")) {
            while (rows.next()) {
                found.add(rows.getString(1).strip());
            }
        }
        return found;
    }

    /** @return tables of which every row is read, or every row of one of their indexes */
    private Set<String> readWhole(Connection connection, String statement) throws SQLException, IOException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("explain (generic_plan, format json) " + statement)) {
            rows.next();
            var whole = new TreeSet<String>();
            collect(JSON.readTree(rows.getString(1)), whole);
            whole.removeIf(table -> APART.matcher(table).matches());
            return whole;
        }
    }

    private void collect(JsonNode node, Set<String> whole) {
        var type = node.path("Node Type").asText();
        if (type.equals("Seq Scan")) {
            whole.add(node.path("Relation Name").asText());
        } else if (node.has("Index Name")) {
            var index = indexes.get(node.path("Index Name").asText());
            if (!node.path("Index Cond").asText().contains(index.firstColumn())) {
                whole.add(index.table());
            }
        }
        node.forEach(child -> collect(child, whole));
    }

    private void readIndexes(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select i.relname, t.relname, coalesce(a.attname, '') from pg_index x
                        join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
                        left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0] and a.attnum > 0
                        """)) {
            while (rows.next()) {
                indexes.put(rows.getString(1), new Index(rows.getString(2), rows.getString(3)));
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
