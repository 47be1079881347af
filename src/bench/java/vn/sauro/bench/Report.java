package vn.sauro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/benchmarks.md}: each benchmark owns what stands between its two markers. */
final class Report {

    private Report() {}

    static void write(Path document, String id, String section) throws IOException {
        var begin = "<!-- " + id + " -->";
        var end = "<!-- /" + id + " -->";
        var text = Files.readString(document);
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(document + " has no place for " + id + ": " + begin + " … " + end);
        }
        Files.writeString(
                document, text.substring(0, from + begin.length()) + "\n" + section + "\n" + text.substring(to));
    }
}
