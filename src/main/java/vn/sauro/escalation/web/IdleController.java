package vn.sauro.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.Visibility;
import vn.sauro.escalation.IdleCase;
import vn.sauro.escalation.IdleCases;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** Cases on which nothing happens. */
@RestController
@Tag(name = "Idle cases", description = "Nhiệm vụ, hồ sơ nằm chờ: không ai làm gì trong nhiều ngày")
class IdleController {

    private final IdleCases idle;
    private final Visibility visibility;
    private final CurrentPerson current;

    IdleController(IdleCases idle, Visibility visibility, CurrentPerson current) {
        this.idle = idle;
        this.visibility = visibility;
        this.current = current;
    }

    @GetMapping("/api/idle")
    @Operation(summary = "Cases without any recorded action for days, the longest first, with days and holder")
    Page<IdleCase> find(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var person = current.id().orElseThrow(() -> Refusal.of("duty.read-forbidden"));
        return idle.find(unit, visibility.agenciesOf(person).orElse(null), new PageRequest(page, size));
    }
}
