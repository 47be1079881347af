package vn.sauro.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.task.BeyondAuthorities;
import vn.sauro.task.BeyondAuthority;
import vn.sauro.task.CaseAccess;
import vn.sauro.task.Contribution;
import vn.sauro.task.Contributions;
import vn.sauro.task.Extension;
import vn.sauro.task.Extensions;
import vn.sauro.task.Obstacle;
import vn.sauro.task.Obstacles;
import vn.sauro.task.ProgressReports;
import vn.sauro.task.Submissions;

/** What people report and ask on a case while it runs. */
@RestController
@RequestMapping("/api/cases/{code}")
@Tag(name = "Case actions", description = "Tiến độ, khó khăn, gia hạn, vượt thẩm quyền")
class CaseActionController {

    private final CaseAccess access;
    private final ProgressReports progress;
    private final Obstacles obstacles;
    private final Extensions extensions;
    private final BeyondAuthorities matters;
    private final Contributions contributions;
    private final Submissions submissions;

    CaseActionController(
            CaseAccess access,
            ProgressReports progress,
            Obstacles obstacles,
            Extensions extensions,
            BeyondAuthorities matters,
            Contributions contributions,
            Submissions submissions) {
        this.access = access;
        this.progress = progress;
        this.obstacles = obstacles;
        this.extensions = extensions;
        this.matters = matters;
        this.contributions = contributions;
        this.submissions = submissions;
    }

    record ProgressRequest(Integer percent, String note, String evidence) {}

    record ObstacleRequest(Obstacle.Kind kind, String description, String neededFrom) {}

    record ExtensionRequest(LocalDate proposedDueDate, String reason) {}

    record BeyondAuthorityRequest(BeyondAuthority.Matter matter, String reason, String proposal) {}

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report how far the task is (who carries it out)")
    Map<String, Integer> progress(@PathVariable String code, @RequestBody ProgressRequest request) {
        access.readable(code);
        progress.report(code, request.percent(), request.note(), request.evidence());
        return Map.of("percent", request.percent());
    }

    @GetMapping("/progress")
    List<ProgressReports.Report> progress(@PathVariable String code) {
        access.readable(code);
        return progress.of(code);
    }

    @PostMapping("/obstacles")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report an obstacle and name the one agency that must act (who carries the task out)")
    Obstacle obstacle(@PathVariable String code, @RequestBody ObstacleRequest request) {
        access.readable(code);
        return obstacles.get(obstacles.report(code, request.kind(), request.description(), request.neededFrom()));
    }

    @GetMapping("/obstacles")
    List<Obstacle> obstacles(@PathVariable String code) {
        access.readable(code);
        return obstacles.of(code);
    }

    @PostMapping("/extension-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for a later due date (who carries the task out)")
    Extension extension(@PathVariable String code, @RequestBody ExtensionRequest request) {
        access.readable(code);
        return extensions.get(extensions.request(code, request.proposedDueDate(), request.reason()));
    }

    @GetMapping("/extension-requests")
    List<Extension> extensions(@PathVariable String code) {
        access.readable(code);
        return extensions.of(code);
    }

    @PostMapping("/beyond-authority")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask the competent level to decide what is beyond the agency's authority")
    BeyondAuthority beyondAuthority(@PathVariable String code, @RequestBody BeyondAuthorityRequest request) {
        access.readable(code);
        return matters.get(matters.raise(code, request.matter(), request.reason(), request.proposal()));
    }

    @GetMapping("/beyond-authority")
    List<BeyondAuthority> beyondAuthority(@PathVariable String code) {
        access.readable(code);
        return matters.of(code);
    }

    @GetMapping("/contributions")
    @Transactional(readOnly = true)
    public List<Contribution> contributions(@PathVariable String code) {
        access.readable(code);
        return contributions.of(code);
    }

    @GetMapping("/submissions")
    @Transactional(readOnly = true)
    public List<Submissions.Submission> submissions(@PathVariable String code) {
        access.readable(code);
        return submissions.of(code);
    }
}
