package vn.sauro.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Visibility;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;
import vn.sauro.task.AssignTask;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.CaseAccess;
import vn.sauro.task.CaseFilter;
import vn.sauro.task.Cases;
import vn.sauro.task.TaskStatus;

/** Assigned tasks: list, one; the office enters and withdraws them. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases", description = "Nhiệm vụ được giao, từ văn bản giao đến sản phẩm")
class CaseController {

    private final AssignedTasks tasks;
    private final Cases cases;
    private final CaseAccess access;
    private final Visibility visibility;
    private final CaseViews views;

    CaseController(AssignedTasks tasks, Cases cases, CaseAccess access, Visibility visibility, CaseViews views) {
        this.tasks = tasks;
        this.cases = cases;
        this.access = access;
        this.visibility = visibility;
        this.views = views;
    }

    record Withdrawal(String reason) {}

    @GetMapping
    @Operation(summary = "List the cases that the reader may see, by text, status, time status and agency")
    Page<CaseView> list(
            @RequestParam(required = false) String query,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String timeStatus,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) String taskGroup,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var filter = new CaseFilter(
                query,
                constant(TaskStatus.class, "status", status),
                constant(TimeStatus.class, "timeStatus", timeStatus),
                unit,
                programme,
                taskGroup,
                visibility.agenciesOf(access.person()).orElse(null));
        return cases.list(filter, new PageRequest(page, size)).map(views::of);
    }

    @PostMapping
    @Operation(summary = "Assign a task (the chairman's office)")
    ResponseEntity<CaseView> assign(@RequestBody AssignTask order) {
        access.requireOffice();
        var code = tasks.assign(order);
        return ResponseEntity.created(URI.create("/api/cases/" + code)).body(views.of(tasks.task(code)));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One case")
    CaseView one(@PathVariable String code) {
        return views.of(access.readable(code));
    }

    @PostMapping("/{code}/withdrawal")
    @Operation(summary = "Take a task back (the chairman's office)")
    Map<String, String> withdraw(@PathVariable String code, @RequestBody Withdrawal withdrawal) {
        access.requireOffice();
        tasks.withdraw(code, withdrawal.reason());
        return Map.of("code", code);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String value) {
        try {
            return value == null || value.isBlank() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField(field, "task.value-unknown", value, List.of(type.getEnumConstants()));
        }
    }
}
