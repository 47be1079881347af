package vn.sauro.duty.bpmn;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyDraft;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** What a user task's events mean for its duty. */
@Component
class DutyLifecycle {

    /** Form field that names the outcome; removed once recorded, so that the next form starts empty. */
    static final String OUTCOME = "outcome";

    /** Local variable by which a model's complete listener may name the product of the duty. */
    static final String RESULT_DOCUMENT = "resultDocument";

    private final Duties duties;
    private final DeclaredClears clears;
    private final Organization organization;
    private final CurrentPerson actor;
    private final Clock clock;

    DutyLifecycle(Duties duties, DeclaredClears clears, Organization organization, CurrentPerson actor, Clock clock) {
        this.duties = duties;
        this.clears = clears;
        this.organization = organization;
        this.actor = actor;
        this.clock = clock;
    }

    void open(DelegateTask task) {
        var execution = task.getExecution();
        var duty = duties.open(new DutyDraft(
                task.getId(),
                execution.getProcessBusinessKey(),
                task.getProcessDefinitionId().split(":")[0],
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                execution.getActivityInstanceId(),
                clears.of(task)));
        task.setAssignee(duty.holder().personId());
    }

    /** A claim or an assignment that did not come from a hand-over: allowed to who holds or substitutes the position. */
    void assign(DelegateTask task) {
        var person = task.getAssignee();
        var duty = duties.duty(task.getId());
        if (person == null || person.equals(duty.holder().personId())) {
            return;
        }
        var seat = seat(person, duty)
                .orElseThrow(() -> Refusal.of(
                        "duty.assignee-forbidden", person, duty.holder().positionTitle()));
        duties.handOver(duty.id(), seat, "CLAIMED", seat.basis());
    }

    void complete(DelegateTask task) {
        var duty = duties.forChange(task.getExecution().getProcessBusinessKey(), task.getId());
        actor.id().ifPresent(person -> actAs(person, duty));
        var outcome = duty.outcomes().size() == 1 ? duty.outcomes().get(0) : (String) task.getVariable(OUTCOME);
        duties.close(duty.id(), outcome, (String) task.getVariable(RESULT_DOCUMENT));
        task.removeVariable(OUTCOME);
        task.removeVariable(RESULT_DOCUMENT);
        duty.outcomes()
                .forEach(code -> task.getExecution().getProcessInstance().setVariable(code, code.equals(outcome)));
    }

    void end(DelegateTask task) {
        duties.end(task.getId(), task.getDeleteReason() == null ? "" : task.getDeleteReason());
    }

    /** The holder acts, or who substitutes the position now: "B on behalf of A", both on record. */
    private void actAs(String person, Duty duty) {
        if (person.equals(duty.holder().personId())) {
            return;
        }
        var seat = seat(person, duty)
                .orElseThrow(() -> Refusal.of(
                        "duty.complete-forbidden",
                        duty.holder().personName() + " (" + duty.holder().positionTitle() + ")"));
        duties.handOver(duty.id(), seat, "SUBSTITUTION", seat.basis());
    }

    private java.util.Optional<Holder> seat(String person, Duty duty) {
        return organization.seatsOf(person, clock.instant()).stream()
                .filter(seat -> seat.positionId().equals(duty.holder().positionId()))
                .findFirst();
    }
}
