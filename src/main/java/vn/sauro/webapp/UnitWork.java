package vn.sauro.webapp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.Visibility;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Page;
import vn.sauro.task.AssignedTasks;

/** Work as every member of an agency may see it, so that all supervise and remind each other. */
@Component
@Transactional(readOnly = true)
class UnitWork {

    static final int PAGE_SIZE = 20;

    private final DutyList duties;
    private final AssignedTasks tasks;
    private final Visibility visibility;
    private final Organization organization;
    private final Clock clock;

    UnitWork(DutyList duties, AssignedTasks tasks, Visibility visibility, Organization organization, Clock clock) {
        this.duties = duties;
        this.tasks = tasks;
        this.visibility = visibility;
        this.organization = organization;
        this.clock = clock;
    }

    /** @param person who reads, and finds nothing that he may not see */
    public Page<WorkRow> find(String person, WorkQuery query, int page) {
        var filter = query.filter(visibility.agenciesOf(person).orElse(null));
        var found = duties.find(filter, page, PAGE_SIZE);
        var progress =
                tasks.progressOf(found.items().stream().map(Duty::caseCode).collect(Collectors.toSet()));
        return found.map(duty -> WorkRow.of(duty, duties.timeStatus(duty), progress.get(duty.caseCode())));
    }

    /** @return code and name of the units to choose from: one's own first, then the other visible agencies */
    public Map<String, String> units(String person, Locale locale) {
        var choice = new LinkedHashMap<String, String>();
        for (var seat : organization.seatsOf(person, clock.instant())) {
            add(organization.unit(organization.agencyOf(seat.unitCode())), choice, locale);
            add(organization.unit(seat.unitCode()), choice, locale);
        }
        var visible = visibility.agenciesOf(person);
        others(visible.orElse(null)).forEach(unit -> add(unit, choice, locale));
        return choice;
    }

    /** @return what the register calls the person, the account's name where it knows nobody by it */
    public String name(String person) {
        return organization.person(person, clock.instant()).map(Person::name).orElse(person);
    }

    private List<Unit> others(Set<String> visible) {
        var others = new ArrayList<>(organization.units());
        others.removeIf(unit -> visible == null
                ? unit.level() == UnitLevel.DIVISION
                : !visible.contains(organization.agencyOf(unit.code())));
        return others;
    }

    private static void add(Unit unit, Map<String, String> choice, Locale locale) {
        choice.put(unit.code(), unit.name().in(locale));
    }
}
