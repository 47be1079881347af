package vn.sauro.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Port to whoever keeps cases: assigned tasks today, dossiers beside them. */
public interface CaseDirectory {

    Optional<CaseSubject> find(String caseCode);

    /** @return those of the codes that are cases kept here; asked once for a whole page of a list */
    default Set<String> keeps(Collection<String> caseCodes) {
        return caseCodes.stream().filter(code -> find(code).isPresent()).collect(Collectors.toSet());
    }

    /** @return what the person may do on the case, which is kept here, from this duty, beside completing it; names of the API's actions */
    List<String> actions(Duty duty, String personId);

    /** @throws vn.sauro.shared.Refusal when the person may not see the case; like an unknown one, so that codes cannot be probed */
    void requireReadable(String caseCode, String personId);
}
