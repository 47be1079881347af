package vn.sauro.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code case_document} and the bytes beside them. */
@Component
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Document document, byte[] content) {
        jdbc.sql("""
                insert into case_document (id, case_code, name, title, media_type, size_bytes, sha256, uploaded_at,
                  uploaded_by)
                values (:id, :case, :name, :title, :type, :size, :hash, :at, :by)
                """)
                .param("id", document.id())
                .param("case", document.caseCode())
                .param("name", document.name())
                .param("title", document.title())
                .param("type", document.mediaType())
                .param("size", document.size())
                .param("hash", document.sha256())
                .param("at", SqlTime.of(document.at()))
                .param("by", document.by())
                .update();
        jdbc.sql("insert into case_document_content (document_id, content) values (:id, :content)")
                .param("id", document.id())
                .param("content", content)
                .update();
    }

    List<Document> of(String caseCode) {
        return jdbc.sql("select * from case_document where case_code = :case order by uploaded_at, id")
                .param("case", caseCode)
                .query(DocumentStore::read)
                .list();
    }

    int count(String caseCode) {
        return jdbc.sql("select count(*) from case_document where case_code = :case")
                .param("case", caseCode)
                .query(Integer.class)
                .single();
    }

    Optional<Document> find(String id) {
        return jdbc.sql("select * from case_document where id = :id")
                .param("id", id)
                .query(DocumentStore::read)
                .optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from case_document_content where document_id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private static Document read(ResultSet row, int index) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("case_code"),
                row.getString("name"),
                row.getString("title"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                SqlTime.read(row, "uploaded_at"),
                row.getString("uploaded_by"));
    }
}
