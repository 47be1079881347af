package vn.sauro.catalogue.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.ProcedureFilter;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** The catalogue as citizens see it; everything works without scripts. */
@Controller
@RequestMapping("/thu-tuc")
class ProcedurePages {

    private static final int ON_A_PAGE = 20;
    private static final int LAST_PAGE = 10_000;

    private final Catalogue catalogue;
    private final ProcedureViews views;
    private final Texts texts;

    ProcedurePages(Catalogue catalogue, ProcedureViews views, Texts texts) {
        this.catalogue = catalogue;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "0") String page,
            Model model,
            Locale locale) {
        var filter = new ProcedureFilter(query, field, level(level), null);
        var found = catalogue.search(filter, new PageRequest(page(page), ON_A_PAGE));
        model.addAttribute("found", found);
        model.addAttribute(
                "rows", found.items().stream().map(v -> views.row(v, locale)).toList());
        model.addAttribute("query", query);
        model.addAttribute("field", field);
        model.addAttribute("level", filter.level() == null ? "" : filter.level().name());
        model.addAttribute("fields", catalogue.fields());
        model.addAttribute("levels", ProcedureLevel.values());
        return "catalogue/list";
    }

    @GetMapping("/{code}")
    String procedure(@PathVariable String code, Model model, Locale locale) {
        model.addAttribute("shown", views.whole(code, locale));
        return "catalogue/procedure";
    }

    /** A link that somebody mistyped shows everything instead of an error. */
    private static ProcedureLevel level(String text) {
        return Arrays.stream(ProcedureLevel.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static int page(String text) {
        return text.matches("\\d{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView unknown(Refusal refusal) {
        var answer = new ModelAndView("catalogue/unknown", HttpStatus.NOT_FOUND);
        answer.addObject("refused", texts.of(refusal));
        return answer;
    }
}
