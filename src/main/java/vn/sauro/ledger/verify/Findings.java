package vn.sauro.ledger.verify;

import java.io.PrintStream;

/** Says each broken row aloud at once and counts; nothing is kept, however many there are. */
final class Findings {

    private final Wording wording;
    private final PrintStream out;
    private long broken;

    long cases;
    long entries;
    long unsealed;
    long seals;
    long personal;
    long withheld;

    Findings(Wording wording, PrintStream out) {
        this.wording = wording;
        this.out = out;
    }

    /** A broken row of a case's chain. */
    void row(String caseCode, long seq, String check, Object... arguments) {
        broken(wording.of("at-row", caseCode, String.valueOf(seq)), check, arguments);
    }

    /** A broken seal. */
    void seal(long number, String check, Object... arguments) {
        broken(wording.of("at-seal", String.valueOf(number)), check, arguments);
    }

    /** A broken signing key. */
    void key(String id, String check) {
        broken(wording.of("at-key", id), check);
    }

    void note(String key, Object... arguments) {
        out.println(wording.of(key, arguments));
    }

    boolean intact() {
        return broken == 0;
    }

    void summary(double seconds) {
        note("summary", cases, entries, seals, unsealed, personal, withheld, seconds);
        if (intact()) {
            note("intact");
        } else {
            note("broken", broken);
        }
    }

    private void broken(String where, String check, Object... arguments) {
        broken++;
        out.println(wording.of("finding", where, check, wording.of(check, arguments)));
    }
}
