package vn.sauro.webapp;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.dossier.Dossiers;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** One case: what it is, who holds it now with all six clears, why its dates are what they are, what happened. */
@Controller
class CasePage {

    private final CaseReader cases;
    private final Dossiers dossiers;
    private final FeedbackCases feedback;
    private final Texts texts;

    CasePage(CaseReader cases, Dossiers dossiers, FeedbackCases feedback, Texts texts) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.feedback = feedback;
        this.texts = texts;
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

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView refused(Refusal refusal) {
        return new ModelAndView("refused").addObject("refusal", texts.of(refusal));
    }
}
