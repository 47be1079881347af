package vn.sauro.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Hashes;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Files of a case; the record keeps their hash, so that a file cannot be exchanged afterwards. */
@Component
@Transactional
public class Documents {

    /** Who added a file that came from the citizen. */
    public static final String APPLICANT = "applicant";

    private static final int LONGEST_TITLE = 300;

    private final DocumentStore store;
    private final FileCheck check;
    private final DocumentSettings settings;
    private final Ledger ledger;
    private final Clock clock;

    Documents(DocumentStore store, FileCheck check, DocumentSettings settings, Ledger ledger, Clock clock) {
        this.store = store;
        this.check = check;
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Who may add is the caller's to decide.
     *
     * @param name file name as sent; only its last part is kept
     * @param title what the file is; blank: its name
     * @param by id of the person who adds, or {@link #APPLICANT}
     * @throws Refusal for an empty, too large, unknown, disguised or dangerous file, or too many of them
     */
    public Document add(String caseCode, String name, String title, byte[] content, String by) {
        var file = check.name(name);
        var type = check.type(file, content);
        ledger.lock(caseCode);
        if (store.count(caseCode) >= settings.perCase()) {
            throw Refusal.ofField("file", "document.file-too-many", settings.perCase());
        }
        var document = new Document(
                UUID.randomUUID().toString(),
                caseCode,
                file,
                Words.required("title", title == null || title.isBlank() ? file : title, LONGEST_TITLE),
                type.mediaType(),
                content.length,
                Hashes.sha256(content),
                clock.instant(),
                by);
        store.insert(document, content);
        // A file is often called after the person it is about.
        ledger.append(new LedgerEvent(
                caseCode,
                "DOCUMENT_ADDED",
                null,
                Map.of("document", document.id(), "sha256", document.sha256(), "size", document.size()),
                Map.of("name", file, "title", document.title())));
        return document;
    }

    /**
     * Looks into a file that is to be kept later, so that a form can say at once what is wrong with it.
     *
     * @throws Refusal as {@link #add} would
     */
    public void check(String name, byte[] content) {
        check.type(check.name(name), content);
    }

    @Transactional(readOnly = true)
    public List<Document> of(String caseCode) {
        return store.of(caseCode);
    }

    /** @throws Refusal {@code document.document-unknown} */
    @Transactional(readOnly = true)
    public Document get(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("document.document-unknown", String.valueOf(id)));
    }

    @Transactional(readOnly = true)
    public byte[] content(String id) {
        return store.content(id);
    }

    /** @return the file that was added last */
    @Transactional(readOnly = true)
    public Optional<Document> newest(String caseCode) {
        var all = store.of(caseCode);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
