package vn.sauro.catalogue;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.sauro.calendar.Calendars;
import vn.sauro.catalogue.row.Known;
import vn.sauro.catalogue.row.WorkTime;
import vn.sauro.organization.Organization;
import vn.sauro.shared.PolicyFile;

/** What the rows of a catalogue may name, at this moment. */
@Service
class Vocabulary {

    private final RoleNames roles;
    private final Organization organization;
    private final Calendars calendars;
    private final TreeSet<String> processKeys = PolicyFile.read("policy/procedure-models.csv").stream()
            .map(row -> row.get("process_key"))
            .collect(Collectors.toCollection(TreeSet::new));

    Vocabulary(RoleNames roles, Organization organization, Calendars calendars) {
        this.roles = roles;
        this.organization = organization;
        this.calendars = calendars;
    }

    Known known() {
        return new Known(
                roles.all(),
                processKeys,
                Exclusions.NAMES,
                unit -> organization.findUnit(unit).isPresent(),
                workTime());
    }

    WorkTime workTime() {
        return WorkTime.of(calendars.standard());
    }
}
