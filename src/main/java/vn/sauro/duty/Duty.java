package vn.sauro.duty;

import java.time.Instant;
import java.util.List;
import vn.sauro.organization.Holder;
import vn.sauro.shared.Bilingual;

/**
 * One user task with its six clears; person, position and unit as they were when the duty came to this holder.
 *
 * @param agencyCode the agency that the holder's unit belongs to
 * @param supervisingLeader position of the leader in charge, or null
 * @param pausedSince since when its clock stands still, null while it runs
 * @param closedAt when it was done or ended, null while it is open
 * @param outcome one of the declared outcomes, null until done
 * @param endReason why it ended without being done, or null
 */
public record Duty(
        String id,
        String caseCode,
        String caseTitle,
        String processKey,
        String processInstanceId,
        String elementId,
        String deadlineId,
        Status status,
        int chargeRank,
        boolean awaitsOthers,
        String title,
        String responsibility,
        String supervisingLeader,
        String authorityKey,
        Bilingual authorityMatter,
        String authorityBasis,
        String expectedResult,
        List<String> outcomes,
        Holder holder,
        String agencyCode,
        Instant openedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant pausedSince,
        Instant closedAt,
        String closedBy,
        String outcome,
        String resultDocument,
        String endReason) {

    /** Whether it is open, done with a result, or ended with its case. */
    public enum Status {
        OPEN,
        DONE,
        ENDED
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** @param finalDueAt the date that its clock ended with */
    Duty closed(Instant finalDueAt, Status how, Instant at, String by, String chosen, String document, String reason) {
        return new Duty(
                id,
                caseCode,
                caseTitle,
                processKey,
                processInstanceId,
                elementId,
                deadlineId,
                how,
                chargeRank,
                awaitsOthers,
                title,
                responsibility,
                supervisingLeader,
                authorityKey,
                authorityMatter,
                authorityBasis,
                expectedResult,
                outcomes,
                holder,
                agencyCode,
                openedAt,
                finalDueAt,
                originalDueAt,
                null,
                at,
                by,
                chosen,
                document,
                reason);
    }

    /** @return whether its date has passed; while its clock stands still, whether it had before */
    public boolean overdueAt(Instant now) {
        return !(pausedSince == null ? now : pausedSince).isBefore(dueAt);
    }
}
