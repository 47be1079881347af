package vn.sauro.document;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Files of cases as staff may read and add them: reading goes by who may see the case, adding by the case's own rule. */
@Component
public class CaseFiles {

    private final Documents documents;
    private final List<CaseDirectory> directories;
    private final List<DocumentRule> rules;
    private final CurrentPerson reader;

    CaseFiles(Documents documents, List<CaseDirectory> directories, List<DocumentRule> rules, CurrentPerson reader) {
        this.documents = documents;
        this.directories = directories;
        this.rules = rules;
        this.reader = reader;
    }

    /** @throws Refusal {@code document.case-unknown} also for a case that is only hidden, so that codes cannot be probed */
    public List<Document> of(String caseCode) {
        requireReadable(caseCode);
        return documents.of(caseCode);
    }

    /** @throws Refusal {@code document.document-unknown} also for a file of a hidden case */
    public Document get(String id) {
        var document = documents.get(id);
        if (!readable(document.caseCode())) {
            throw Refusal.of("document.document-unknown", id);
        }
        return document;
    }

    /** @throws Refusal by the case's rule, or for what {@link Documents#add} refuses */
    @Transactional
    public Document add(String caseCode, String name, String title, byte[] content) {
        requireReadable(caseCode);
        var by = rules.stream()
                .flatMap(rule -> rule.adds(caseCode).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("document.add-forbidden"));
        return documents.add(caseCode, name, title, content, by);
    }

    private void requireReadable(String caseCode) {
        if (!readable(caseCode)) {
            throw Refusal.of("document.case-unknown", caseCode);
        }
    }

    private boolean readable(String caseCode) {
        var person = reader.id().orElseThrow(() -> Refusal.of("document.sign-in-forbidden"));
        return directories.stream()
                .filter(directory -> directory.find(caseCode).isPresent())
                .anyMatch(directory -> letsRead(directory, caseCode, person));
    }

    private static boolean letsRead(CaseDirectory directory, String caseCode, String person) {
        try {
            directory.requireReadable(caseCode, person);
            return true;
        } catch (Refusal hidden) {
            return false;
        }
    }
}
