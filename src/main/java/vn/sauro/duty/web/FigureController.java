package vn.sauro.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.AgencyFigures;
import vn.sauro.duty.DutyFigures;
import vn.sauro.duty.HolderFigures;
import vn.sauro.duty.Visibility;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Figures of the agencies whose work the reader may see; to anybody else there is no such agency. */
@RestController
@RequestMapping("/api/figures")
@Tag(
        name = "Figures",
        description = "Số liệu: việc đang mở, đến hạn, quá hạn; việc xong đúng hạn, trễ hạn và trễ bao lâu")
class FigureController {

    private final DutyFigures figures;
    private final Visibility visibility;
    private final CurrentPerson current;

    FigureController(DutyFigures figures, Visibility visibility, CurrentPerson current) {
        this.figures = figures;
        this.visibility = visibility;
        this.current = current;
    }

    @GetMapping
    @Operation(
            summary = "Duties of each agency by time status",
            description =
                    "since is the first month of the done duties, such as 2026-07; default: January of this year. "
                            + "Durations are working time in ISO 8601, such as PT12H30M.")
    List<AgencyFigures> byAgency(@RequestParam(required = false) String since) {
        return figures.byAgency(visible(), figures.since(since));
    }

    @GetMapping("/{agency}")
    @Operation(summary = "Duties of one agency by holder, with the lateness of each in working time")
    List<HolderFigures> byHolder(@PathVariable String agency, @RequestParam(required = false) String since) {
        return figures.byHolder(agency, visible(), figures.since(since));
    }

    private Set<String> visible() {
        var person = current.id().orElseThrow(() -> Refusal.of("duty.read-forbidden"));
        return visibility.agenciesOf(person).orElse(null);
    }
}
