package vn.sauro.shared.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** Compares what people type: without diacritics, capitals and punctuation. */
public final class Folding {

    private Folding() {}

    /** @return lower-case letters and digits, other characters as single spaces; {@code "Mã nhiệm vụ:"} becomes {@code "ma nhiem vu"} */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip();
    }

    /** Number of single-character edits between two texts (Levenshtein). */
    public static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var above = row[j];
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
