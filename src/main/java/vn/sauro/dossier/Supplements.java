package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * What is missing is asked for once and fully (NĐ 118/2025/NĐ-CP; form 02). While the applicant has the dossier, the hours are
 * his; back in time, its clock goes on or starts anew, as the pinned procedure says.
 */
@Component
@Transactional
public class Supplements {

    private final SupplementStore store;
    private final SupplementClock clocks;
    private final DossierStore dossiers;
    private final Dossiers moves;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Supplements(
            SupplementStore store,
            SupplementClock clocks,
            DossierStore dossiers,
            Dossiers moves,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.dossiers = dossiers;
        this.moves = moves;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * An officer asks for what is missing.
     *
     * @param position position that asks
     * @throws Refusal {@code dossier.supplement-open}, {@code dossier.supplement-again}, {@code dossier.status-forbidden}, or a
     *     text that is missing
     */
    public void request(String code, SupplementRequest.Stage stage, SupplementRequest.Draft draft, String position) {
        ledger.lock(code);
        if (store.open(code).isPresent()) {
            throw Refusal.of("dossier.supplement-open", code);
        }
        var number = store.of(code).size() + 1;
        if (number > 1
                && (draft.overrideReason() == null || draft.overrideReason().isBlank())) {
            throw Refusal.ofField("overrideReason", "dossier.supplement-again", number);
        }
        var request = new SupplementRequest(
                UUID.randomUUID().toString(),
                code,
                number,
                stage,
                Words.required("missing", draft.missing(), 4_000),
                Words.required("supplementReason", draft.reason(), 4_000),
                Words.required("guidance", draft.guidance(), 4_000),
                number == 1 ? null : Words.required("overrideReason", draft.overrideReason(), 4_000),
                clock.instant(),
                log.person(),
                position,
                null,
                null,
                SupplementRequest.State.OPEN,
                null,
                List.of());
        moves.become(code, DossierStatus.SUPPLEMENT_REQUIRED, request.reason());
        store.insert(request);
        dossiers.countSupplement(code);
        clocks.stop(request);
        log.write(
                code,
                "SUPPLEMENT_REQUESTED",
                "number",
                number,
                "stage",
                stage.name(),
                "position",
                position,
                "missing",
                request.missing(),
                "reason",
                request.reason(),
                "override",
                request.overrideReason());
    }

    /**
     * Sends the request and starts the applicant's own time.
     *
     * @param clockId activity instance that waits for him
     * @return last moment, or empty when the procedure sets none
     */
    public Optional<Instant> send(String code, String clockId) {
        var request = open(code);
        var due = clocks.start(request, clockId);
        events.publishEvent(new DossierLetter.Supplement(
                code,
                request.stage() == SupplementRequest.Stage.RECEIPT,
                request.missing().lines().filter(line -> !line.isBlank()).toList(),
                request.reason(),
                request.guidance(),
                due.orElse(null)));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.SUPPLEMENT_REQUESTED));
        return due;
    }

    /**
     * The applicant hands in what was missing, himself or at the counter.
     *
     * @throws Refusal {@code dossier.supplement-not-asked}, {@code dossier.supplement-late}, or a line that is wrong
     */
    public void submit(String code, List<HandedIn> handedIn) {
        ledger.lock(code);
        var request = open(code);
        var now = clock.instant();
        if (request.dueAt() != null && now.isAfter(request.dueAt())) {
            throw Refusal.of("dossier.supplement-late", code);
        }
        var components = SupplementCheck.checked(handedIn);
        for (int i = 0; i < components.size(); i++) {
            store.insert(request.id(), i + 1, components.get(i));
        }
        store.close(request.id(), SupplementRequest.State.SUBMITTED, now);
        clocks.goOn(request);
        moves.become(code, before(request), "SUPPLEMENT_SUBMITTED");
        log.write(code, "SUPPLEMENT_SUBMITTED", "number", request.number(), "components", components.size());
        events.publishEvent(new DossierMessage(code, "SupplementSubmitted", Map.of()));
    }

    /** The applicant's time is over; from here on the hours are the agency's again. */
    public void expire(String code) {
        ledger.lock(code);
        var request = open(code);
        store.close(request.id(), SupplementRequest.State.EXPIRED, clock.instant());
        clocks.lapse(request);
        if (request.stage() == SupplementRequest.Stage.RECEIPT) {
            moves.become(code, DossierStatus.SUBMITTED, "SUPPLEMENT_EXPIRED");
        }
        log.write(code, "SUPPLEMENT_EXPIRED", "number", request.number(), "due", request.dueAt());
    }

    /** @return all requests of the dossier, the first one first */
    @Transactional(readOnly = true)
    public List<SupplementRequest> of(String code) {
        return store.of(code);
    }

    private SupplementRequest open(String code) {
        dossiers.get(code);
        return store.open(code).orElseThrow(() -> Refusal.of("dossier.supplement-not-asked", code));
    }

    private static DossierStatus before(SupplementRequest request) {
        return request.stage() == SupplementRequest.Stage.RECEIPT ? DossierStatus.SUBMITTED : DossierStatus.IN_PROGRESS;
    }
}
