package vn.sauro.duty;

import java.util.List;
import java.util.Optional;

/** Port to whoever keeps cases: assigned tasks today, dossiers beside them. */
public interface CaseDirectory {

    Optional<CaseSubject> find(String caseCode);

    /** @return what the person may do on the case from this duty, beside completing it; names of the API's actions */
    List<String> actions(Duty duty, String personId);

    /** @throws vn.sauro.shared.Refusal when the person may not see the case; like an unknown one, so that codes cannot be probed */
    void requireReadable(String caseCode, String personId);
}
