package vn.sauro.webapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.document.Documents;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.CounterAgenda;
import vn.sauro.dossier.Counters;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.DossierList;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.FeeBill;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.FindingList;
import vn.sauro.dossier.Objections;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.Timeline;
import vn.sauro.organization.Organization;
import vn.sauro.paper.StaffPapers;
import vn.sauro.shared.Dates;

/** Gathers what the page of one dossier shows, for whoever may read it. */
@Component
@Transactional
class DossierReader {

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final DossierList list;
    private final Fees fees;
    private final Counters counters;
    private final Applicants applicants;
    private final CounterAgenda counter;
    private final Objections objections;
    private final FindingList findings;
    private final IncidentCard incidents;
    private final DutyList duties;
    private final Deadlines deadlines;
    private final Documents documents;
    private final StaffPapers papers;
    private final Timeline timeline;
    private final Organization organization;

    DossierReader(
            DossierAccess access,
            Dossiers dossiers,
            DossierList list,
            Fees fees,
            Counters counters,
            Applicants applicants,
            CounterAgenda counter,
            Objections objections,
            FindingList findings,
            IncidentCard incidents,
            DutyList duties,
            Deadlines deadlines,
            Documents documents,
            StaffPapers papers,
            Timeline timeline,
            Organization organization) {
        this.access = access;
        this.dossiers = dossiers;
        this.list = list;
        this.fees = fees;
        this.counters = counters;
        this.applicants = applicants;
        this.counter = counter;
        this.objections = objections;
        this.findings = findings;
        this.incidents = incidents;
        this.duties = duties;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.timeline = timeline;
        this.organization = organization;
    }

    /**
     * @param applicant whether the person behind the dossier is asked for as well; the reading is written down
     * @throws vn.sauro.shared.Refusal {@code dossier.dossier-unknown} also when the reader may not see it
     */
    public Map<String, Object> read(String code, boolean applicant, Locale locale) {
        var dossier = access.readable(code);
        var model = new LinkedHashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("status", list.timeStatus(dossier));
        model.put("filed", Dates.of(dossier.filedAt()));
        model.put("due", dossier.dueAt() == null ? "" : Dates.of(dossier.dueAt()));
        model.put("originalDue", moved(dossier) ? Dates.of(dossier.originalDueAt()) : "");
        model.put("receiving", organization.unitName(dossier.receivingUnit()).in(locale));
        model.put("resolving", organization.unitName(dossier.resolvingUnit()).in(locale));
        model.put("why", why(code, locale));
        model.put("components", dossiers.components(code));
        model.put("atCounter", counter.of(code).filter(items -> !items.empty()).isPresent());
        model.put("objections", objections(code));
        model.put("findings", findings.of(code));
        model.put("bills", fees.of(code));
        model.put("feesOpen", fees.of(code).stream().anyMatch(DossierReader::unsettled));
        model.put("receivedHere", counters.of(access.person()).contains(dossier.receivingUnit()));
        model.put("duties", open(code, locale));
        model.put("documents", documents.of(code));
        model.put("papers", papers.of(code));
        model.put("events", newestFirst(code));
        model.putAll(incidents.of(code));
        if (applicant) {
            access.requireApplicant(code);
            model.put("applicant", applicants.of(code, "CASE_PAGE"));
        }
        return model;
    }

    /** An objection as it is shown; what it says is for who may see whom the dossier is about. */
    record ObjectionRow(String raised, String state, String content, String answer, String document) {}

    private List<ObjectionRow> objections(String code) {
        var personal = access.mayReadPersonal(code);
        return objections.of(code).stream()
                .map(each -> new ObjectionRow(
                        Dates.of(each.raisedAt()),
                        each.state().name(),
                        personal ? each.content() : null,
                        personal ? each.answer() : null,
                        each.document()))
                .toList();
    }

    private static boolean unsettled(FeeBill bill) {
        return bill.open() || bill.state() == FeeBill.State.EXPECTED;
    }

    private static boolean moved(Dossier dossier) {
        return dossier.dueAt() != null && !dossier.dueAt().equals(dossier.originalDueAt());
    }

    private List<String> why(String code, Locale locale) {
        return deadlines.find(code).stream()
                .map(Deadline::explanation)
                .flatMap(List::stream)
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

    private List<CaseReader.Event> newestFirst(String code) {
        var events = new ArrayList<CaseReader.Event>();
        timeline.of(code).forEach(line -> events.add(0, new CaseReader.Event(Dates.of(line.at()), line.text())));
        return events;
    }
}
