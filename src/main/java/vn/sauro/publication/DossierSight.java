package vn.sauro.publication;

import java.util.List;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.FeeBill;
import vn.sauro.paper.IssuedPaper;

/**
 * What an applicant sees of a dossier: nobody's name, holding units down to the division.
 *
 * @param holdingUnits names of the units that work on it now, or that answer for it while a notice hangs
 * @param waitsForApplicant whether nothing goes on until the applicant does something
 * @param explanation how the appointment follows from the law, step by step; empty before acceptance
 * @param pauses stretches that do not count, the open one last
 * @param milestones what happened, the newest first
 * @param papers papers 01 to 05 that are the applicant's
 * @param bills fees by the moment at which they are taken; none where nothing is to be paid
 * @param mayRate whether it has its result and nobody rated it yet
 */
public record DossierSight(
        Dossier dossier,
        List<String> holdingUnits,
        boolean waitsForApplicant,
        String receivingUnit,
        String resolvingUnit,
        List<String> explanation,
        List<Stretch> pauses,
        List<Milestone> milestones,
        List<IssuedPaper> papers,
        List<FeeBill> bills,
        boolean mayRate) {

    /**
     * Time during which the clock stands still.
     *
     * @param to null while it lasts
     * @param ends while it lasts, when it will be over by itself; null where that is not known
     */
    public record Stretch(String reason, String from, String to, String ends) {}

    /** One thing that happened, in words. */
    public record Milestone(String at, String text) {}

    /** @return whether fees are due that nobody said to have paid */
    public boolean feesDue() {
        return bills.stream().anyMatch(bill -> bill.state() == FeeBill.State.DUE);
    }

    /** @return whether the appointment moves with every hour that passes; once there is a result it no longer does */
    public boolean paused() {
        return dossier.finishedAt() == null && pauses.stream().anyMatch(pause -> pause.to() == null);
    }
}
