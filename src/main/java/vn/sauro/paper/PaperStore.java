package vn.sauro.paper;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.shared.SqlTime;

/** Rows of issued papers: inserted and read, never changed. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IssuedPaper paper, PaperForm form, int year, int number, byte[] content) {
        jdbc.sql("""
                insert into paper (id, dossier_code, kind, form_number, form_title, form_valid_from, agency, paper_year,
                  paper_number, symbol, issued_at, issued_by, size_bytes, sha256)
                values (:id, :code, :kind, :form, :title, :version, :agency, :year, :number, :symbol, :at, :by, :size, :hash)
                """)
                .param("id", paper.id())
                .param("code", paper.dossierCode())
                .param("kind", paper.kind().name())
                .param("form", form.number())
                .param("title", form.title())
                .param("version", Date.valueOf(form.validFrom()))
                .param("agency", paper.agency())
                .param("year", year)
                .param("number", number)
                .param("symbol", form.symbol())
                .param("at", SqlTime.of(paper.issuedAt()))
                .param("by", paper.issuedBy())
                .param("size", paper.size())
                .param("hash", paper.sha256())
                .update();
        jdbc.sql("insert into paper_content (paper_id, content) values (:id, :content)")
                .param("id", paper.id())
                .param("content", content)
                .update();
    }

    /** @return in the order of issue */
    List<IssuedPaper> of(String code) {
        return jdbc.sql("select * from paper where dossier_code = ? order by issued_at, form_number, paper_number")
                .param(code)
                .query(PaperStore::read)
                .list();
    }

    Optional<IssuedPaper> find(String id) {
        return jdbc.sql("select * from paper where id = ?")
                .param(id)
                .query(PaperStore::read)
                .optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from paper_content where paper_id = ?")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private static IssuedPaper read(ResultSet row, int index) throws SQLException {
        return new IssuedPaper(
                row.getString("id"),
                row.getString("dossier_code"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("form_number"),
                row.getString("form_title"),
                row.getInt("paper_number") + "/" + row.getString("symbol"),
                row.getString("agency"),
                SqlTime.read(row, "issued_at"),
                row.getString("issued_by"),
                row.getLong("size_bytes"),
                row.getString("sha256"));
    }
}
