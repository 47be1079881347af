package vn.sauro.webapp;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sauro.dossier.Dossiers;
import vn.sauro.feedback.FeedbackCases;

/** One case: what it is, who holds it now with all six clears, why its dates are what they are, what happened. */
@Controller
class CasePage {

    private final CaseReader cases;
    private final Dossiers dossiers;
    private final FeedbackCases feedback;

    CasePage(CaseReader cases, Dossiers dossiers, FeedbackCases feedback) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.feedback = feedback;
    }

    /** Links to a case need not know of which kind it is. */
    @GetMapping("/work/cases/{code}")
    String show(@PathVariable String code, Model model, Locale locale) {
        if (dossiers.find(code).isPresent()) {
            return "redirect:/dossiers/{code}";
        }
        if (feedback.find(code).isPresent()) {
            return "redirect:/feedback/{code}";
        }
        model.addAllAttributes(cases.read(code, locale));
        return "case";
    }
}
