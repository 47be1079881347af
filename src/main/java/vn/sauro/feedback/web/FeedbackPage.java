package vn.sauro.feedback.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.document.CaseFiles;
import vn.sauro.duty.Timeline;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.feedback.Reporters;
import vn.sauro.organization.Organization;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** One piece of feedback for the agency that handles it; who sent it only on request, which is written down. */
@Controller
@RequestMapping("/feedback/{code}")
class FeedbackPage {

    private final FeedbackCases cases;
    private final Reporters reporters;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Organization organization;
    private final Texts texts;

    FeedbackPage(
            FeedbackCases cases,
            Reporters reporters,
            CaseFiles files,
            Timeline timeline,
            Organization organization,
            Texts texts) {
        this.cases = cases;
        this.reporters = reporters;
        this.files = files;
        this.timeline = timeline;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, Locale reader) {
        // Asked first: it refuses whoever may not see the case.
        model.addAttribute("documents", files.of(code));
        var feedback = cases.get(code);
        var agency = organization.unit(feedback.agency());
        model.addAttribute("feedback", feedback);
        model.addAttribute("agency", "en".equals(reader.getLanguage()) ? agency.nameEn() : agency.nameVi());
        model.addAttribute("events", timeline.of(code));
        return "feedback/case";
    }

    @PostMapping("/reporter")
    String reporter(@PathVariable String code, @RequestParam String purpose, Model model, Locale reader) {
        var page = show(code, model, reader);
        model.addAttribute("reporter", reporters.of(code, purpose));
        return page;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal) {
        return new ModelAndView("refused", ProblemDetails.statusOf(refusal)).addObject("refusal", texts.of(refusal));
    }
}
