package vn.sauro.task;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** The lead agency accepts and names its officer, or returns the task once as outside its authority. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Acceptance {

    private final AssignedTaskStore store;
    private final Duties duties;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;

    Acceptance(AssignedTaskStore store, Duties duties, Organization organization, Ledger ledger, Clock clock) {
        this.store = store;
        this.duties = duties;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param officer position in the lead agency whose holder carries the task out
     * @return the officer's position
     * @throws Refusal when the position is missing, outside the lead agency or vacant
     */
    public Position accept(String code, String officer) {
        var task = store.get(code);
        if (officer == null || officer.isBlank()) {
            throw Refusal.ofField("officer", "task.officer-missing");
        }
        var position = organization
                .findPosition(officer)
                .filter(seat -> organization.agencyOf(seat.unitCode()).equals(task.leadAgency()))
                .orElseThrow(() -> Refusal.ofField("officer", "task.officer-elsewhere", officer, task.leadAgency()));
        if (organization.holderOf(officer, clock.instant()).isEmpty()) {
            throw Refusal.ofField("officer", "task.officer-vacant", position.titleVi());
        }
        store.officer(code, officer);
        store.status(code, TaskStatus.IN_PROGRESS);
        record(code, "TASK_ACCEPTED", Map.of("lead", task.leadAgency(), "officer", officer));
        return position;
    }

    /**
     * @throws Refusal without a reason, a second time, or after the days allowed for it
     */
    public void giveBack(String code, String dutyId, String reason) {
        var given = Words.required("returnReason", reason, 4_000);
        if (store.get(code).returnCount() > 0) {
            throw Refusal.ofField("outcome", "task.return-twice");
        }
        if (clock.instant().isAfter(duties.duty(dutyId).dueAt())) {
            throw Refusal.ofField("outcome", "task.return-late");
        }
        store.countReturn(code);
        store.status(code, TaskStatus.RETURNED);
        record(code, "TASK_RETURNED", Map.of("reason", given));
    }

    /** The office keeps the task where it is. */
    public void keep(String code, String reason) {
        store.status(code, TaskStatus.ASSIGNED);
        record(code, "RETURN_REFUSED", Map.of("reason", Words.required("decisionReason", reason, 4_000)));
    }

    /**
     * The office gives the task to another lead agency.
     *
     * @return the seat of the new lead agency's head
     * @throws Refusal when the agency is unknown, a division, the same, or a coordinator of the task
     */
    public Position reassign(String code, String agency, String reason) {
        var given = Words.required("decisionReason", reason, 4_000);
        var task = store.get(code);
        if (agency == null || agency.isBlank()) {
            throw Refusal.ofField("newLeadAgency", "task.lead-missing");
        }
        var unit = organization
                .findUnit(agency)
                .filter(each -> each.level() != UnitLevel.DIVISION)
                .orElseThrow(() -> Refusal.ofField("newLeadAgency", "task.agency-unknown", agency));
        if (agency.equals(task.leadAgency())) {
            throw Refusal.ofField("newLeadAgency", "task.lead-same", unit.nameVi());
        }
        if (task.coordinatingAgencies().contains(agency)) {
            throw Refusal.ofField("newLeadAgency", "task.coordinator-is-lead", agency);
        }
        store.leadAgency(code, agency);
        store.status(code, TaskStatus.ASSIGNED);
        record(code, "LEAD_CHANGED", Map.of("from", task.leadAgency(), "to", agency, "reason", given));
        return organization.headOf(agency);
    }

    private void record(String code, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }
}
