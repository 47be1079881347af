package vn.sauro.bench.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients settle one case after another for so long; {@code run <millis> <clients>} answers {@code <cases> <nanos>}. */
final class Clients {

    private Clients() {}

    static String run(List<String> words, CaseEngine engine) throws Exception {
        if (!words.get(0).equals("run")) {
            throw new IllegalArgumentException(String.join(" ", words));
        }
        var clients = Integer.parseInt(words.get(2));
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var start = System.nanoTime();
            var end = start + Long.parseLong(words.get(1)) * 1_000_000;
            var work = new ArrayList<Future<Long>>();
            for (int i = 0; i < clients; i++) {
                work.add(threads.submit(client(engine, end)));
            }
            long cases = 0;
            for (var client : work) {
                cases += client.get();
            }
            return cases + " " + (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    /** Finishes the case it has begun. */
    private static Callable<Long> client(CaseEngine engine, long end) {
        return () -> {
            long cases = 0;
            while (System.nanoTime() - end < 0) {
                engine.settle("BENCH-" + UUID.randomUUID());
                cases++;
            }
            return cases;
        };
    }
}
