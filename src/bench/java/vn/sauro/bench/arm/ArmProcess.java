package vn.sauro.bench.arm;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A child JVM: reads a line, works, writes a line. Whatever else it prints goes to the error stream, which is its log. */
public final class ArmProcess {

    public static final String DONE = "=> ";
    public static final String FAILED = "!! ";

    private ArmProcess() {}

    public static void main(String[] arguments) throws Exception {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (var arm = start(arguments[0])) {
            answers.println(DONE + "ready");
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.println(answer(arm, List.of(line.split(" "))));
            }
        }
        System.exit(0);
    }

    private static Arm start(String type) throws ReflectiveOperationException {
        var constructor = Class.forName(type).getDeclaredConstructor(Database.class);
        constructor.setAccessible(true);
        return (Arm) constructor.newInstance(Database.fromProperties());
    }

    private static String answer(Arm arm, List<String> words) {
        try {
            if (words.get(0).equals("gc")) {
                return DONE + collect();
            }
            return DONE + arm.answer(words);
        } catch (Exception e) {
            e.printStackTrace();
            return FAILED + e;
        }
    }

    /** @return bytes of heap in use after a full collection */
    private static long collect() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
