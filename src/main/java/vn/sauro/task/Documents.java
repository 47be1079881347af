package vn.sauro.task;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Files of a case; the record keeps their hash, so that a file cannot be exchanged afterwards. */
@Component
@Transactional
public class Documents {

    /**
     * @param sha256 hash of the content, hexadecimal
     * @param size in bytes
     */
    public record Document(
            String id,
            String caseCode,
            String name,
            String title,
            String mediaType,
            long size,
            String sha256,
            Instant at,
            String by) {}

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final AssignedTasks tasks;
    private final Actors actors;
    private final TaskSettings settings;
    private final Ledger ledger;
    private final Clock clock;

    Documents(JdbcClient jdbc, AssignedTasks tasks, Actors actors, TaskSettings settings, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.actors = actors;
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param name file name as sent; only its last part is kept
     * @throws Refusal for an empty, too large, unknown or disguised file, or too many of them
     */
    public Document add(String code, String name, String title, byte[] content) {
        tasks.open(code);
        var by = actors.holding(code);
        var file = fileName(name);
        var type = type(file, content);
        requireRoom(code);
        var document = new Document(
                UUID.randomUUID().toString(),
                code,
                file,
                Words.required("title", title == null || title.isBlank() ? file : title, 300),
                type.mediaType(),
                content.length,
                sha256(content),
                clock.instant(),
                by);
        ledger.lock(code);
        insert(document, content);
        ledger.append(new LedgerEvent(
                code,
                "DOCUMENT_ADDED",
                null,
                Map.of(
                        "document",
                        document.id(),
                        "name",
                        file,
                        "title",
                        document.title(),
                        "sha256",
                        document.sha256(),
                        "size",
                        document.size()),
                Map.of()));
        return document;
    }

    @Transactional(readOnly = true)
    public List<Document> of(String code) {
        return jdbc.sql("select * from document where case_code = :case order by uploaded_at, id")
                .param("case", code)
                .query(Documents::read)
                .list();
    }

    /** @throws Refusal {@code task.document-unknown} */
    @Transactional(readOnly = true)
    public Document get(String id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id)
                .query(Documents::read)
                .optional()
                .orElseThrow(() -> Refusal.of("task.document-unknown", id));
    }

    @Transactional(readOnly = true)
    public byte[] content(String id) {
        return jdbc.sql("select content from document_content where document_id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    /** @return reference of the newest file: its title and the beginning of its hash */
    Optional<String> newest(String code) {
        var all = of(code);
        return all.isEmpty() ? Optional.empty() : Optional.of(reference(all.get(all.size() - 1)));
    }

    private static String reference(Document document) {
        var reference = document.title() + " (SHA-256 " + document.sha256().substring(0, 16) + "…)";
        return reference.length() <= 300 ? reference : reference.substring(reference.length() - 300);
    }

    private static String fileName(String sent) {
        var last = sent == null ? "" : sent.replace('\\', '/');
        var name = Words.optional("file", last.substring(last.lastIndexOf('/') + 1), LONGEST_NAME);
        if (name == null || name.startsWith(".")) {
            throw Refusal.ofField("file", "task.file-name");
        }
        return name;
    }

    private DocumentType type(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.ofField("file", "task.file-empty", name);
        }
        if (content.length > settings.largestDocument().toBytes()) {
            throw Refusal.ofField(
                    "file",
                    "task.file-too-large",
                    name,
                    settings.largestDocument().toMegabytes());
        }
        var type = DocumentType.named(name)
                .orElseThrow(() -> Refusal.ofField("file", "task.file-type", name, DocumentType.allowed()));
        if (!type.begins(content)) {
            throw Refusal.ofField("file", "task.file-disguised", name);
        }
        return type;
    }

    private void requireRoom(String code) {
        if (of(code).size() >= settings.documentsPerCase()) {
            throw Refusal.ofField("file", "task.file-too-many", settings.documentsPerCase());
        }
    }

    private void insert(Document document, byte[] content) {
        jdbc.sql("""
                insert into document (id, case_code, name, title, media_type, size_bytes, sha256, uploaded_at, uploaded_by)
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
        jdbc.sql("insert into document_content (document_id, content) values (:id, :content)")
                .param("id", document.id())
                .param("content", content)
                .update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
