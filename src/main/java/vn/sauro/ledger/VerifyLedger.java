package vn.sauro.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sauro.ledger.format.SealKey;
import vn.sauro.ledger.verify.Unreadable;
import vn.sauro.ledger.verify.Verification;
import vn.sauro.ledger.verify.Wording;

/** The command {@code verify-ledger}: checks a ledger without the application and without trusting whoever runs it. */
public final class VerifyLedger {

    /** The database that a platform started without any setting keeps its record in. */
    private static final String DEFAULT_URL = "jdbc:h2:file:./data/sauro";

    private static final String DEFAULT_USER = "sauro";
    private static final Set<String> OPTIONS =
            Set.of("--url", "--user", "--password-file", "--public-key", "--seals", "--lang");

    private final Map<String, String> options = new HashMap<>();

    private VerifyLedger() {}

    /**
     * Options: {@code --url <JDBC URL> --user <name> --password-file <file> --public-key <PEM file> --seals <file>
     * --lang vi|en}. Without them, the environment's SAURO_DB_URL, SAURO_DB_USER and SAURO_DB_PASSWORD, then the
     * platform's default database.
     *
     * @return 0 intact, 1 broken, 2 not readable or wrongly asked
     */
    public static int run(String[] arguments, PrintStream out) {
        var command = new VerifyLedger();
        var known = command.parse(arguments);
        var language = command.options.getOrDefault("--lang", "vi");
        var wording = new Wording(language.equals("en") ? "en" : "vi");
        if (!known || !Set.of("vi", "en").contains(language)) {
            out.println(wording.of("usage"));
            return 2;
        }
        try {
            return command.verification().run(wording, out) ? 0 : 1;
        } catch (Unreadable e) {
            out.println(e.in(wording));
            return 2;
        }
    }

    private boolean parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length || !OPTIONS.contains(arguments[i])) {
                return false;
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return true;
    }

    private Verification verification() {
        return new Verification(
                setting("--url", "SAURO_DB_URL", DEFAULT_URL),
                setting("--user", "SAURO_DB_USER", DEFAULT_USER),
                options.containsKey("--password-file")
                        ? text("--password-file").strip()
                        : System.getenv().getOrDefault("SAURO_DB_PASSWORD", ""),
                keys(),
                options.containsKey("--seals") ? Path.of(options.get("--seals")) : null);
    }

    private String setting(String option, String variable, String otherwise) {
        return options.getOrDefault(option, System.getenv().getOrDefault(variable, otherwise));
    }

    private List<SealKey> keys() {
        if (!options.containsKey("--public-key")) {
            return List.of();
        }
        try {
            var keys = SealKey.ofPem(text("--public-key"));
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, like a file without any key.
        }
        throw new Unreadable("no-key", options.get("--public-key"));
    }

    private String text(String option) {
        try {
            return Files.readString(Path.of(options.get(option)));
        } catch (IOException e) {
            throw new Unreadable("no-file", options.get(option), e.getMessage());
        }
    }
}
