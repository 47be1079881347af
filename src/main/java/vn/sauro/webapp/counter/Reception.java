package vn.sauro.webapp.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.CounterDesk;
import vn.sauro.dossier.Dossiers;
import vn.sauro.paper.LookupPage;
import vn.sauro.shared.Dates;

/** Receives what the form says and gathers what the applicant is handed: code, appointment, look-up code. */
@Component
class Reception {

    private final CounterDesk desk;
    private final Dossiers dossiers;
    private final Deadlines deadlines;
    private final LookupPage lookup;

    Reception(CounterDesk desk, Dossiers dossiers, Deadlines deadlines, LookupPage lookup) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.lookup = lookup;
    }

    /** @throws vn.sauro.shared.Refusal naming the field that is wrong; nothing is kept then */
    @Transactional
    public Map<String, Object> receive(CounterForm form, ProcedureVersion procedure, Locale locale) {
        var filed = desk.receive(form.order(procedure), form.decision());
        var dossier = dossiers.get(filed.code());
        var received = new LinkedHashMap<String, Object>();
        received.put("dossier", dossier);
        received.put("secret", filed.secret());
        received.put("decision", form.decision().outcome());
        received.put("due", dossier.dueAt() == null ? "" : Dates.of(dossier.dueAt()));
        received.put("why", why(filed.code(), locale));
        received.put("lookup", lookup.address());
        received.put("qr", new QrSvg(lookup.link(filed.code())));
        return received;
    }

    private List<String> why(String code, Locale locale) {
        return deadlines.find(code).stream()
                .map(Deadline::explanation)
                .flatMap(List::stream)
                .map(step -> step.in(locale))
                .toList();
    }
}
