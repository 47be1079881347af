package vn.sauro.webapp;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Visibility;
import vn.sauro.escalation.IdleCases;
import vn.sauro.shared.PageRequest;

/** Who in my unit holds what until when. */
@Controller
@RequestMapping("/work")
class WorkPage {

    /** The most pressing first. */
    private static final List<TimeStatus> STATUSES = List.of(
            TimeStatus.OVERDUE,
            TimeStatus.DUE_TODAY,
            TimeStatus.DUE_SOON,
            TimeStatus.NOT_DUE,
            TimeStatus.PAUSED,
            TimeStatus.DONE_ON_TIME,
            TimeStatus.DONE_LATE);

    private static final PageRequest IDLE = new PageRequest(0, 10);

    private final UnitWork work;
    private final Visibility visibility;
    private final IdleCases idle;
    private final StaffRoles roles;

    WorkPage(UnitWork work, Visibility visibility, IdleCases idle, StaffRoles roles) {
        this.work = work;
        this.visibility = visibility;
        this.idle = idle;
        this.roles = roles;
    }

    @GetMapping
    String work(
            WorkQuery asked, @RequestParam(defaultValue = "0") int page, Principal person, Model model, Locale locale) {
        var units = work.units(person.getName(), locale);
        var oversees = visibility.agenciesOf(person.getName()).isEmpty();
        var first = units.keySet().stream().findFirst().orElse("");
        var query = asked.unit() != null ? asked : asked.in(oversees ? "" : first);
        model.addAttribute("units", units);
        model.addAttribute("query", query);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("rows", work.find(person.getName(), query, Math.max(page, 0)));
        model.addAttribute(
                "idle",
                idle.find(query.unit(), visibility.agenciesOf(person.getName()).orElse(null), IDLE));
        model.addAttribute("onlyOf", query.ofOnePerson() ? work.name(query.holder()) : "");
        model.addAttribute("registers", registers(units));
        return "work";
    }

    /** @return those of the reader's units that take dossiers in, by code */
    private Map<String, String> registers(Map<String, String> units) {
        var receiving = new TreeMap<>(units);
        receiving.keySet().retainAll(roles.receivingUnits());
        return receiving;
    }
}
