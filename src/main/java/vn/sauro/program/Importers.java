package vn.sauro.program;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may hand in a workbook: people with a seat in the units or positions that the settings name, and groups named there. */
@Component
public class Importers {

    private final Organization organization;
    private final CurrentPerson current;
    private final ProgrammeSettings settings;
    private final Clock clock;

    Importers(Organization organization, CurrentPerson current, ProgrammeSettings settings, Clock clock) {
        this.organization = organization;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param groups groups in which the engine knows the current person */
    public boolean mayImport(Collection<String> groups) {
        return current.id().map(person -> allowed(person, groups)).orElse(false);
    }

    /**
     * @return the id of the current person
     * @throws Refusal {@code program.import-forbidden}
     */
    public String allowedPerson(Collection<String> groups) {
        return current.id()
                .filter(person -> allowed(person, groups))
                .orElseThrow(() -> Refusal.of("program.import-forbidden", String.join(", ", settings.importers())));
    }

    private boolean allowed(String person, Collection<String> groups) {
        return settings.importers().stream().anyMatch(groups::contains)
                || organization.actsIn(person, settings.importers(), clock.instant());
    }
}
