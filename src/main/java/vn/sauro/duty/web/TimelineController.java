package vn.sauro.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.Timeline;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.shared.Refusal;

/** What happened to a case of any kind, for whoever may read it; to anybody else there is no such case. */
@RestController
@Tag(name = "Timeline", description = "Diễn biến của nhiệm vụ, hồ sơ: từng việc trong sổ ghi, bằng lời")
class TimelineController {

    private final Timeline timeline;
    private final List<CaseAccessRule> rules;

    TimelineController(Timeline timeline, List<CaseAccessRule> rules) {
        this.timeline = timeline;
        this.rules = rules;
    }

    @GetMapping({"/api/cases/{code}/timeline", "/api/dossiers/{code}/timeline"})
    @Operation(summary = "What happened, in sentences, from the ledger")
    List<Timeline.Line> of(@PathVariable String code) {
        if (rules.stream().noneMatch(rule -> rule.mayRead(code))) {
            throw Refusal.of("duty.case-unknown", code);
        }
        return timeline.of(code);
    }
}
