package vn.sauro.webapp.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.dossier.CounterActs;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.FeePayments;
import vn.sauro.dossier.Fees;
import vn.sauro.shared.Refusal;
import vn.sauro.webapp.FormErrors;

/** The fees of one dossier at the counter: taken against a receipt, waived with a reason, counted anew. */
@Controller
@RequestMapping("/counter/{code}/fees")
class FeePage {

    private final CounterActs acts;
    private final Fees fees;
    private final FeePayments payments;
    private final Reception reception;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final FormErrors errors;

    FeePage(
            CounterActs acts,
            Fees fees,
            FeePayments payments,
            Reception reception,
            Dossiers dossiers,
            DossierAccess access,
            FormErrors errors) {
        this.acts = acts;
        this.fees = fees;
        this.payments = payments;
        this.reception = reception;
        this.dossiers = dossiers;
        this.access = access;
        this.errors = errors;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        return form(code, Map.of(), model);
    }

    /** @param typed with {@code secret} where the applicant's slip is still to be printed */
    @PostMapping
    String pay(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var secret = typed.get("secret");
        var slipWaits = secret != null && dossiers.opens(access.readable(code).code(), secret);
        try {
            acts.payFees(code, typed.get("receiptNumber"), typed.get("amount"));
        } catch (Refusal refusal) {
            errors.show(refusal, model, response);
            if (!slipWaits) {
                return form(code, typed, model);
            }
        }
        if (!slipWaits) {
            return "redirect:/dossiers/{code}";
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("form", new CounterForm(typed));
        model.addAllAttributes(reception.handed(code, secret, "ACCEPTED", locale));
        return "counter/received";
    }

    @PostMapping("/exemption")
    String exempt(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return act(code, typed, model, response, () -> acts.exempt(code, typed.get("fees.exemption")));
    }

    @PostMapping("/counts")
    String count(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return act(code, typed, model, response, () -> acts.count(code, new CounterForm(typed).counts()));
    }

    private String act(
            String code, Map<String, String> typed, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return "redirect:/counter/{code}/fees";
        } catch (Refusal refusal) {
            errors.show(refusal, model, response);
            return form(code, typed, model);
        }
    }

    private String form(String code, Map<String, String> typed, Model model) {
        model.addAttribute("dossier", access.readable(code));
        model.addAttribute("form", new CounterForm(typed));
        model.addAttribute("bills", fees.of(code));
        model.addAttribute("due", payments.due(code));
        model.addAttribute("counts", fees.counts(code));
        model.addAttribute("mayCount", fees.mayCount(code));
        model.addAttribute("exemption", fees.exemption(code).orElse(null));
        return "counter/fees";
    }
}
