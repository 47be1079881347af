package vn.sauro.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.Reminders;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.shared.Refusal;

/** Reminders to whoever holds a case of any kind. */
@RestController
@Tag(name = "Reminders", description = "Nhắc việc người đang giữ nhiệm vụ, hồ sơ")
class ReminderController {

    private final Reminders reminders;
    private final List<CaseAccessRule> rules;

    ReminderController(Reminders reminders, List<CaseAccessRule> rules) {
        this.reminders = reminders;
        this.rules = rules;
    }

    record Reminder(String note) {}

    @PostMapping({"/api/cases/{code}/reminders", "/api/dossiers/{code}/reminders"})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Remind whoever holds the case (anybody who may see it)")
    Map<String, String> remind(@PathVariable String code, @RequestBody Reminder reminder) {
        if (rules.stream().noneMatch(rule -> rule.mayRead(code))) {
            throw Refusal.of("duty.case-unknown", code);
        }
        reminders.send(code, reminder.note());
        return Map.of("code", code);
    }
}
