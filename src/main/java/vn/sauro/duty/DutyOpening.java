package vn.sauro.duty;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.deadline.Deadlines;
import vn.sauro.organization.AuthorityTable;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;

/** Makes a duty of a user task: each of the six clears from where it is kept, as at this moment. */
@Component
class DutyOpening {

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final AuthorityTable authorities;
    private final Organization organization;
    private final List<CaseDirectory> directories;
    private final Clock clock;

    DutyOpening(
            Deadlines deadlines,
            DeadlineRules rules,
            AuthorityTable authorities,
            Organization organization,
            List<CaseDirectory> directories,
            Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.authorities = authorities;
        this.organization = organization;
        this.directories = directories;
        this.clock = clock;
    }

    Duty of(DutyDraft draft) {
        var now = clock.instant();
        var clears = draft.clears();
        var subject = subject(draft.caseCode());
        var deadline = deadlines
                .find(draft.deadlineId())
                .orElseThrow(() -> Refusal.of("duty.incomplete", draft.elementId(), "deadline"));
        var authority = authorities.rule(clears.authority(), now);
        var holder = organization.accountable(clears.person(), now);
        return new Duty(
                draft.id(),
                draft.caseCode(),
                subject.title(),
                draft.processKey(),
                draft.processInstanceId(),
                draft.elementId(),
                draft.deadlineId(),
                Duty.Status.OPEN,
                rules.rule(clears.deadline(), now).chargeRank(),
                false,
                clears.task(),
                clears.responsibility(),
                subject.supervisingLeader(),
                authority.key(),
                authority.matter(),
                authority.legalBasis(),
                clears.result(),
                clears.outcomes(),
                holder,
                organization.agencyOf(holder.unitCode()),
                now,
                deadline.dueAt(),
                deadline.originalDueAt(),
                deadline.pausedSince(),
                null,
                null,
                null,
                null,
                null);
    }

    private CaseSubject subject(String caseCode) {
        return directories.stream()
                .flatMap(directory -> directory.find(caseCode).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("duty.case-unknown", String.valueOf(caseCode)));
    }
}
