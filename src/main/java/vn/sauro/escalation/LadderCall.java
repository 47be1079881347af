package vn.sauro.escalation;

import vn.sauro.duty.Duty;

/**
 * A process instance of the ladder that has just been called.
 *
 * @param overdueInstance process instance that said that something is overdue, and the duty whose timer said so; null where
 *     that is not known
 * @param callerInstance instance and activity that called it, null where it was started by itself
 */
public record LadderCall(
        String caseCode,
        String overdueInstance,
        String overdueDuty,
        String instance,
        String callerInstance,
        String callerActivity) {

    /** @return the lower, the more likely the call is about the duty */
    int distance(Duty duty) {
        if (duty.id().equals(overdueDuty)) {
            return 0;
        }
        return duty.processInstanceId().equals(overdueInstance) ? 1 : 2;
    }
}
