package vn.sauro.webapp;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, where to go, and in the sample who can sign in as whom. */
@Controller
class StartPage {

    private static final List<String> CLEARS =
            List.of("person", "task", "responsibility", "authority", "time", "result");

    record Door(String key, String path) {}

    private static final List<Door> DOORS = List.of(
            new Door("tasklist", "/camunda/app/tasklist/default/"),
            new Door("work", "/work"),
            new Door("figures", "/work/figures"),
            new Door("counter", "/counter"),
            new Door("programme", "/programme"),
            new Door("import", "/programme/import"),
            new Door("procedures", "/thu-tuc"),
            new Door("cockpit", "/camunda/app/cockpit/default/"),
            new Door("admin", "/camunda/app/admin/default/"),
            new Door("api", "/swagger-ui/index.html"));

    private static final List<Door> CITIZENS_DOORS = List.of(
            new Door("lookup", "/tra-cuu"),
            new Door("procedures", "/thu-tuc"),
            new Door("feedback", "/phan-anh"),
            new Door("rating", "/danh-gia"),
            new Door("satisfaction", "/muc-do-hai-long"));

    private final ObjectProvider<WhoIsWho> sample;
    private final DueForm dueForm;

    StartPage(ObjectProvider<WhoIsWho> sample, DueForm dueForm) {
        this.sample = sample;
        this.dueForm = dueForm;
    }

    @GetMapping("/")
    String start(Model model, Locale locale) {
        model.addAttribute("clears", CLEARS);
        model.addAttribute("citizensDoors", CITIZENS_DOORS);
        model.addAttribute("doors", DOORS);
        dueForm.fill(model);
        sample.ifAvailable(accounts -> {
            var units = accounts.byUnit(locale);
            model.addAttribute("password", accounts.password());
            model.addAttribute("units", units);
            model.addAttribute(
                    "storyUnits",
                    units.stream()
                            .map(WhoIsWho.UnitAccounts::inStory)
                            .filter(unit -> !unit.accounts().isEmpty())
                            .toList());
            model.addAttribute(
                    "accountCount",
                    units.stream().mapToInt(unit -> unit.accounts().size()).sum());
        });
        return "start";
    }
}
