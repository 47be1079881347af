package vn.sauro.simulation;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.ledger.VerifyLedger;

/** The rules that no history of a dossier may break. */
@TestComponent
class Rules {

    /** The one rule that is not asked within the running transaction. */
    static final String LEDGER = "the ledger is whole";

    private final RowRules rows;
    private final CaseRules cases;

    Rules(RowRules rows, CaseRules cases) {
        this.rows = rows;
        this.cases = cases;
    }

    /** What holds between any two acts. */
    List<Rule> always() {
        var rules = new ArrayList<>(rows.of("simulation/always.sql"));
        rules.add(cases.slip());
        return rules;
    }

    /** What holds, besides, when all is over, the ledger as its own command sees it included. */
    List<Rule> afterwards(String url) {
        var rules = new ArrayList<>(rows.of("simulation/afterwards.sql"));
        rules.addAll(cases.afterwards());
        rules.add(new Rule(LEDGER, () -> verdict(url)));
        return rules;
    }

    /** @return how much of what happened */
    Map<String, Integer> totals() {
        return rows.counts("simulation/totals.sql");
    }

    /** @return each rule that is broken, with the first of what breaks it */
    static List<String> broken(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.broken().get().stream().limit(3).map(what -> rule.name() + ": " + what))
                .toList();
    }

    private static List<String> verdict(String url) {
        var said = new ByteArrayOutputStream();
        var exit = VerifyLedger.run(
                new String[] {"--url", url, "--user", "sauro", "--lang", "en"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return exit == 0 ? List.of() : List.of(said.toString(StandardCharsets.UTF_8));
    }
}
