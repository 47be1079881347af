package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.organization.Absence;
import vn.sauro.organization.Substitutions;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.Scenario;

/** People are away for some days, always by a document and with a colleague who acts for them. */
@TestComponent
class Absences {

    private record Away(String seat, String substitute) {}

    private static final List<Away> SEATS = List.of(
            new Away("19900.VP.civil-status-officer", "19900.VP.general-officer"),
            new Away("19900.KTHTDT.land-officer", "19900.KTHTDT.construction-officer"),
            new Away("19900.vice-chairman", "19900.chairman"),
            new Away("19900.TTPVHCC.one-stop-officer", "19900.TTPVHCC.deputy-head"),
            new Away("19867.KT.construction-officer", "19867.KT.deputy-head"),
            new Away("19867.chairman", "19867.vice-chairman"),
            new Away("19867.VHXH.social-officer", "19867.VHXH.culture-officer"),
            new Away("20071.VP.civil-status-officer", "20071.VP.deputy-head"),
            new Away("20071.KT.land-officer", "20071.KT.deputy-head"),
            new Away("20071.VP.head", "20071.VP.deputy-head"));

    private static final String OFFICE = "H57.VP.general-officer";

    private final Substitutions substitutions;
    private final Scenario scenario;
    private final Agenda agenda;
    private final Clock clock;
    private Random chance = new Random(0);
    private int recorded;
    private int refused;

    Absences(Substitutions substitutions, Scenario scenario, Agenda agenda, Clock clock) {
        this.substitutions = substitutions;
        this.scenario = scenario;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Somebody is away every other week or so until the instant has passed. */
    void plan(Duration spread, long seed) {
        chance = new Random(seed);
        var most = Math.max(2, (int) (spread.toDays() / 8));
        for (int i = 0; i < most; i++) {
            var later = (long) (chance.nextDouble() * spread.toSeconds());
            agenda.at(clock.instant().plusSeconds(later), this::leave);
        }
    }

    int recorded() {
        return recorded;
    }

    /** @return how often nobody could be found, for whoever was to act was away himself or the seat was empty already */
    int refused() {
        return refused;
    }

    private void leave() {
        var away = SEATS.get(chance.nextInt(SEATS.size()));
        var first = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM).plusDays(1 + chance.nextInt(3));
        var last = first.plusDays(chance.nextInt(14));
        var absence = new Absence(away.seat(), away.seat(), away.substitute(), first, last, "08/GUQ-MẪU");
        try {
            scenario.as(OFFICE, () -> substitutions.record(absence));
            recorded++;
        } catch (Refusal taken) {
            refused++;
        }
    }
}
