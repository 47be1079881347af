package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.Dossiers;
import vn.sauro.support.Scenario;

/**
 * Random dossiers of three communes through a working year. The suite runs a few weeks of it; {@code simulate.sh} runs as many
 * dossiers as asked for, with a seed that decides every chance. Afterwards each rule is broken on purpose.
 */
@Simulated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulationTest {

    private static final int DOSSIERS = Integer.getInteger("simulation.dossiers", WorkingYear.SMALL);
    private static final long SEED = Long.getLong("simulation.seed", 20260105L);

    @Autowired
    Scenario scenario;

    @Autowired
    WorkingYear year;

    @Autowired
    Staff staff;

    @Autowired
    Filings filings;

    @Autowired
    Payers payers;

    @Autowired
    Absences absences;

    @Autowired
    Rules rules;

    @Autowired
    CaseRules cases;

    @Autowired
    Breakages breakages;

    @Autowired
    Dossiers dossiers;

    private final Report report = new Report();

    @BeforeAll
    void simulate() {
        System.out.printf("simulation: %d dossiers, seed %d%n", DOSSIERS, SEED);
        var started = System.nanoTime();
        year.run(DOSSIERS, SEED, report);
        report.count(
                "seconds", (int) Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    @AfterAll
    void end() {
        scenario.end();
    }

    @Test
    @Order(1)
    void everyDossierKeepsTheRulesWhateverHappensToIt() {
        filings.codes().forEach(code -> report.add(dossiers.get(code), cases.shares(code)));
        filings.ways().forEach(report::count);
        payers.ways().forEach(report::count);
        rules.totals().forEach(report::count);
        report.count("duties done", staff.done());
        report.count("absences with a substitute", absences.recorded());
        report.count("absences refused, for nobody could act", absences.refused());
        System.out.print(report);
        System.out.println("  answers refused: " + staff.refusals());

        assertThat(filings.codes()).hasSize(DOSSIERS).doesNotHaveDuplicates();
        assertSoftly(all -> {
            all.assertThat(year.broken())
                    .as("rules broken on the way, acts that failed")
                    .isEmpty();
            all.assertThat(Rules.broken(rules.always())).as("at the end").isEmpty();
            all.assertThat(Rules.broken(rules.afterwards(Simulated.DATABASE)))
                    .as("when all is over")
                    .isEmpty();
        });
    }

    @Test
    @Order(2)
    void everyRuleCriesWhenItIsBroken() {
        var all = Stream.concat(rules.always().stream(), rules.afterwards(Simulated.DATABASE).stream())
                .toList();
        assertThat(breakages.names())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Rule::name).toList());
        breakages.unlockRecord();
        assertThat(all).allSatisfy(rule -> assertThat((List<?>)
                        (rule.name().equals(Rules.LEDGER) ? breakages.foundFromOutside(rule) : breakages.found(rule)))
                .as(rule.name())
                .isNotEmpty());
    }
}
