package vn.sauro.webapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.document.Documents;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.Timeline;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Dates;
import vn.sauro.task.CaseAccess;
import vn.sauro.task.Cases;
import vn.sauro.task.Contributions;
import vn.sauro.task.Obstacles;

/** Gathers what the page of one case shows, for whoever may read that case. */
@Component
@Transactional(readOnly = true)
class CaseReader {

    private final CaseAccess access;
    private final Cases cases;
    private final DutyList duties;
    private final Deadlines deadlines;
    private final Contributions contributions;
    private final Documents documents;
    private final Obstacles obstacles;
    private final Timeline timeline;
    private final Organization organization;

    CaseReader(
            CaseAccess access,
            Cases cases,
            DutyList duties,
            Deadlines deadlines,
            Contributions contributions,
            Documents documents,
            Obstacles obstacles,
            Timeline timeline,
            Organization organization) {
        this.access = access;
        this.cases = cases;
        this.duties = duties;
        this.deadlines = deadlines;
        this.contributions = contributions;
        this.documents = documents;
        this.obstacles = obstacles;
        this.timeline = timeline;
        this.organization = organization;
    }

    /** @throws vn.sauro.shared.Refusal {@code task.case-unknown} also when the reader may not see it */
    public Map<String, Object> read(String code, Locale locale) {
        var task = access.readable(code);
        var model = new LinkedHashMap<String, Object>();
        model.put("task", task);
        model.put("status", cases.timeStatus(task));
        model.put("due", Dates.of(task.dueAt()));
        model.put("originalDue", task.dueAt().equals(task.originalDueAt()) ? "" : Dates.of(task.originalDueAt()));
        model.put("why", why(code, locale));
        model.put("duties", open(code, locale));
        model.put("contributions", contributions.of(code));
        model.put("obstacles", obstacles.of(code));
        model.put("documents", documents.of(code));
        model.put("events", newestFirst(code));
        model.put("leader", organization.positionTitle(task.supervisingLeader()).in(locale));
        model.put("unitName", (UnaryOperator<String>)
                unit -> organization.unitName(unit).in(locale));
        return model;
    }

    private List<String> why(String code, Locale locale) {
        return deadlines.ofCase(code).explanation().stream()
                .map(step -> step.in(locale))
                .toList();
    }

    private List<CaseDutyCard> open(String code, Locale locale) {
        return duties.ofCase(code).stream()
                .filter(Duty::open)
                .map(duty -> CaseDutyCard.of(
                        duty,
                        duties.timeStatus(duty),
                        deadlines.find(duty.deadlineId()).orElse(null),
                        locale))
                .toList();
    }

    /** A line that the page can print as it is. */
    record Event(String at, String text) {}

    private List<Event> newestFirst(String code) {
        var events = new ArrayList<Event>();
        timeline.of(code).forEach(line -> events.add(0, new Event(Dates.of(line.at()), line.text())));
        return events;
    }
}
