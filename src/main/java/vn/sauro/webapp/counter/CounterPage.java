package vn.sauro.webapp.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Counters;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.ReceiptDecision;
import vn.sauro.dossier.ResolvingUnits;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.shared.Refusal;
import vn.sauro.webapp.FormErrors;

/** Receives dossiers at the counter. Works without scripts; what was typed stays until it is right. */
@Controller
@RequestMapping("/counter")
class CounterPage {

    private final ProcedureFinder procedures;
    private final Reception reception;
    private final CounterLists lists;
    private final Counters counters;
    private final ResolvingUnits resolving;
    private final DossierAccess access;
    private final Organization organization;
    private final FormErrors errors;

    CounterPage(
            ProcedureFinder procedures,
            Reception reception,
            CounterLists lists,
            Counters counters,
            ResolvingUnits resolving,
            DossierAccess access,
            Organization organization,
            FormErrors errors) {
        this.procedures = procedures;
        this.reception = reception;
        this.lists = lists;
        this.counters = counters;
        this.resolving = resolving;
        this.access = access;
        this.organization = organization;
        this.errors = errors;
    }

    /** @param procedure code or words of the name of the procedure that is asked for */
    @GetMapping
    String open(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(required = false) String unit,
            Model model,
            Locale locale) {
        var mine = mine();
        var chosen = mine.contains(unit) ? unit : mine.get(0);
        var meant = procedures.meant(procedure);
        if (meant.size() == 1) {
            return form(new CounterForm(Map.of("receivingUnit", chosen)), meant.get(0), model, locale);
        }
        model.addAttribute("typed", procedure);
        model.addAttribute("hits", meant);
        model.addAttribute("procedures", procedures.all());
        model.addAttribute("counters", named(mine, locale));
        model.addAttribute("counter", chosen);
        model.addAttribute("today", lists.today(chosen));
        model.addAttribute("waiting", lists.waiting(chosen));
        model.addAttribute("lacking", lists.lacking(chosen));
        model.addAttribute("ready", lists.ready(chosen));
        return "counter/desk";
    }

    @PostMapping
    String receive(@RequestParam Map<String, String> typed, Model model, Locale locale, HttpServletResponse response) {
        mine();
        var form = new CounterForm(typed);
        var procedure = procedures
                .exactly(form.of("procedureCode"))
                .orElseThrow(() -> Refusal.of("catalogue.procedure-unknown", form.of("procedureCode")));
        try {
            model.addAllAttributes(reception.receive(form, procedure, locale));
            response.setHeader("Cache-Control", "no-store");
            return "counter/received";
        } catch (Refusal refusal) {
            errors.show(refusal, field -> form.inputOf(field, procedure), CounterForm.IN_PARTS, model, response);
            return form(form, procedure, model, locale);
        }
    }

    private String form(CounterForm form, ProcedureVersion procedure, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("procedure", procedure);
        model.addAttribute("procedureName", procedure.name().in(locale));
        model.addAttribute("requestId", form.of("requestId", UUID.randomUUID()));
        model.addAttribute("counters", named(mine(), locale));
        model.addAttribute(
                "resolvingUnits",
                resolving.of(procedure).stream()
                        .map(unit -> named(unit, locale))
                        .toList());
        model.addAttribute("applicantKinds", ApplicantKind.values());
        model.addAttribute("copyKinds", CopyKind.values());
        model.addAttribute("decisions", ReceiptDecision.Outcome.values());
        return "counter/receive";
    }

    /** @throws Refusal {@code counter.nowhere-forbidden} for who works at no counter */
    private List<String> mine() {
        var mine = counters.of(access.person());
        if (mine.isEmpty()) {
            throw Refusal.of("counter.nowhere-forbidden");
        }
        return mine;
    }

    /** A choice of the form. */
    record Named(String code, String name) {}

    private List<Named> named(List<String> units, Locale locale) {
        return units.stream()
                .map(code -> named(organization.unit(code), locale))
                .toList();
    }

    private static Named named(Unit unit, Locale locale) {
        return new Named(unit.code(), unit.name().in(locale));
    }
}
