package vn.sauro.webapp.counter;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.CounterDesk;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.FeeBill;
import vn.sauro.dossier.FeePayments;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.ReceiptDecision;
import vn.sauro.paper.LookupPage;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** Receives what the form says and gathers what the applicant is handed: code, appointment, look-up code. */
@Component
class Reception {

    private final CounterDesk desk;
    private final Dossiers dossiers;
    private final Deadlines deadlines;
    private final Fees fees;
    private final FeePayments payments;
    private final LookupPage lookup;

    Reception(
            CounterDesk desk,
            Dossiers dossiers,
            Deadlines deadlines,
            Fees fees,
            FeePayments payments,
            LookupPage lookup) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.fees = fees;
        this.payments = payments;
        this.lookup = lookup;
    }

    /** @throws Refusal naming every field that is wrong; nothing is kept then */
    @Transactional
    public Map<String, Object> receive(CounterForm form, ProcedureVersion procedure, Locale locale) {
        var faults = new Faults();
        var order = form.order(procedure, faults);
        var decision = form.decision(faults);
        faults.run(() -> desk.check(order, decision));
        faults.refuse();
        var filed = desk.receive(order, decision);
        var handed = handed(filed.code(), filed.secret(), decision.outcome().name(), locale);
        handed.put("supplement", decision.outcome() == ReceiptDecision.Outcome.SUPPLEMENT_NEEDED);
        return handed;
    }

    /**
     * @param secret look-up code, which the caller knows at this moment only
     * @param done what was just done, the end of a message key
     */
    @Transactional
    public Map<String, Object> handed(String code, String secret, String done, Locale locale) {
        var dossier = dossiers.get(code);
        var handed = new LinkedHashMap<String, Object>();
        handed.put("dossier", dossier);
        handed.put("secret", secret);
        handed.put("done", done);
        handed.put("slip", dossier.acceptedAt() != null);
        handed.put("due", dossier.dueAt() == null ? "" : Dates.of(dossier.dueAt()));
        handed.put("why", why(code, locale));
        handed.put("bills", fees.of(code));
        handed.put("payNow", payNow(code));
        handed.put("lookup", lookup.address());
        handed.put("qr", new QrSvg(lookup.link(code)));
        return handed;
    }

    /** @return what is to be taken while the applicant stands at the counter */
    private BigDecimal payNow(String code) {
        return fees.of(code).stream()
                        .filter(FeeBill::open)
                        .anyMatch(bill -> bill.collectedAt() == FeeCollection.RECEIPT)
                ? payments.due(code)
                : BigDecimal.ZERO;
    }

    private List<String> why(String code, Locale locale) {
        return deadlines.find(code).stream()
                .map(Deadline::explanation)
                .flatMap(List::stream)
                .map(step -> step.in(locale))
                .toList();
    }
}
