package vn.sauro.webapp;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;
import vn.sauro.paper.RegisterClosings;
import vn.sauro.shared.Dates;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** Register 07 of an agency and year: its sheets to print, and its closing once the year is over. */
@Controller
@RequestMapping("/registers/{agency}")
class RegisterPage {

    private final RegisterClosings closings;
    private final Organization organization;
    private final Clock clock;
    private final Texts texts;

    RegisterPage(RegisterClosings closings, Organization organization, Clock clock, Texts texts) {
        this.closings = closings;
        this.organization = organization;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String thisYears(@PathVariable String agency) {
        return "redirect:/registers/{agency}/" + today().getYear();
    }

    @GetMapping("/{year}")
    String show(@PathVariable String agency, @PathVariable int year, Model model, Locale locale) {
        var closing = closings.of(agency, year).orElse(null);
        var today = today();
        var lastMonth = year < today.getYear() ? 12 : year > today.getYear() ? 0 : today.getMonthValue();
        model.addAttribute("unit", organization.unit(agency).name().in(locale));
        model.addAttribute("months", IntStream.rangeClosed(1, lastMonth).boxed().toList());
        model.addAttribute("closing", closing);
        model.addAttribute("closedAt", closing == null ? "" : Dates.of(closing.closedAt()));
        model.addAttribute(
                "closedBy",
                closing == null
                        ? ""
                        : organization
                                .person(closing.closedBy(), closing.closedAt())
                                .map(Person::name)
                                .orElse(closing.closedBy()));
        model.addAttribute("closable", closings.closable(agency, year));
        model.addAttribute("hasPrevious", year > RegisterClosings.FIRST_YEAR);
        model.addAttribute("running", year >= today.getYear());
        return "register";
    }

    /** @param checked that whoever closes has looked the register through; it cannot be opened again */
    @PostMapping("/{year}")
    String close(
            @PathVariable String agency,
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean checked,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            if (!checked) {
                throw Refusal.ofField("checked", "webapp.register.unchecked");
            }
            closings.close(agency, year);
            return "redirect:/registers/{agency}/{year}";
        } catch (Refusal refusal) {
            response.setStatus(ProblemDetails.statusOf(refusal).value());
            model.addAttribute("refused", texts.of(refusal));
            return show(agency, year, model, locale);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(SqlTime.VIETNAM).toLocalDate();
    }
}
