package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.sauro.dossier.DossierMoved;
import vn.sauro.dossier.DossierProcedures;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.HouseholdConsent;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.Objections;
import vn.sauro.dossier.PublicNotices;
import vn.sauro.dossier.RaiseObjection;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.duty.DutyClosed;
import vn.sauro.support.Scenario;

/** What people do once a dossier is filed: supplement or never do, take it back, object to a notice, agree as a household. */
@TestComponent
class Citizens {

    private static final Duration TWICE_A_DAY = Duration.ofHours(4);

    private final Scenario scenario;
    private final Agenda agenda;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final HouseholdConsents consents;
    private final PublicNotices notices;
    private final Objections objections;
    private final Clock clock;
    private Random chance = new Random(0);

    Citizens(
            Scenario scenario,
            Agenda agenda,
            Dossiers dossiers,
            DossierProcedures procedures,
            Supplements supplements,
            Withdrawals withdrawals,
            HouseholdConsents consents,
            PublicNotices notices,
            Objections objections,
            Clock clock) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.notices = notices;
        this.objections = objections;
        this.clock = clock;
    }

    void begin(long seed) {
        chance = new Random(seed);
    }

    /** @param household whether a household will be asked */
    void filed(String code, boolean household) {
        if (chance.nextDouble() < 0.04) {
            in(1, 72, () -> withdraw(code));
        }
        if (household) {
            confirm(code, 60);
        }
    }

    @EventListener
    void moved(DossierMoved move) {
        if (move.to() == DossierStatus.SUPPLEMENT_REQUIRED) {
            var limited = procedures.of(move.code()).terms().citizenAmount() != null;
            // Without a limit in the procedure nothing but an answer ends the wait.
            if (!limited || chance.nextDouble() < 0.75) {
                in(2, 150, () -> supplement(move.code()));
            }
        }
    }

    @EventListener
    void closed(DutyClosed event) {
        if (event.duty().elementId().equals("UserTask_PostNotice") && chance.nextDouble() < 0.35) {
            in(2, 24 * 13, () -> object(event.duty().caseCode()));
        }
    }

    private void in(int hours, int spread, Runnable act) {
        agenda.at(clock.instant().plus(Duration.ofHours(hours + chance.nextInt(spread))), act);
    }

    private void supplement(String code) {
        // Who comes after his time is turned away: the request has lapsed while the dossier waits for its decision.
        var awaited = supplements.of(code).stream().anyMatch(each -> each.state() == SupplementRequest.State.OPEN);
        if (awaited && dossiers.get(code).status() == DossierStatus.SUPPLEMENT_REQUIRED) {
            var paper = new HandedIn(1, "Giấy tờ bổ sung (mẫu)", "COPY", 1, null);
            scenario.as(counter(code), () -> supplements.submit(code, List.of(paper)));
        }
    }

    private void withdraw(String code) {
        if (dossiers.get(code).status() == DossierStatus.IN_PROGRESS) {
            scenario.as(counter(code), () -> withdrawals.request(code, "Không còn nhu cầu (mẫu)"));
        }
    }

    private void object(String code) {
        if (notices.of(code).filter(notice -> notice.endedAt() == null).isPresent()
                && dossiers.get(code).finishedAt() == null) {
            var objection = new RaiseObjection("Lấn sang thửa liền kề (mẫu)", "Người phản ánh mẫu", null);
            scenario.as(counter(code), () -> objections.raise(code, objection));
        }
    }

    private void confirm(String code, int times) {
        agenda.at(clock.instant().plus(TWICE_A_DAY), () -> {
            var asked = consents.of(code)
                    .filter(each -> each.state() == HouseholdConsent.State.ASKED)
                    .isPresent();
            if (dossiers.get(code).finishedAt() != null) {
                return;
            }
            if (asked && chance.nextDouble() < 0.8) {
                var given = chance.nextDouble() < 0.9;
                scenario.as(counter(code), () -> consents.answer(code, given, "VNeID (mẫu)"));
            } else if (times > 0) {
                confirm(code, times - 1);
            }
        });
    }

    private String counter(String code) {
        return Filings.counter(dossiers.get(code).receivingUnit());
    }
}
