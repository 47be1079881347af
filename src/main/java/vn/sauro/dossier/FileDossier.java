package vn.sauro.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sauro.catalogue.CopyKind;

/**
 * What somebody files: at the counter, by post through it, or online.
 *
 * @param requestId chosen by who sends it, so that the same filing sent twice is kept once; or null
 * @param procedureCode for example {@code 2.000815}
 * @param receivingUnit agency whose service centre takes it in
 * @param resolvingUnit agency that settles it; null: the one that takes it in
 * @param components what is handed in with it
 * @param fees what its fees depend on; null: the procedure has none that are counted
 * @param incomplete taken in although required components lack, so that the counter can ask for them in writing; never online
 */
public record FileDossier(
        String requestId,
        String procedureCode,
        String receivingUnit,
        String resolvingUnit,
        Channel channel,
        Applicant applicant,
        List<Component> components,
        FeeFacts fees,
        boolean incomplete) {

    public FileDossier {
        components = components == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(components));
        fees = fees == null ? FeeFacts.NONE : fees;
    }

    /**
     * One component handed in.
     *
     * @param no number in the procedure's list of components
     * @param copyKind null: as the procedure asks for it
     * @param note what the counter remarks on it, or null
     */
    public record Component(Integer no, CopyKind copyKind, Integer copies, String note) {}
}
