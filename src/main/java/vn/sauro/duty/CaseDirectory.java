package vn.sauro.duty;

import java.util.Optional;

/** Port to whoever keeps cases: assigned tasks today, dossiers beside them. */
public interface CaseDirectory {

    Optional<CaseSubject> find(String caseCode);
}
