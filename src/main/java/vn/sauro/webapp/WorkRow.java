package vn.sauro.webapp;

import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Duty;
import vn.sauro.shared.Dates;

/**
 * One line of "who holds what until when".
 *
 * @param doneAt empty while the work is open
 * @param progress percent done of an assigned task; null for every other case, which nobody reports on in percent
 */
record WorkRow(
        String task,
        String person,
        String position,
        String unit,
        String caseCode,
        String caseTitle,
        String due,
        String originalDue,
        String doneAt,
        TimeStatus status,
        Integer progress) {

    static WorkRow of(Duty duty, TimeStatus status, Integer progress) {
        var holder = duty.holder();
        return new WorkRow(
                duty.title(),
                holder.personName(),
                holder.positionTitle(),
                holder.unitName(),
                duty.caseCode(),
                duty.caseTitle(),
                Dates.of(duty.dueAt()),
                duty.dueAt().equals(duty.originalDueAt()) ? "" : Dates.of(duty.originalDueAt()),
                duty.closedAt() == null ? "" : Dates.of(duty.closedAt()),
                status,
                progress);
    }
}
