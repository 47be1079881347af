package vn.sauro.dossier;

import java.time.Instant;

/**
 * The result of checking a dossier, posted for everybody to object to.
 *
 * @param clockId clock of the notice, null until it runs
 * @param document number of the notice (form 17)
 * @param endedAt when its time was over, null while it hangs
 */
public record PublicNotice(
        String dossierCode, Instant postedAt, String clockId, String places, String document, Instant endedAt) {

    boolean hangs() {
        return endedAt == null;
    }
}
