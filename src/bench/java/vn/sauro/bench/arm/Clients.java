package vn.sauro.bench.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code settle}: one case from its start to its end; answers its code.
 * {@code run <millis> <clients>}: so many clients settle one case after another for so long; answers {@code <cases> <nanos>}.
 * {@code start <cases>}: starts them and leaves them at their first task; answers the code of the last.
 * {@code complete <instance>}: takes a started case to its end.
 */
final class Clients {

    private Clients() {}

    static String answer(List<String> words, CaseEngine engine) throws Exception {
        return switch (words.get(0)) {
            case "run" -> run(Long.parseLong(words.get(1)), Integer.parseInt(words.get(2)), engine);
            case "start" -> start(Integer.parseInt(words.get(1)), engine);
            case "settle" -> {
                var code = code();
                engine.complete(engine.start(code));
                yield code;
            }
            case "complete" -> {
                engine.complete(words.get(1));
                yield "done";
            }
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    private static String code() {
        return "BENCH-" + UUID.randomUUID();
    }

    private static String start(int cases, CaseEngine engine) throws Exception {
        var code = "";
        for (int i = 0; i < cases; i++) {
            code = code();
            engine.start(code);
        }
        return code;
    }

    private static String run(long millis, int clients, CaseEngine engine) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var start = System.nanoTime();
            var end = start + millis * 1_000_000;
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
                engine.complete(engine.start(code()));
                cases++;
            }
            return cases;
        };
    }
}
