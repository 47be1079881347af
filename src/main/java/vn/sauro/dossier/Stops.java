package vn.sauro.dossier;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/**
 * Stops a dossier because the applicant {@link Withdrawals takes it back}, does not supplement or does not pay (form 05). One
 * person decides and says what becomes of what was paid; he may also let the dossier go on, with a reason.
 */
@Component
@Transactional
public class Stops {

    private final StopStore store;
    private final Dossiers dossiers;
    private final SettlementEnd end;
    private final DossierLog log;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stops(
            StopStore store,
            Dossiers dossiers,
            SettlementEnd end,
            DossierLog log,
            Ledger ledger,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.end = end;
        this.log = log;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes up the reason for which the process asks to stop.
     *
     * @param reason name of a {@link Stop.Reason}
     * @throws Refusal {@code dossier.stop-reason}, {@code dossier.stop-missing} for a withdrawal that nobody asked for
     */
    public void open(String code, String reason) {
        var known = Arrays.stream(Stop.Reason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> Refusal.of("dossier.stop-reason", String.valueOf(reason)));
        if (known == Stop.Reason.WITHDRAWN) {
            required(code, Stop.State.ASKED);
        } else if (!store.undecided(code)) {
            store.insert(Stop.asked(code, known, clock.instant(), log.person(), null));
        }
    }

    /**
     * @param fees name of a {@link Stop.FeeHandling}
     * @param document number of the notice
     * @throws Refusal {@code dossier.stop-missing}, {@code dossier.fee-handling}, or a text that is missing
     */
    public void grant(String code, String fees, String document, String note, String position) {
        var stop = required(code, Stop.State.ASKED);
        var handling = Arrays.stream(Stop.FeeHandling.values())
                .filter(each -> each.name().equals(fees))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("feeHandling", "dossier.fee-handling"));
        var number = Words.required("stopDocument", document, 300);
        var words = Words.optional("stopNote", note, 4_000);
        store.decide(stop.id(), Stop.State.DECIDED, clock.instant(), log.person(), position, words);
        store.notice(stop.id(), handling, number);
        log.write(
                code,
                "STOP_DECIDED",
                "reason",
                stop.reason().name(),
                "position",
                position,
                "document",
                number,
                "fees",
                handling.name(),
                "note",
                words);
    }

    /** The dossier goes on although it could be stopped: a withdrawal is declined, or the applicant gets another chance. */
    public void decline(String code, String note, String position) {
        var stop = required(code, Stop.State.ASKED);
        var words = Words.required("stopNote", note, 4_000);
        store.decide(stop.id(), Stop.State.CONTINUED, clock.instant(), log.person(), position, words);
        log.write(code, "STOP_DECLINED", "reason", stop.reason().name(), "position", position, "note", words);
        var status = dossiers.get(code).status();
        if (status == DossierStatus.WITHDRAW_REQUESTED
                || (status == DossierStatus.SUPPLEMENT_REQUIRED && stop.reason() == Stop.Reason.EXPIRED)) {
            dossiers.become(code, DossierStatus.IN_PROGRESS, "STOP_DECLINED");
        }
    }

    /** Stops the dossier and whatever still runs of it. */
    public void stop(String code) {
        ledger.lock(code);
        var stop = required(code, Stop.State.DECIDED);
        store.stopped(stop.id());
        end.stop(code, stop.reason().ending());
        log.write(code, "DOSSIER_STOPPED", "reason", stop.reason().name(), "document", stop.document());
        events.publishEvent(letter(stop));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.STOPPED));
    }

    /** @return the reason that waits for a decision */
    @Transactional(readOnly = true)
    public Stop asked(String code) {
        return required(code, Stop.State.ASKED);
    }

    /** @return all reasons for which the dossier was or was to be stopped, the first one first */
    @Transactional(readOnly = true)
    public List<Stop> of(String code) {
        return store.of(code);
    }

    private DossierLetter.Stop letter(Stop stop) {
        var because = texts.both("dossier.stop-because." + stop.reason().name()).vi();
        var fees = texts.both("dossier.stop-fees." + stop.fees().name()).vi();
        return new DossierLetter.Stop(
                stop.code(),
                stop.note() == null ? because : because + " " + stop.note(),
                texts.both("dossier.stop-stage." + stop.reason().name()).vi(),
                fees);
    }

    private Stop required(String code, Stop.State state) {
        return store.find(code, state).orElseThrow(() -> Refusal.of("dossier.stop-missing", code));
    }
}
