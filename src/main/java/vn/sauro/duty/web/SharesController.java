package vn.sauro.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Shares;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.shared.Refusal;

/** Whose time a case of any kind took, for whoever may read it; to anybody else there is no such case. */
@RestController
@Tag(name = "Shares", description = "Thời gian làm việc của hồ sơ, nhiệm vụ đã tính cho ai")
class SharesController {

    private final CaseShares shares;
    private final List<CaseAccessRule> rules;

    SharesController(CaseShares shares, List<CaseAccessRule> rules) {
        this.shares = shares;
        this.rules = rules;
    }

    @GetMapping({"/api/cases/{code}/shares", "/api/dossiers/{code}/shares"})
    @Operation(
            summary = "Working time by holder, and whether the case is late with and without its pauses",
            description = "The shares add up to the elapsed working time. Durations are ISO 8601, such as PT12H30M.")
    Shares of(@PathVariable String code) {
        if (rules.stream().noneMatch(rule -> rule.mayRead(code))) {
            throw Refusal.of("duty.case-unknown", code);
        }
        return shares.of(code);
    }
}
