package vn.sauro.bench.arm;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** The same read again and again. */
final class Laps {

    private Laps() {}

    /** @return nanoseconds within which 95 of 100 reads were done */
    static String p95(int reads, Callable<?> read) throws Exception {
        var laps = new long[reads];
        for (int i = 0; i < reads; i++) {
            var start = System.nanoTime();
            read.call();
            laps[i] = System.nanoTime() - start;
        }
        Arrays.sort(laps);
        return String.valueOf(laps[(int) Math.ceil(reads * 0.95) - 1]);
    }
}
