package vn.sauro.bench.arm;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sauro.ledger.verify.Verification;
import vn.sauro.ledger.verify.Wording;

/** Verifies the whole ledger as the command {@code verify-ledger} does; answers the seconds it took. */
public final class VerifyArm implements Arm {

    private final Database database;

    VerifyArm(Database database) {
        this.database = database;
    }

    @Override
    public String answer(List<String> words) {
        var said = new ByteArrayOutputStream();
        var start = System.nanoTime();
        var verification = new Verification(database.url(), database.user(), database.password(), List.of(), null);
        if (!verification.run(new Wording("en"), new PrintStream(said, true, StandardCharsets.UTF_8))) {
            throw new IllegalStateException("not intact: " + said.toString(StandardCharsets.UTF_8));
        }
        return String.valueOf((System.nanoTime() - start) / 1e9);
    }
}
