package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LateWritesTest {

    enum Kind {
        H2,
        POSTGRESQL
    }

    private static EmbeddedPostgres server;

    private JdbcTemplate jdbc;
    private JdbcTemplate watcher;
    private LateWrites writes;
    private TransactionTemplate transaction;

    private void open(Kind kind) throws IOException {
        var database = database(kind);
        var manager = new JdbcTransactionManager(database);
        manager.setTransactionExecutionListeners(List.of(new TransactionMemory.Listener()));
        transaction = new TransactionTemplate(manager);
        jdbc = LateWrites.template(database);
        watcher = new JdbcTemplate(database);
        writes = new LateWrites(jdbc, database);
        watcher.execute("create table note (id int primary key, text varchar(20))");
    }

    private DataSource database(Kind kind) throws IOException {
        if (kind == Kind.H2) {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sauro", "");
        }
        if (server == null) {
            server = EmbeddedPostgres.start();
        }
        new JdbcTemplate(server.getPostgresDatabase()).execute("drop table if exists note");
        return server.getPostgresDatabase();
    }

    @AfterAll
    static void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void statementsGoInTheirOrderWhenTheTransactionCommits(Kind kind) throws IOException {
        open(kind);
        transaction.executeWithoutResult(status -> {
            note(1, "một");
            writes.insert("insert into note (id, text)", List.of(new Object[] {2, "hai; ba"}, new Object[] {3, null}));
            change(1, "bốn");
            assertThat(inSameTransactionUnsent()).isZero();
        });
        assertThat(notes()).containsExactly("1 bốn", "2 hai; ba", "3 null");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsFindsWhatWasKept(Kind kind) throws IOException {
        open(kind);
        transaction.executeWithoutResult(status -> {
            note(1, "một");
            change(1, "hai");
            assertThat(notes()).containsExactly("1 hai");
            change(1, "ba");
        });
        assertThat(notes()).containsExactly("1 ba");
    }

    @ParameterizedTest
    @EnumSource
    void aStatementThatFailsTakesTheTransactionWithIt(Kind kind) throws IOException {
        open(kind);
        note(1, "một");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    note(2, "hai");
                    note(1, "lần nữa");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(notes()).containsExactly("1 một");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasKeptSinceASavepointGoesWithIt(Kind kind) throws IOException {
        open(kind);
        transaction.executeWithoutResult(status -> {
            note(1, "một");
            var savepoint = status.createSavepoint();
            note(2, "hai");
            assertThat(notes()).hasSize(2);
            status.rollbackToSavepoint(savepoint);
            note(3, "ba");
        });
        assertThat(notes()).containsExactly("1 một", "3 ba");
    }

    @ParameterizedTest
    @EnumSource
    void manyStatementsAndNoTransactionAreWritten(Kind kind) throws IOException {
        open(kind);
        note(1_000, "ngoài giao dịch");
        assertThat(notes()).hasSize(1);
        transaction.executeWithoutResult(status -> IntStream.range(0, 200).forEach(each -> note(each, "x")));
        assertThat(notes()).hasSize(201);
    }

    @ParameterizedTest
    @EnumSource
    void aParameterThatIsMissingIsSaidWhereItIsForgotten(Kind kind) throws IOException {
        open(kind);
        var write = writes.sql("update note set text = :text where id = :id").param("id", 1);
        assertThatThrownBy(write::later).isInstanceOf(InvalidDataAccessApiUsageException.class);
    }

    private void note(int id, String text) {
        writes.sql("insert into note (id, text) values (:id, :text)")
                .param("id", id)
                .param("text", text)
                .later();
    }

    private void change(int id, String text) {
        writes.sql("update note set text = :text where id = :id")
                .param("text", text)
                .param("id", id)
                .later();
    }

    /** By the same connection, past the platform's template. */
    private long inSameTransactionUnsent() {
        return watcher.queryForObject("select count(*) from note", Long.class);
    }

    private List<String> notes() {
        return jdbc.query(
                "select id, text from note order by id", (row, index) -> row.getInt(1) + " " + row.getString(2));
    }
}
