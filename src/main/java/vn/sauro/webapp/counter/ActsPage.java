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
import vn.sauro.dossier.CounterActs;
import vn.sauro.dossier.CounterAgenda;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.RaiseObjection;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.webapp.FormErrors;

/** What people say and do at the counter about a dossier that runs; only what is possible now is offered. */
@Controller
@RequestMapping("/counter/{code}")
class ActsPage {

    private final CounterActs acts;
    private final CounterAgenda agenda;
    private final DossierAccess access;
    private final FormErrors errors;

    ActsPage(CounterActs acts, CounterAgenda agenda, DossierAccess access, FormErrors errors) {
        this.acts = acts;
        this.agenda = agenda;
        this.access = access;
        this.errors = errors;
    }

    /** @param done what was just entered, for the confirmation */
    @GetMapping
    String open(@PathVariable String code, @RequestParam(required = false) Act done, Model model) {
        model.addAttribute("done", done);
        return page(code, new CounterForm(Map.of()), model);
    }

    /** What can be entered; each is sent to an address of its own. */
    enum Act {
        PAYMENT,
        OBJECTION,
        HOUSEHOLD_ANSWER,
        WITHDRAWAL;

        private String inputOf(String field) {
            return this == OBJECTION && !field.isEmpty() ? "objection." + field : field;
        }
    }

    @PostMapping
    String enter(
            @PathVariable String code,
            @RequestParam Act act,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var form = new CounterForm(typed);
        try {
            enter(code, act, form);
            return "redirect:/counter/{code}?done=" + act;
        } catch (Refusal refusal) {
            errors.show(refusal, act::inputOf, model, response);
            return page(code, form, model);
        }
    }

    private void enter(String code, Act act, CounterForm form) {
        switch (act) {
            case PAYMENT -> acts.pay(code, form.of("receiptNumber"), form.of("amount"));
            case OBJECTION ->
                acts.object(
                        code,
                        new RaiseObjection(
                                form.of("objection.content"), form.of("objection.name"), form.of("objection.contact")));
            case HOUSEHOLD_ANSWER -> acts.answerForHousehold(code, consented(form), form.of("document"));
            case WITHDRAWAL -> acts.withdraw(code, form.of("reason"));
        }
    }

    private static Boolean consented(CounterForm form) {
        return form.of("consented").isEmpty() ? null : form.of("consented").equals("true");
    }

    private String page(String code, CounterForm form, Model model) {
        var items = agenda.of(code).orElseThrow(() -> Refusal.of("counter.elsewhere-forbidden"));
        model.addAttribute("dossier", access.readable(code));
        model.addAttribute(
                "form",
                items.owed() == null
                        ? form
                        : form.proposing("amount", items.owed().amount().toPlainString()));
        model.addAttribute("items", items);
        model.addAttribute("payBy", payBy(items.owed()));
        return "counter/acts";
    }

    private static String payBy(Obligation owed) {
        return owed == null || owed.dueAt() == null ? "" : Dates.of(owed.dueAt());
    }
}
