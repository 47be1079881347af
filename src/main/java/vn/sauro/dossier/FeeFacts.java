package vn.sauro.dossier;

import java.util.Map;

/**
 * What the fees of a dossier depend on, as it was filed.
 *
 * @param counts how many there are of what fees are counted by, by unit of count, such as {@code page}
 * @param exemption why nothing is to be paid, with the document that shows it, or null; from the counter it is granted, online
 *     it is asked for
 */
public record FeeFacts(Map<String, Integer> counts, String exemption) {

    static final FeeFacts NONE = new FeeFacts(Map.of(), null);

    public FeeFacts {
        counts = counts == null ? Map.of() : Map.copyOf(counts);
    }
}
