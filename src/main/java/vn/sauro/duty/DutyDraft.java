package vn.sauro.duty;

/**
 * A user task that is about to become a duty.
 *
 * @param id id of the task
 * @param deadlineId clock that the input mapping opened for it
 */
public record DutyDraft(
        String id,
        String caseCode,
        String processKey,
        String processInstanceId,
        String elementId,
        String deadlineId,
        SixClears clears) {}
