package vn.sauro.task;

import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Visibility;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may see and who may command a case. */
@Component
public class CaseAccess implements CaseAccessRule {

    private final JdbcClient jdbc;
    private final AssignedTaskStore store;
    private final Visibility visibility;
    private final Organization organization;
    private final CurrentPerson current;
    private final TaskSettings settings;
    private final Clock clock;

    CaseAccess(
            JdbcClient jdbc,
            AssignedTaskStore store,
            Visibility visibility,
            Organization organization,
            CurrentPerson current,
            TaskSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.visibility = visibility;
        this.organization = organization;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @return the case, if an agency of the reader takes part in it or the reader oversees all
     * @throws Refusal {@code task.case-unknown} also when it is only hidden, so that codes cannot be probed
     */
    public AssignedTask readable(String code) {
        return readable(code, person());
    }

    AssignedTask readable(String code, String person) {
        return find(code, person).orElseThrow(() -> Refusal.of("task.case-unknown", code));
    }

    @Override
    public boolean mayRead(String caseCode) {
        return find(caseCode, person()).isPresent();
    }

    private Optional<AssignedTask> find(String code, String person) {
        var agencies = visibility.agenciesOf(person);
        return store.find(code)
                .filter(task -> agencies.isEmpty() || !Collections.disjoint(involved(task), agencies.get()));
    }

    /** @throws Refusal {@code task.office-forbidden} unless the person sits in the chairman's office */
    public void requireOffice() {
        if (!organization.sitsIn(person(), settings.office(), clock.instant())) {
            throw Refusal.of(
                    "task.office-forbidden",
                    organization.unit(settings.office()).nameVi());
        }
    }

    public String person() {
        return current.id().orElseThrow(() -> Refusal.of("task.sign-in-forbidden"));
    }

    private Set<String> involved(AssignedTask task) {
        var involved = new HashSet<>(task.coordinatingAgencies());
        involved.add(task.leadAgency());
        involved.addAll(jdbc.sql("select distinct agency_code from duty where case_code = :case")
                .param("case", task.code())
                .query(String.class)
                .list());
        organization
                .findPosition(task.supervisingLeader())
                .ifPresent(position -> involved.add(organization.agencyOf(position.unitCode())));
        return involved;
    }
}
