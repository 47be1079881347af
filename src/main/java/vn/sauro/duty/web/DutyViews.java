package vn.sauro.duty.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.HandOver;
import vn.sauro.organization.Organization;

/** Turns duties into what the API shows, in the reader's language. */
@Component
class DutyViews {

    private final DutyList list;
    private final Deadlines deadlines;
    private final Organization organization;
    private final HandOver handOver;
    private final List<CaseDirectory> directories;

    DutyViews(
            DutyList list,
            Deadlines deadlines,
            Organization organization,
            HandOver handOver,
            List<CaseDirectory> directories) {
        this.list = list;
        this.deadlines = deadlines;
        this.organization = organization;
        this.handOver = handOver;
        this.directories = directories;
    }

    DutyView of(Duty duty, String person) {
        var holder = duty.holder();
        var locale = LocaleContextHolder.getLocale();
        return new DutyView(
                duty.id(),
                duty.caseCode(),
                duty.caseTitle(),
                duty.elementId(),
                duty.status().name(),
                new DutyView.PersonView(
                        holder.personId(),
                        holder.personName(),
                        holder.positionId(),
                        holder.positionTitle(),
                        holder.unitCode(),
                        holder.unitName(),
                        holder.onBehalfOf(),
                        holder.basis()),
                new DutyView.TaskView(duty.title(), duty.caseTitle()),
                new DutyView.ResponsibilityView(duty.responsibility(), title(duty.supervisingLeader())),
                new DutyView.AuthorityView(
                        duty.authorityKey(), duty.authorityMatter().in(locale), duty.authorityBasis()),
                time(duty),
                new DutyView.ResultView(duty.expectedResult(), duty.outcomes(), duty.outcome(), duty.resultDocument()),
                actions(duty, person));
    }

    private DutyView.TimeView time(Duty duty) {
        var locale = LocaleContextHolder.getLocale();
        var deadline = deadlines.find(duty.deadlineId());
        return new DutyView.TimeView(
                duty.openedAt(),
                duty.dueAt(),
                duty.originalDueAt(),
                duty.pausedSince(),
                duty.closedAt(),
                list.timeStatus(duty).name(),
                deadline.map(Deadline::ruleKey).orElse(null),
                deadline.map(Deadline::legalBasis).orElse(null),
                deadline.map(Deadline::calendarId).orElse(null),
                deadline.stream()
                        .flatMap(each -> each.explanation().stream())
                        .map(step -> step.in(locale))
                        .toList());
    }

    private List<String> actions(Duty duty, String person) {
        if (!duty.open()) {
            return List.of();
        }
        var own = handOver.allowed(duty) ? Stream.of("HAND_OVER") : Stream.<String>empty();
        return Stream.concat(own, directories.stream().flatMap(each -> each.actions(duty, person).stream()))
                .toList();
    }

    private String title(String position) {
        return position == null
                ? null
                : organization
                        .findPosition(position)
                        .map(seat -> seat.titleVi())
                        .orElse(position);
    }
}
