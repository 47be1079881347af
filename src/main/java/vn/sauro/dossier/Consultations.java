package vn.sauro.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.duty.DutyOpened;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Asks other agencies. Silence at the deadline is consent, on the record of the agency and its head, and frees the asking
 * agency; the duty to answer stays open and late until the dossier is settled (NĐ 217/2026/NĐ-CP, invariants 6 and 13).
 */
@Component
@Transactional
public class Consultations {

    /** The user task in which the asked agency answers. */
    private static final String ANSWER = "UserTask_AnswerConsultation";

    private final ConsultationStore store;
    private final DossierStore dossiers;
    private final StaffRoles roles;
    private final Organization organization;
    private final DossierLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Consultations(
            ConsultationStore store,
            DossierStore dossiers,
            StaffRoles roles,
            Organization organization,
            DossierLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.roles = roles;
        this.organization = organization;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param role who is asked, a role of the internal procedures
     * @param unit where the role sits; null: at the settling agency, or with the agency that serves every unit
     * @return id of the consultation
     * @throws Refusal {@code dossier.consulted-missing}, {@code catalogue.role-unknown}, or a question that is missing
     */
    public String ask(String code, String role, String unit, String question) {
        var words = Words.required("question", question, 4_000);
        if (role == null || role.isBlank()) {
            throw Refusal.ofField("consultedRole", "dossier.consulted-missing");
        }
        var at = unit == null || unit.isBlank() ? dossiers.get(code).resolvingUnit() : unit;
        var position = roles.requirePosition(at, role);
        var consultation = new Consultation(
                UUID.randomUUID().toString(),
                code,
                role,
                position,
                organization.agencyOf(organization.position(position).unitCode()),
                words,
                clock.instant(),
                null,
                Consultation.State.ASKED,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        store.insert(consultation);
        log.write(code, "CONSULTATION_ASKED", "agency", consultation.agency(), "position", position, "question", words);
        events.publishEvent(new ConsultationAsked(consultation));
        return consultation.id();
    }

    /** The asked agency answers; an answer after its silence is kept and changes nothing else. */
    public void answer(String id, boolean agreed, String answer, String document) {
        var asked = get(id);
        var late = asked.state() == Consultation.State.DEEMED_CONSENT;
        if (asked.state() != Consultation.State.ASKED && !late) {
            throw Refusal.of("dossier.consultation-closed");
        }
        var answered = new Consultation(
                id,
                asked.code(),
                asked.role(),
                asked.position(),
                asked.agency(),
                asked.question(),
                asked.askedAt(),
                asked.dueAt(),
                late ? Consultation.State.ANSWERED_LATE : Consultation.State.ANSWERED,
                asked.silentAt(),
                asked.silentHead(),
                agreed,
                Words.required("answer", answer, 4_000),
                Words.required("answerDocument", document, 300),
                clock.instant(),
                log.person());
        store.answer(answered);
        log.write(
                asked.code(),
                "CONSULTATION_ANSWERED",
                "agency",
                asked.agency(),
                "agreed",
                agreed,
                "answer",
                answered.answer(),
                "document",
                answered.document(),
                "late",
                late);
        if (!late) {
            events.publishEvent(new ConsultationSettled(asked.code(), id, false));
        }
    }

    /** The time of the asked agency is over. */
    public void deemConsent(String id) {
        var asked = get(id);
        if (asked.state() != Consultation.State.ASKED) {
            return;
        }
        var head = organization.accountable(organization.headOf(asked.agency()).id(), clock.instant());
        store.silent(id, clock.instant(), head.positionId());
        log.write(
                asked.code(),
                "CONSULTATION_SILENT",
                Map.of("head", head.personId()),
                "agency",
                asked.agency(),
                "head",
                head.positionId(),
                "position",
                asked.position(),
                "due",
                asked.dueAt());
        events.publishEvent(new ConsultationSettled(asked.code(), id, true));
    }

    /** @throws Refusal {@code dossier.consultation-unknown} */
    @Transactional(readOnly = true)
    public Consultation get(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("dossier.consultation-unknown"));
    }

    /** @return all questions of the dossier, the first one first */
    @Transactional(readOnly = true)
    public List<Consultation> of(String code) {
        return store.of(code);
    }

    @EventListener
    void opened(DutyOpened opened) {
        if (opened.duty().elementId().equals(ANSWER)) {
            store.of(opened.duty().caseCode()).stream()
                    .filter(consultation -> consultation.dueAt() == null)
                    .findFirst()
                    .ifPresent(consultation -> store.clock(
                            consultation.id(),
                            opened.duty().deadlineId(),
                            opened.duty().dueAt()));
        }
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        store.due(moved.caseCode(), moved.deadlineId(), moved.newDueAt());
    }

    @EventListener
    void ended(DossierMoved moved) {
        if (moved.to() == DossierStatus.RESOLVED || moved.to() == DossierStatus.STOPPED) {
            events.publishEvent(new SettlementEnded(moved.code()));
            store.closeAsked(moved.code());
        }
    }
}
