package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierMoved;
import vn.sauro.dossier.DossierProcedures;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.HouseholdConsent;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.Payments;
import vn.sauro.dossier.Stops;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.Desk;
import vn.sauro.support.Scenario;

/** Those who file, supplement or never do, pay, and take a dossier back. */
@TestComponent
class Citizens {

    private static final List<String> COMMUNES = List.of("19900", "19867", "20071");
    private static final String BIRTH = "2.002622";

    private final Desk desk;
    private final Scenario scenario;
    private final Agenda agenda;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final Catalogue catalogue;
    private final Supplements supplements;
    private final Payments payments;
    private final Stops stops;
    private final HouseholdConsents consents;
    private final Clock clock;
    private final List<String> codes = new ArrayList<>();
    private Random chance = new Random(0);
    private int receipts;

    Citizens(
            Desk desk,
            Scenario scenario,
            Agenda agenda,
            Dossiers dossiers,
            DossierProcedures procedures,
            Catalogue catalogue,
            Supplements supplements,
            Payments payments,
            Stops stops,
            HouseholdConsents consents,
            Clock clock) {
        this.desk = desk;
        this.scenario = scenario;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.supplements = supplements;
        this.payments = payments;
        this.stops = stops;
        this.consents = consents;
        this.clock = clock;
    }

    void begin(long seed) {
        chance = new Random(seed);
    }

    /** @return codes of all dossiers filed */
    List<String> codes() {
        return codes;
    }

    /** Somebody files at a service centre; one in ten at another commune's than the one that settles it. */
    void file(List<String> generic) {
        var receiving = any(COMMUNES);
        var resolving = chance.nextDouble() < 0.1 ? any(COMMUNES) : receiving;
        var code = desk.file(procedure(generic), receiving, resolving);
        codes.add(code);
        if (chance.nextDouble() < 0.04) {
            agenda.at(clock.instant().plus(Duration.ofHours(1 + chance.nextInt(72))), () -> withdraw(code));
        }
        if (dossiers.get(code).procedureCode().equals(BIRTH)) {
            confirm(code, 60);
        }
    }

    @EventListener
    void moved(DossierMoved move) {
        var later = clock.instant().plus(Duration.ofHours(2 + chance.nextInt(150)));
        if (move.to() == DossierStatus.SUPPLEMENT_REQUIRED) {
            var limited = procedures.of(move.code()).terms().citizenAmount() != null;
            // Without a limit in the procedure nothing but an answer ends the wait.
            if (!limited || chance.nextDouble() < 0.75) {
                agenda.at(later, () -> supplement(move.code()));
            }
        } else if (move.to() == DossierStatus.FINANCIAL_OBLIGATION_REQUIRED) {
            agenda.at(later, () -> pay(move.code()));
        }
    }

    private void supplement(String code) {
        // Who comes after his time is turned away: the request has lapsed while the dossier waits for its decision.
        var awaited = supplements.of(code).stream().anyMatch(each -> each.state() == SupplementRequest.State.OPEN);
        if (awaited && dossiers.get(code).status() == DossierStatus.SUPPLEMENT_REQUIRED) {
            var paper = new HandedIn(1, "Giấy tờ bổ sung (mẫu)", "COPY", 1, null);
            scenario.as(counter(code), () -> supplements.submit(code, List.of(paper)));
        }
    }

    private void pay(String code) {
        if (dossiers.get(code).status() == DossierStatus.FINANCIAL_OBLIGATION_REQUIRED) {
            var owed = payments.of(code).get(payments.of(code).size() - 1).amount();
            scenario.as(counter(code), () -> payments.pay(code, "BL-" + ++receipts, owed));
        }
    }

    private void withdraw(String code) {
        if (dossiers.get(code).status() == DossierStatus.IN_PROGRESS) {
            scenario.as(counter(code), () -> stops.withdraw(code, "Không còn nhu cầu (mẫu)"));
        }
    }

    /** Looks twice a day whether the household is asked. */
    private void confirm(String code, int times) {
        agenda.at(clock.instant().plus(Duration.ofHours(4)), () -> {
            var asked = consents.of(code)
                    .filter(each -> each.state() == HouseholdConsent.State.ASKED)
                    .isPresent();
            if (asked && chance.nextDouble() < 0.8) {
                var given = chance.nextDouble() < 0.9;
                scenario.as(counter(code), () -> consents.answer(code, given, "VNeID (mẫu)"));
            } else if (times > 0) {
                confirm(code, times - 1);
            }
        });
    }

    private String procedure(List<String> generic) {
        var pick = chance.nextDouble();
        return pick < 0.3 ? Desk.CERTIFIED_COPY : pick < 0.38 ? "1.013236" : pick < 0.43 ? BIRTH : known(generic);
    }

    private String known(List<String> generic) {
        var today = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        var code = any(generic);
        return catalogue.current(code, today).isPresent() ? code : Desk.CERTIFIED_COPY;
    }

    private String counter(String code) {
        Dossier dossier = dossiers.get(code);
        return dossier.receivingUnit() + ".TTPVHCC.one-stop-officer";
    }

    private <T> T any(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
