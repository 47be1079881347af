package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.feedback.Ratings;
import vn.sauro.feedback.Satisfaction;
import vn.sauro.feedback.SatisfactionFigures;
import vn.sauro.organization.Organization;
import vn.sauro.publication.DossierLookup;
import vn.sauro.publication.Key;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Rating a settled dossier once, and what all ratings come to. */
@Controller
class RatingController {

    private static final Set<String> FIELDS = Set.of("code", "secret", "score", "comment");

    private final DossierLookup lookup;
    private final Ratings ratings;
    private final SatisfactionFigures figures;
    private final Organization organization;
    private final Texts texts;

    RatingController(
            DossierLookup lookup,
            Ratings ratings,
            SatisfactionFigures figures,
            Organization organization,
            Texts texts) {
        this.lookup = lookup;
        this.ratings = ratings;
        this.figures = figures;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping("/danh-gia")
    String form(@RequestParam(required = false) String code, Model model) {
        model.addAttribute("code", new Key(code, "").code());
        model.addAttribute("typed", Map.of());
        model.addAttribute("errors", Map.of());
        return "publication/rating";
    }

    @PostMapping("/danh-gia")
    String rate(HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = PublicForm.of(request, FIELDS);
        var key = new Key(form.text("code"), form.text("secret"));
        model.addAttribute("code", key.code());
        model.addAttribute("typed", form.typed());
        try {
            if (key.incomplete()) {
                throw Refusal.of("publication.key-missing");
            }
            lookup.requireOwner(key);
            ratings.rate(key.code(), score(form.text("score")), form.text("comment"));
            return "publication/rated";
        } catch (Refusal refusal) {
            response.setStatus(PublicFaults.status(refusal).value());
            var errors = new FormErrors(texts);
            errors.add(refusal);
            model.addAttribute("errors", errors.byField());
            return "publication/rating";
        }
    }

    @GetMapping("/muc-do-hai-long")
    String satisfaction(Model model, Locale reader) {
        model.addAttribute(
                "units",
                figures.byUnit().stream().map(each -> named(each, reader)).toList());
        model.addAttribute("procedures", figures.byProcedure());
        return "publication/satisfaction";
    }

    private Satisfaction named(Satisfaction figures, Locale reader) {
        var name = organization
                .findUnit(figures.key())
                .map(unit -> "en".equals(reader.getLanguage()) ? unit.nameEn() : unit.nameVi())
                .orElse(figures.key());
        return new Satisfaction(figures.key(), name, figures.ratings(), figures.average(), figures.satisfied());
    }

    private static Integer score(String typed) {
        return typed != null && typed.matches("[1-5]") ? Integer.valueOf(typed) : null;
    }
}
