package vn.sauro.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.shared.SqlTime;

/** Rows of closed registers: inserted and read, never changed. */
@Repository
class ClosedRegisters {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ClosedRegisters(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<RegisterClosing> find(String agency, int year) {
        return jdbc.sql("select * from register_closing where agency = :agency and register_year = :year")
                .param("agency", agency)
                .param("year", year)
                .query((row, index) -> new RegisterClosing(
                        row.getString("agency"),
                        row.getInt("register_year"),
                        SqlTime.read(row, "closed_at"),
                        row.getString("closed_by"),
                        row.getInt("dossiers"),
                        row.getString("sha256")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was closed at the same moment */
    void insert(RegisterClosing closing, List<ClosedLine> lines) {
        jdbc.sql("""
                insert into register_closing (agency, register_year, closed_at, closed_by, dossiers, sha256)
                values (:agency, :year, :at, :by, :dossiers, :hash)
                """)
                .param("agency", closing.agency())
                .param("year", closing.year())
                .param("at", SqlTime.of(closing.closedAt()))
                .param("by", closing.closedBy())
                .param("dossiers", closing.dossiers())
                .param("hash", closing.sha256())
                .update();
        batches.batchUpdate("""
                insert into register_line (agency, register_year, line_no, dossier_code, procedure_name, filed_at, due_at,
                  finished_at, returned_at, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, IntStream.range(0, lines.size()).boxed().toList(), BATCH, (statement, index) -> {
            var line = lines.get(index);
            statement.setString(1, closing.agency());
            statement.setInt(2, closing.year());
            statement.setInt(3, index + 1);
            statement.setString(4, line.code());
            statement.setString(5, line.procedureName());
            statement.setObject(6, SqlTime.of(line.filedAt()));
            statement.setObject(7, SqlTime.of(line.dueAt()));
            statement.setObject(8, SqlTime.of(line.finishedAt()));
            statement.setObject(9, SqlTime.of(line.returnedAt()));
            statement.setString(10, line.status().name());
        });
    }

    /** @return in the order of the register */
    List<ClosedLine> lines(String agency, int year) {
        return jdbc.sql("select * from register_line where agency = :agency and register_year = :year order by line_no")
                .param("agency", agency)
                .param("year", year)
                .query((row, index) -> new ClosedLine(
                        row.getString("dossier_code"),
                        row.getString("procedure_name"),
                        SqlTime.read(row, "filed_at"),
                        SqlTime.read(row, "due_at"),
                        SqlTime.read(row, "finished_at"),
                        SqlTime.read(row, "returned_at"),
                        DossierStatus.valueOf(row.getString("status"))))
                .list();
    }
}
