package vn.sauro.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.dossier.Incidents;

/** Incidents and force majeure, while which nobody can work on a dossier. */
@RestController
@RequestMapping("/api/dossiers/{code}/incident")
@Tag(name = "Incidents of a dossier", description = "Tạm dừng tính thời hạn vì sự cố hệ thống, bất khả kháng")
class IncidentController {

    private final Incidents incidents;

    IncidentController(Incidents incidents) {
        this.incidents = incidents;
    }

    /** @param reason {@code SYSTEM_INCIDENT} or {@code FORCE_MAJEURE} */
    record Declaration(String reason, String document, String description) {}

    record End(Instant endedAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Stop all clocks from now on (a leader of the settling agency who holds no work of the dossier)")
    void declare(@PathVariable String code, @RequestBody Declaration order) {
        incidents.declare(code, order.reason(), order.document(), order.description());
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say since when work can go on; the time after that counts")
    void end(@PathVariable String code, @RequestBody End end) {
        incidents.end(code, end.endedAt());
    }
}
