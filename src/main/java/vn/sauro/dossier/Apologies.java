package vn.sauro.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMove;
import vn.sauro.deadline.Deadlines;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * An agency that will be late says so at least a day before the appointment, apologises, gives the reason and one new
 * appointment (form 04). The original date stays: late by it is late.
 */
@Component
@Transactional
public class Apologies {

    private static final Letter.Kind KIND = Letter.Kind.APOLOGY;

    private final LetterStore store;
    private final Signing signing;
    private final DossierStore dossiers;
    private final NewAppointments appointments;
    private final Deadlines deadlines;
    private final Organization organization;
    private final DossierLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Apologies(
            LetterStore store,
            Signing signing,
            DossierStore dossiers,
            NewAppointments appointments,
            Deadlines deadlines,
            Organization organization,
            DossierLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.signing = signing;
        this.dossiers = dossiers;
        this.appointments = appointments;
        this.deadlines = deadlines;
        this.organization = organization;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether the one new appointment that the law allows has been given; then the dossier stays late, on record */
    public boolean used(String code) {
        var dossier = dossiers.get(code);
        if (dossier.reappointments() == 0) {
            return false;
        }
        log.write(code, "REAPPOINTMENT_USED_UP", "due", dossier.dueAt(), "original", dossier.originalDueAt());
        return true;
    }

    /**
     * @param responsibleUnit unit that answers for the delay; null: the settling agency
     * @param newDate last day of the new appointment
     * @throws Refusal {@code dossier.not-in-settlement}, {@code dossier.reappointment-used}, {@code
     *     dossier.appointment-missing}, {@code dossier.appointment-not-later}, {@code dossier.unit-unlisted}
     */
    public void draft(String code, String reason, String responsibleUnit, LocalDate newDate, String position) {
        var dossier = settling(code);
        if (dossier.reappointments() > 0) {
            throw Refusal.of("dossier.reappointment-used", code);
        }
        var letter = Letter.drafted(
                dossier,
                KIND,
                Words.required("delayReason", reason, 4_000),
                null,
                unit(responsibleUnit, dossier),
                appointments.on(dossier, newDate),
                clock.instant(),
                log.person(),
                position);
        store.insert(letter);
        log.write(
                code,
                "APOLOGY_DRAFTED",
                "position",
                position,
                "reason",
                letter.reason(),
                "unit",
                letter.responsibleUnit(),
                "newDate",
                letter.newDueAt());
    }

    /** The officer answers for it that the result will be there in time. */
    public void onTime(String code, String note, String position) {
        var dossier = settling(code);
        if (clock.instant().isAfter(dossier.dueAt())) {
            throw Refusal.ofField("outcome", "dossier.on-time-late", code);
        }
        log.write(
                code,
                "APOLOGY_NOT_NEEDED",
                "position",
                position,
                "due",
                dossier.dueAt(),
                "note",
                Words.optional("delayReason", note, 4_000));
    }

    /** @param document number of the letter */
    public void sign(String code, String document, String note, String position) {
        appointments.requireLater(
                dossiers.get(code), signing.drafted(code, KIND).newDueAt(), "outcome");
        signing.sign(code, KIND, document, note, position);
    }

    public void sendBack(String code, String note, String position) {
        signing.sendBack(code, KIND, Letter.State.REDRAFT, note, position);
    }

    /** The signer keeps the appointment as it is. */
    public void decline(String code, String note, String position) {
        signing.sendBack(code, KIND, Letter.State.DECLINED, note, position);
    }

    /** Sends the signed letter and moves the appointment; one that comes later than the law allows is on record as late. */
    public void reappoint(String code) {
        var letter = signing.signed(code, KIND);
        var late = appointments.afterLastDay(dossiers.get(code));
        deadlines.moveCase(
                code,
                letter.newDueAt(),
                new DeadlineMove(
                        DeadlineMove.Kind.REAPPOINTMENT, letter.decidedPosition(), letter.document(), letter.reason()));
        dossiers.countReappointment(code);
        store.sent(letter.id(), late);
        log.write(
                code,
                "APOLOGY_SENT",
                "document",
                letter.document(),
                "unit",
                letter.responsibleUnit(),
                "due",
                letter.dueAt(),
                "newDate",
                letter.newDueAt(),
                "late",
                late);
        events.publishEvent(
                new DossierLetter.Apology(code, letter.reason(), letter.newDueAt(), letter.responsibleUnit()));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.DELAYED));
    }

    /** @return all apologies that were drafted for the dossier, the first one first */
    @Transactional(readOnly = true)
    public List<Letter> of(String code) {
        return store.of(code, KIND);
    }

    /** Ended after its first appointment without any apology: on record when it ends. */
    @EventListener
    void missed(DossierMoved moved) {
        var ends = moved.to() == DossierStatus.RESOLVED || moved.to() == DossierStatus.STOPPED;
        var dossier = dossiers.get(moved.code());
        if (ends
                && dossier.originalDueAt() != null
                && clock.instant().isAfter(dossier.originalDueAt())
                && of(moved.code()).stream().noneMatch(letter -> letter.state() == Letter.State.SENT)) {
            log.write(moved.code(), "APOLOGY_MISSING", "original", dossier.originalDueAt(), "due", dossier.dueAt());
        }
    }

    private Dossier settling(String code) {
        var dossier = dossiers.get(code);
        if (dossier.finishedAt() != null || dossier.dueAt() == null) {
            throw Refusal.of("dossier.not-in-settlement", code);
        }
        return dossier;
    }

    private String unit(String typed, Dossier dossier) {
        if (typed == null || typed.isBlank()) {
            return dossier.resolvingUnit();
        }
        return organization
                .findUnit(typed.strip())
                .orElseThrow(() -> Refusal.ofField("responsibleUnit", "dossier.unit-unlisted", typed))
                .code();
    }
}
