package vn.sauro.webapp.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.CounterActs;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.webapp.FormErrors;

/** Takes in at the counter what an applicant was asked to supplement. */
@Controller
@RequestMapping("/counter/{code}/supplement")
class SupplementPage {

    private final CounterActs acts;
    private final DossierAccess access;
    private final Supplements supplements;
    private final Catalogue catalogue;
    private final FormErrors errors;

    SupplementPage(
            CounterActs acts, DossierAccess access, Supplements supplements, Catalogue catalogue, FormErrors errors) {
        this.acts = acts;
        this.access = access;
        this.supplements = supplements;
        this.catalogue = catalogue;
        this.errors = errors;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        return form(code, new CounterForm(Map.of()), model);
    }

    @PostMapping
    String take(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var form = new CounterForm(typed);
        var procedure = procedure(code);
        try {
            var faults = new Faults();
            var handedIn = form.handedIn(procedure, faults);
            faults.refuse();
            acts.supplement(code, handedIn);
            return "redirect:/dossiers/{code}";
        } catch (Refusal refusal) {
            errors.show(refusal, field -> form.inputOf(field, procedure), model, response);
            return form(code, form, model);
        }
    }

    private String form(String code, CounterForm form, Model model) {
        model.addAttribute("dossier", access.readable(code));
        model.addAttribute("procedure", procedure(code));
        model.addAttribute("form", form);
        model.addAttribute("copyKinds", CopyKind.values());
        supplements.of(code).stream()
                .filter(request -> request.state() == SupplementRequest.State.OPEN)
                .findFirst()
                .ifPresent(request -> {
                    model.addAttribute("request", request);
                    model.addAttribute("until", request.dueAt() == null ? "" : Dates.of(request.dueAt()));
                });
        return "counter/supplement";
    }

    private ProcedureVersion procedure(String code) {
        var dossier = access.readable(code);
        return catalogue.pinned(dossier.versionId(), dossier.overrideId()).terms();
    }
}
