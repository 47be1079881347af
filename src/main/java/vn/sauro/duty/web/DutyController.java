package vn.sauro.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyFilter;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.HandOver;
import vn.sauro.duty.Visibility;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** Who holds what until when. */
@RestController
@RequestMapping("/api/duties")
@Tag(name = "Duties", description = "Một việc, sáu rõ: ai giữ việc gì đến khi nào")
class DutyController {

    private final DutyList list;
    private final Duties duties;
    private final HandOver handOver;
    private final Visibility visibility;
    private final DutyViews views;
    private final CurrentPerson current;
    private final List<CaseDirectory> directories;

    DutyController(
            DutyList list,
            Duties duties,
            HandOver handOver,
            Visibility visibility,
            DutyViews views,
            CurrentPerson current,
            List<CaseDirectory> directories) {
        this.list = list;
        this.duties = duties;
        this.handOver = handOver;
        this.visibility = visibility;
        this.views = views;
        this.current = current;
        this.directories = directories;
    }

    record HandOverRequest(String toPerson, String reason, String document) {}

    @GetMapping
    @Transactional(readOnly = true)
    @Operation(summary = "List duties by holder (me or a person), position, unit, case and time status")
    Page<DutyView> find(
            @RequestParam(required = false) String holder,
            @RequestParam(required = false) String position,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String caseCode,
            @RequestParam(required = false) String timeStatus,
            @RequestParam(required = false) Boolean open,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var asked = new PageRequest(page, size);
        var person = person();
        var filter = new DutyFilter(
                "me".equals(holder) ? person : holder,
                position,
                unit,
                caseCode,
                timeStatus(timeStatus),
                open,
                null,
                null,
                visibility.agenciesOf(person).orElse(null));
        var found = list.find(filter, asked.page(), asked.size());
        return found.with(views.of(found.items(), person));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    @Operation(summary = "One duty with its six clears and the explanation of its date")
    public DutyView one(@PathVariable String id) {
        var person = person();
        return views.of(readable(id, person), person);
    }

    @PostMapping("/{id}/hand-over")
    @Transactional
    @Operation(summary = "Hand a duty over to another person of the same agency")
    public DutyView handOver(@PathVariable String id, @RequestBody HandOverRequest request) {
        var person = person();
        readable(id, person);
        return views.of(handOver.give(id, request.toPerson(), request.reason(), request.document()), person);
    }

    private Duty readable(String id, String person) {
        var duty = duties.duty(id);
        directories.stream()
                .filter(directory -> directory.find(duty.caseCode()).isPresent())
                .forEach(directory -> directory.requireReadable(duty.caseCode(), person));
        return duty;
    }

    private String person() {
        return current.id().orElseThrow(() -> Refusal.of("duty.read-forbidden"));
    }

    private static TimeStatus timeStatus(String value) {
        try {
            return value == null || value.isBlank() ? null : TimeStatus.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField(
                    "timeStatus", "duty.filter-value", value, "timeStatus", Arrays.toString(TimeStatus.values()));
        }
    }
}
