package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.sauro.dossier.DossierMoved;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.Payments;
import vn.sauro.support.Scenario;

/** Who owes money: most pay at the counter, some elsewhere, and some too late or not at all. */
@TestComponent
class Payers {

    private final Scenario scenario;
    private final Agenda agenda;
    private final Dossiers dossiers;
    private final Obligations obligations;
    private final Payments payments;
    private final Clock clock;
    private final Map<String, Integer> ways = new TreeMap<>();
    private Random chance = new Random(0);
    private int receipts;

    Payers(
            Scenario scenario,
            Agenda agenda,
            Dossiers dossiers,
            Obligations obligations,
            Payments payments,
            Clock clock) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.obligations = obligations;
        this.payments = payments;
        this.clock = clock;
    }

    void begin(long seed) {
        chance = new Random(seed);
    }

    /** @return how many paid in which way */
    Map<String, Integer> ways() {
        return ways;
    }

    @EventListener
    void owes(DossierMoved move) {
        if (move.to() == DossierStatus.FINANCIAL_OBLIGATION_REQUIRED && chance.nextDouble() < 0.85) {
            var later = Duration.ofHours(2 + chance.nextInt(24 * 12));
            agenda.at(clock.instant().plus(later), () -> pay(move.code()));
        }
    }

    private void pay(String code) {
        // Who comes after his time finds the obligation lapsed, and waits for what is decided of it.
        var owed = obligations.due(code);
        if (owed.isEmpty()) {
            return;
        }
        var elsewhere = chance.nextDouble() < 0.3;
        ways.merge(elsewhere ? "paid elsewhere and reported" : "paid at the counter", 1, Integer::sum);
        var counter = Filings.counter(dossiers.get(code).receivingUnit());
        scenario.as(counter, () -> {
            if (elsewhere) {
                payments.report(code, "GD-" + ++receipts, owed.get().amount());
            } else {
                payments.pay(code, "BL-" + ++receipts, owed.get().amount());
            }
        });
    }
}
