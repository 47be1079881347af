package vn.sauro.duty.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return of(List.of(duty), person).get(0);
    }

    /** What stands beside the duties is asked for once for all of them, however many there are. */
    List<DutyView> of(List<Duty> duties, String person) {
        if (duties.isEmpty()) {
            return List.of();
        }
        var clocks = deadlines.all(duties.stream().map(Duty::deadlineId).toList());
        var keepers = new HashMap<String, List<CaseDirectory>>();
        var codes = duties.stream().map(Duty::caseCode).collect(Collectors.toSet());
        directories.forEach(directory -> directory.keeps(codes).forEach(code -> keepers.computeIfAbsent(
                        code, each -> new ArrayList<>())
                .add(directory)));
        return duties.stream()
                .map(duty -> of(
                        duty, person, clocks.get(duty.deadlineId()), keepers.getOrDefault(duty.caseCode(), List.of())))
                .toList();
    }

    private DutyView of(Duty duty, String person, Deadline clock, List<CaseDirectory> keepers) {
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
                time(duty, Optional.ofNullable(clock)),
                new DutyView.ResultView(duty.expectedResult(), duty.outcomes(), duty.outcome(), duty.resultDocument()),
                actions(duty, person, keepers));
    }

    private DutyView.TimeView time(Duty duty, Optional<Deadline> deadline) {
        var locale = LocaleContextHolder.getLocale();
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

    private List<String> actions(Duty duty, String person, List<CaseDirectory> keepers) {
        if (!duty.open()) {
            return List.of();
        }
        var own = handOver.allowed(duty) ? Stream.of("HAND_OVER") : Stream.<String>empty();
        return Stream.concat(own, keepers.stream().flatMap(each -> each.actions(duty, person).stream()))
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
