package vn.sauro.document;

import java.util.Optional;

/** Port to whoever keeps cases: who may add a file to one. A case that no rule speaks for takes no files from staff. */
public interface DocumentRule {

    /**
     * @return id of the person who adds; empty for a case that this rule does not know
     * @throws vn.sauro.shared.Refusal when the current person may not add a file to the case, or may not see it
     */
    Optional<String> adds(String caseCode);
}
