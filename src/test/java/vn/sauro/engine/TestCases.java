package vn.sauro.engine;

import java.util.List;
import java.util.Optional;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duty;

/** The one case of the engine's own tests, because their models belong to no module that keeps cases. */
class TestCases implements CaseDirectory {

    static final String CODE = "NV-2026-000001";

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return CODE.equals(caseCode) ? Optional.of(new CaseSubject("Việc thử", "H57.chairman")) : Optional.empty();
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        return List.of();
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        // everybody may read the tests' case
    }
}
