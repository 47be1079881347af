package vn.sauro.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Lets every clock of a dossier stand still while nobody can work on it: an incident of the information system, or force
 * majeure, where its procedure excludes that time. It begins when it is declared, never earlier; whoever ends it says when work
 * could go on. The hours between are nobody's.
 */
@Component
@Transactional
public class Incidents {

    private static final int LONGEST_DOCUMENT = 300;
    private static final int LONGEST_DESCRIPTION = 2_000;

    private final DossierAccess access;
    private final IncidentLeaders leaders;
    private final DossierProcedures procedures;
    private final AllowedPauses pauses;
    private final Deadlines deadlines;
    private final DossierLog log;
    private final Ledger ledger;

    Incidents(
            DossierAccess access,
            IncidentLeaders leaders,
            DossierProcedures procedures,
            AllowedPauses pauses,
            Deadlines deadlines,
            DossierLog log,
            Ledger ledger) {
        this.access = access;
        this.leaders = leaders;
        this.procedures = procedures;
        this.pauses = pauses;
        this.deadlines = deadlines;
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * @param reason {@code SYSTEM_INCIDENT} or {@code FORCE_MAJEURE}
     * @param document number of the notice or report that it rests on
     * @param description what happened, without personal data
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.incident-forbidden} for who does not lead the settling
     *     agency or holds work of the dossier, {@code dossier.incident-reason}, {@code dossier.pause-forbidden} where the
     *     procedure does not exclude it, {@code dossier.incident-open}, {@code dossier.dossier-closed}, or every text that is missing or too
     *     long
     */
    public void declare(String code, String reason, String document, String description) {
        ledger.lock(code);
        var dossier = access.readable(code);
        leaders.require(dossier);
        if (dossier.finishedAt() != null) {
            throw Refusal.of("dossier.dossier-closed", code);
        }
        var faults = new Faults();
        var why = faults.ask(() -> known(reason));
        var number = faults.ask(() -> Words.required("document", document, LONGEST_DOCUMENT));
        var words = faults.ask(() -> Words.required("description", description, LONGEST_DESCRIPTION));
        faults.refuse();
        if (running(code).isPresent()) {
            throw Refusal.of("dossier.incident-open", code);
        }
        pauses.begin(code, why, Payer.INCIDENT, number, words);
        log.write(code, "INCIDENT_DECLARED", "reason", why.name(), "document", number, "description", words);
    }

    /**
     * @param endedAt when work could go on, not later than now; what lies behind it counts
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.incident-forbidden}, {@code dossier.incident-none}, {@code
     *     dossier.incident-end}, {@code deadline.pause-end} naming the field
     */
    public void end(String code, Instant endedAt) {
        ledger.lock(code);
        leaders.require(access.readable(code));
        var incident = running(code).orElseThrow(() -> Refusal.of("dossier.incident-none", code));
        if (endedAt == null) {
            throw Refusal.ofField("endedAt", "dossier.incident-end");
        }
        deadlines.resume(code, incident.reason(), within(incident, endedAt));
    }

    /** @return the incident that stops the dossier now */
    @Transactional(readOnly = true)
    public Optional<DeadlinePause> running(String code) {
        return deadlines.pausesOf(code).stream()
                .filter(pause -> pause.open() && pause.reason().stopsEveryClock())
                .findFirst();
    }

    /** @return reasons that the reader may declare for the dossier as it stands; none for who may not */
    @Transactional(readOnly = true)
    public List<PauseReason> declarable(String code) {
        var dossier = access.readable(code);
        if (dossier.finishedAt() != null
                || !leaders.may(dossier)
                || running(code).isPresent()) {
            return List.of();
        }
        var excluded = procedures.of(code).terms().exclusions();
        return Arrays.stream(PauseReason.values())
                .filter(reason -> reason.stopsEveryClock() && excluded.contains(reason.name()))
                .toList();
    }

    /** @return whether the reader may say that the incident which stops the dossier is over */
    @Transactional(readOnly = true)
    public boolean mayEnd(String code) {
        return running(code).isPresent() && leaders.may(access.readable(code));
    }

    private static PauseReason known(String reason) {
        return Arrays.stream(PauseReason.values())
                .filter(each -> each.stopsEveryClock() && each.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("reason", "dossier.incident-reason"));
    }

    /** People give minutes: the minute in which it began is not before its beginning. */
    private static Instant within(DeadlinePause incident, Instant endedAt) {
        var minute = incident.from().truncatedTo(ChronoUnit.MINUTES);
        return endedAt.isBefore(incident.from()) && !endedAt.isBefore(minute) ? incident.from() : endedAt;
    }
}
