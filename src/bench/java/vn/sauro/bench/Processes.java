package vn.sauro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of processes in {@code /proc}. */
final class Processes {

    private static final int MILLIS_A_TICK = 10;

    private Processes() {}

    /** @return processor time of the process so far, in milliseconds, in steps of 10 */
    static long cpuMillis(long pid) throws IOException {
        var stat = stat(pid);
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * MILLIS_A_TICK;
    }

    /** @return of the process, its living children and those that have ended */
    static long cpuMillisOfFamily(long parent) throws IOException {
        var stat = stat(parent);
        var all = cpuMillis(parent) + (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * MILLIS_A_TICK;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                all += childMillis(Long.parseLong(process.getFileName().toString()), parent);
            }
        }
        return all;
    }

    private static long childMillis(long pid, long parent) {
        try {
            return Long.parseLong(stat(pid)[1]) == parent ? cpuMillis(pid) : 0;
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    /** @return bytes of memory that the process holds */
    static long rss(long pid) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1_024;
            }
        }
        throw new IOException("no VmRSS of " + pid);
    }

    /** The fields after the name: state, parent, … ; the name itself may hold blanks. */
    private static String[] stat(long pid) throws IOException {
        var text = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }
}
