package vn.sauro.webapp;

import java.security.Principal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.duty.AgencyFigures;
import vn.sauro.duty.DutyFigures;
import vn.sauro.duty.HolderFigures;
import vn.sauro.duty.Visibility;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;
import vn.sauro.shared.SqlTime;

/** How work stands, agency by agency and holder by holder; every number opens the list behind it. */
@Controller
@RequestMapping("/work/figures")
class FiguresPage {

    private static final int MONTHS = 24;

    /** @param name of the agency, in the reader's language */
    record AgencyRow(String name, AgencyFigures figures) {}

    /**
     * @param place position and unit in the reader's language, empty where the person is called by them
     */
    record HolderRow(String person, String place, HolderFigures figures) {}

    private final DutyFigures figures;
    private final Visibility visibility;
    private final Organization organization;
    private final Clock clock;

    FiguresPage(DutyFigures figures, Visibility visibility, Organization organization, Clock clock) {
        this.figures = figures;
        this.visibility = visibility;
        this.organization = organization;
        this.clock = clock;
    }

    /** @param since first month of what is done, such as 2026-07; blank: January of this year */
    @GetMapping
    String agencies(@RequestParam(required = false) String since, Principal reader, Model model, Locale locale) {
        var month = months(since, model);
        var rows = figures.byAgency(visible(reader), month);
        model.addAttribute(
                "agencies",
                rows.stream()
                        .map(row -> new AgencyRow(
                                organization.unitName(row.agencyCode()).in(locale), row))
                        .toList());
        model.addAttribute("sum", rows.size() < 2 ? null : AgencyFigures.sum(rows));
        return "figures";
    }

    /** @param since as above */
    @GetMapping("/{agency}")
    String holders(
            @PathVariable String agency,
            @RequestParam(required = false) String since,
            Principal reader,
            Model model,
            Locale locale) {
        var month = months(since, model);
        model.addAttribute("agencyName", organization.unitName(agency).in(locale));
        model.addAttribute(
                "holders",
                figures.byHolder(agency, visible(reader), month).stream()
                        .map(row -> row(row, locale))
                        .toList());
        return "figures";
    }

    private HolderRow row(HolderFigures row, Locale locale) {
        var person = organization
                .person(row.personId(), clock.instant())
                .map(Person::name)
                .orElse(row.personId());
        var position = organization.positionTitle(row.positionId()).in(locale);
        var unit = organization.unitName(row.unitCode()).in(locale);
        var place = position.contains(unit) ? position : position + ", " + unit;
        return new HolderRow(person, place.equals(person) ? "" : place, row);
    }

    private Collection<String> visible(Principal reader) {
        return visibility.agenciesOf(reader.getName()).orElse(null);
    }

    private YearMonth months(String since, Model model) {
        var chosen = figures.since(since);
        var now = YearMonth.from(clock.instant().atZone(SqlTime.VIETNAM));
        var choice = Stream.concat(
                        Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS), Stream.of(chosen))
                .distinct()
                .toList();
        model.addAttribute("months", choice);
        model.addAttribute("since", chosen);
        return chosen;
    }
}
