package vn.sauro.program.row;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sauro.shared.workbook.Folding;

/**
 * Finds what a person meant among things that have a code and a name: by exact code, else by exact name. Names are not
 * unique (every commune has a division of the same name), so a name that several share is not an answer.
 *
 * @param named name by code, as it stands in the register
 */
record Names(Map<String, String> named) {

    /** Exactly one code, or why not. */
    record Found(Optional<String> code, List<String> candidates) {

        boolean ambiguous() {
            return candidates.size() > 1;
        }
    }

    Found find(String text) {
        var wanted = text.strip();
        var byCode = named.keySet().stream()
                .filter(code -> code.equalsIgnoreCase(wanted))
                .findFirst();
        if (byCode.isPresent()) {
            return new Found(byCode, List.of());
        }
        var folded = wanted.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        var sharing = named.entrySet().stream()
                .filter(entry ->
                        entry.getValue().toLowerCase(java.util.Locale.ROOT).equals(folded))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new Found(sharing.size() == 1 ? Optional.of(sharing.get(0)) : Optional.empty(), sharing);
    }

    /** @return {@code code (name)} of the nearest one, or an empty text when nothing resembles it */
    String nearest(String text) {
        var folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return "";
        }
        return named.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())
                        .map(word -> Map.entry(entry, distance(Folding.fold(word), folded))))
                .filter(near -> near.getValue() <= Math.max(2, folded.length() / 3))
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(near -> near.getKey().getKey() + " (" + near.getKey().getValue() + ")")
                .orElse("");
    }

    /** A name cut short ("Sở Tài chính" without the city) is as near as a slip of one letter. */
    private static int distance(String word, String folded) {
        return word.startsWith(folded + " ") ? 1 : Folding.distance(word, folded);
    }

    static String listed(List<String> codes) {
        return codes.stream().limit(5).collect(Collectors.joining(", ")) + (codes.size() > 5 ? ", …" : "");
    }
}
