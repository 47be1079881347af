package vn.sauro.webapp;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.dossier.Incidents;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** A leader declares an incident on the page of the dossier, and ends it there; what is wrong is said on the same page. */
@Controller
class IncidentPage {

    private final Incidents incidents;
    private final DossierReader dossiers;
    private final FormErrors errors;

    IncidentPage(Incidents incidents, DossierReader dossiers, FormErrors errors) {
        this.incidents = incidents;
        this.dossiers = dossiers;
        this.errors = errors;
    }

    @PostMapping("/dossiers/{code}/incident")
    String declare(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            incidents.declare(code, typed.get("reason"), typed.get("document"), typed.get("description"));
            return "redirect:/dossiers/{code}#pauses";
        } catch (Refusal refusal) {
            return refused(refusal, code, typed, model, locale, response);
        }
    }

    @PostMapping("/dossiers/{code}/incident/end")
    String end(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            incidents.end(code, instant(typed.get("endedAt")));
            return "redirect:/dossiers/{code}#pauses";
        } catch (Refusal refusal) {
            return refused(refusal, code, typed, model, locale, response);
        }
    }

    private String refused(
            Refusal refusal,
            String code,
            Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (ProblemDetails.statusOf(refusal) != HttpStatus.UNPROCESSABLE_ENTITY) {
            throw refusal;
        }
        errors.show(refusal, model, response);
        model.addAllAttributes(dossiers.read(code, false, locale));
        model.addAttribute("typed", typed);
        return "dossier";
    }

    /** @return the moment that a field of date and time names, null where it names none */
    private static Instant instant(String typed) {
        try {
            return typed == null
                    ? null
                    : LocalDateTime.parse(typed).atZone(SqlTime.VIETNAM).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
