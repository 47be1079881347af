package vn.sauro.dossier;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.WorkingCalendar;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.shared.Bilingual;

/** How much sooner the steps of a dossier were done than the baseline of its procedure expects. */
@Component
@Transactional(readOnly = true)
public class StepSavings {

    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final DutyList duties;
    private final Deadlines deadlines;
    private final Calendars calendars;

    StepSavings(
            DossierStore dossiers,
            DossierProcedures procedures,
            DutyList duties,
            Deadlines deadlines,
            Calendars calendars) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.duties = duties;
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /**
     * One time that a step was done.
     *
     * @param baselineDue when it would have been due by the baseline, counted from when it began
     * @param saved working time between the end of the step and that instant; negative where the step took longer
     */
    public record Saving(
            String step,
            Bilingual name,
            String positionId,
            Instant from,
            Instant to,
            Instant baselineDue,
            Duration saved) {}

    /** @return steps that were done and have a baseline, in the order in which they began */
    public List<Saving> of(String code) {
        var dossier = dossiers.get(code);
        var procedure = procedures.of(dossier).terms();
        var calendar = calendars.get(procedures.calendarOf(dossier));
        var steps = deadlines.clocksOf(code).stream()
                .filter(clock -> clock.step() != null)
                .collect(toMap(Deadline::id, Deadline::step));
        return duties.ofCase(code).stream()
                .filter(duty -> duty.status() == Duty.Status.DONE)
                .flatMap(duty -> Optional.ofNullable(steps.get(duty.deadlineId()))
                        .flatMap(step -> saving(duty, step, procedure, calendar))
                        .stream())
                .toList();
    }

    private static Optional<Saving> saving(
            Duty duty, String key, ProcedureVersion procedure, WorkingCalendar calendar) {
        return procedure.step(key).filter(step -> step.baselineAmount() != null).map(step -> {
            var due = calendar.dueAt(DueRequest.of(duty.openedAt(), step.baselineAmount(), step.baselineUnit()));
            var early = !duty.closedAt().isAfter(due);
            return new Saving(
                    key,
                    step.name(),
                    duty.holder().positionId(),
                    duty.openedAt(),
                    duty.closedAt(),
                    due,
                    early
                            ? calendar.workingTime(duty.closedAt(), due)
                            : calendar.workingTime(due, duty.closedAt()).negated());
        });
    }
}
