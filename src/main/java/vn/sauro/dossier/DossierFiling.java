package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.PinnedProcedure;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Takes dossiers in: code, secret, applicant, components, record and process in one transaction, or nothing of it. */
@Component
public class DossierFiling {

    /** Runs every procedure that has no model of its own. */
    private static final String GENERIC_MODEL = "InternalProcedure";

    private final FilingCheck check;
    private final DossierCodes codes;
    private final DossierSettings settings;
    private final DossierStore store;
    private final Applicants applicants;
    private final Fees fees;
    private final Ledger ledger;
    private final CurrentPerson actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DossierFiling(
            FilingCheck check,
            DossierCodes codes,
            DossierSettings settings,
            DossierStore store,
            Applicants applicants,
            Fees fees,
            Ledger ledger,
            CurrentPerson actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.check = check;
        this.codes = codes;
        this.settings = settings;
        this.store = store;
        this.applicants = applicants;
        this.fees = fees;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Files a dossier and starts its procedure. Who is signed in is kept as the receiver, except online.
     *
     * @throws Refusal naming every field that is wrong; nothing is kept then, and no number is used up
     */
    @Transactional
    public Filed file(FileDossier order) {
        var now = clock.instant();
        var today = now.atZone(SqlTime.VIETNAM).toLocalDate();
        var checked = check.checked(order, today);
        refuseTwice(order.requestId());
        var procedure = checked.procedure();
        var prefix = settings.prefixOf(order.receivingUnit());
        var dossier = dossier(codes.next(prefix, today), order, procedure, now);
        var secret = LookupSecret.random();
        ledger.lock(dossier.code());
        store.insert(
                dossier,
                order.channel() == Channel.ONLINE ? null : actor.id().orElse(null),
                LookupSecret.hash(dossier.code(), secret),
                order.requestId());
        applicants.keep(dossier.code(), checked.applicant());
        checked.components().forEach(component -> store.insert(dossier.code(), component));
        record(dossier, checked.applicant(), checked.components());
        fees.keep(dossier.code(), checked.fees(), order.channel() != Channel.ONLINE);
        events.publishEvent(new DossierFiled(dossier, processKey(procedure.terms())));
        return new Filed(dossier.code(), secret);
    }

    /** @throws Refusal naming every field that is wrong */
    @Transactional(readOnly = true)
    public void check(FileDossier order) {
        check.checked(order, clock.instant().atZone(SqlTime.VIETNAM).toLocalDate());
    }

    private void refuseTwice(String requestId) {
        if (requestId != null) {
            store.byRequest(requestId).ifPresent(code -> {
                throw Refusal.ofField("requestId", "dossier.filed-already", code);
            });
        }
    }

    private static Dossier dossier(String code, FileDossier order, PinnedProcedure procedure, Instant now) {
        var terms = procedure.terms();
        return new Dossier(
                code,
                terms.procedureCode(),
                procedure.versionId(),
                procedure.overrideId(),
                terms.name().vi(),
                DossierStatus.SUBMITTED,
                order.channel(),
                order.receivingUnit(),
                FilingCheck.resolvingUnit(order),
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private void record(Dossier dossier, Applicant applicant, List<HandedIn> components) {
        var facts = new HashMap<String, Object>();
        facts.put("procedure", dossier.procedureCode());
        facts.put("name", dossier.procedureName());
        facts.put("version", dossier.versionId());
        facts.put("channel", dossier.channel().name());
        facts.put("receiving", dossier.receivingUnit());
        facts.put("resolving", dossier.resolvingUnit());
        facts.put("applicantKind", applicant.kind().name());
        facts.put("components", components.stream().map(DossierFiling::said).toList());
        ledger.append(new LedgerEvent(dossier.code(), "DOSSIER_FILED", null, facts, personal(applicant)));
    }

    private static Map<String, Object> said(HandedIn component) {
        return Map.of("no", component.no(), "kind", component.copyKind(), "copies", component.copies());
    }

    private static Map<String, String> personal(Applicant applicant) {
        var personal = new HashMap<String, String>();
        personal.put("applicantName", applicant.name());
        personal.put("applicantId", applicant.personalId());
        personal.put("phone", applicant.phone());
        personal.put("email", applicant.email());
        personal.put("address", applicant.address());
        personal.put("proxyName", applicant.proxyName());
        personal.put("proxyId", applicant.proxyPersonalId());
        return personal;
    }

    private static String processKey(ProcedureVersion terms) {
        return terms.execution() == Execution.GENERIC || terms.processKey() == null
                ? GENERIC_MODEL
                : terms.processKey();
    }
}
