package vn.sauro.dossier;

import java.time.Instant;

/**
 * One dossier, without anything about the person who filed it.
 *
 * @param code dossier code, the business key of its processes
 * @param versionId version of the procedure it is settled by, pinned when it was accepted (until then the version at filing)
 * @param overrideId the commune's own terms pinned with it, or null
 * @param procedureName in Vietnamese, as on the day of filing
 * @param receivingUnit agency whose service centre took it in
 * @param resolvingUnit agency that settles it
 * @param acceptedAt when it was accepted as complete, null before
 * @param dueAt the appointment as it stands now, null before acceptance
 * @param originalDueAt the appointment on the receipt slip; never changes
 * @param finishedAt end of settlement: resolved, refused or stopped; what comes later is never late
 * @param returnedAt when the result was handed over
 * @param supplements how often the applicant was asked for more; the law allows once
 * @param reappointments how often the appointment was put off with an apology; the law allows once
 */
public record Dossier(
        String code,
        String procedureCode,
        String versionId,
        String overrideId,
        String procedureName,
        DossierStatus status,
        Channel channel,
        String receivingUnit,
        String resolvingUnit,
        Instant filedAt,
        Instant acceptedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant finishedAt,
        Instant returnedAt,
        Ending ending,
        int supplements,
        int reappointments) {

    /** @return whether it ended without a result, so that no appointment is to be kept any more */
    public boolean endedWithoutResult() {
        return ending != null && ending != Ending.RESOLVED;
    }

    /** @return whether the paper has to travel from the receiving to the settling agency */
    public boolean transferNeeded() {
        return !receivingUnit.equals(resolvingUnit);
    }
}
