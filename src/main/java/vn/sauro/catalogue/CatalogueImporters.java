package vn.sauro.catalogue;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Service;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may hand in a catalogue. */
@Service
public class CatalogueImporters {

    private final CatalogueSettings settings;
    private final Organization organization;
    private final CurrentPerson current;
    private final Clock clock;

    CatalogueImporters(CatalogueSettings settings, Organization organization, CurrentPerson current, Clock clock) {
        this.settings = settings;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param groups groups in which the engine knows the current person
     * @return the id of the current person
     * @throws Refusal {@code catalogue.import-forbidden}
     */
    public String allowedPerson(Collection<String> groups) {
        return current.id()
                .filter(person -> settings.importers().stream().anyMatch(groups::contains)
                        || organization.actsIn(person, settings.importers(), clock.instant()))
                .orElseThrow(() -> Refusal.of("catalogue.import-forbidden", String.join(", ", settings.importers())));
    }
}
