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
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.LookupCodes;
import vn.sauro.shared.Refusal;
import vn.sauro.webapp.FormErrors;

/** Gives a new look-up code to who lost the slip, and the slip to print with it. */
@Controller
@RequestMapping("/counter/{code}/secret")
class LookupCodePage {

    private final LookupCodes codes;
    private final Reception reception;
    private final DossierAccess access;
    private final FormErrors errors;

    LookupCodePage(LookupCodes codes, Reception reception, DossierAccess access, FormErrors errors) {
        this.codes = codes;
        this.reception = reception;
        this.access = access;
        this.errors = errors;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        return form(code, Map.of(), model);
    }

    @PostMapping
    String renew(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var dossier = access.readable(code);
        try {
            var secret = codes.renew(dossier.code(), typed.get("personalId"), typed.get("reason"));
            model.addAllAttributes(reception.handed(code, secret, "NEW_SECRET", locale));
            response.setHeader("Cache-Control", "no-store");
            return "counter/received";
        } catch (Refusal refusal) {
            errors.show(refusal, model, response);
            return form(code, typed, model);
        }
    }

    private String form(String code, Map<String, String> typed, Model model) {
        model.addAttribute("dossier", access.readable(code));
        model.addAttribute("form", new CounterForm(typed));
        return "counter/secret";
    }
}
