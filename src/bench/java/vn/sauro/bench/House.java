package vn.sauro.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import vn.sauro.bench.arm.Arm;
import vn.sauro.bench.arm.Database;

/** What every benchmark of one run shares: the PostgreSQL, the folder, the seed, the size, and the children it has started. */
final class House implements AutoCloseable {

    private final Path folder;
    private final Postgres postgres;
    private final boolean smoke;
    private final long seed;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    House(Path folder, Postgres postgres, boolean smoke, long seed) {
        this.folder = folder;
        this.postgres = postgres;
        this.smoke = smoke;
        this.seed = seed;
    }

    Path folder() {
        return folder;
    }

    Postgres postgres() {
        return postgres;
    }

    /** @return the value for a run of this size: a smoke only shows that all of it works */
    int size(int smokeValue, int fullValue) {
        return smoke ? smokeValue : fullValue;
    }

    /** @return a new source of chance that every benchmark gets alike */
    Random random() {
        return new Random(seed);
    }

    /** Prints a step of a long run. */
    void say(String format, Object... values) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + format.formatted(values));
    }

    /** @return an arm in a JVM of its own, ready; stopped when the benchmark ends */
    Child child(Class<? extends Arm> arm, Database database, String... flags) throws IOException {
        say("starting %s on %s", arm.getSimpleName(), database.name());
        var all = new ArrayList<>(List.of(flags));
        if (smoke) {
            // Starts in half the time; nothing is measured.
            all.add("-XX:TieredStopAtLevel=1");
        }
        var child = new Child(arm, database, folder.resolve(database.name() + ".log"), all);
        open.push(child);
        return child.ready();
    }

    /** @return a new H2 file database with the options of the platform's default URL */
    Database h2(String name) {
        return new Database(
                name,
                "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath()
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000",
                "sauro",
                "");
    }

    /** Stops the children of the benchmark that has ended. */
    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
