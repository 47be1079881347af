package vn.sauro.notification;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyHandedOver;
import vn.sauro.duty.DutyOpened;
import vn.sauro.duty.NoticeGiven;
import vn.sauro.escalation.DutyOverdue;
import vn.sauro.ledger.Ledger;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxDraft;
import vn.sauro.shared.Dates;

/**
 * Tells officers of work that came to them, is nearly due or is overdue. A mail names the case by its code only: what it is about
 * stands behind the sign-in.
 */
@Component
class StaffNotices {

    private static final String LANGUAGE = "vi";
    private static final Set<String> TOLD = Set.of("FOREWARNED", "REMINDED");

    private final Outbox outbox;
    private final Duties duties;
    private final Ledger ledger;
    private final Organization organization;
    private final NoticeTexts texts;
    private final NotificationSettings settings;
    private final Clock clock;

    StaffNotices(
            Outbox outbox,
            Duties duties,
            Ledger ledger,
            Organization organization,
            NoticeTexts texts,
            NotificationSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.duties = duties;
        this.ledger = ledger;
        this.organization = organization;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void assigned(DutyOpened opened) {
        tell(opened.duty(), "ASSIGNED", opened.duty().id() + "/opened");
    }

    @EventListener
    void assigned(DutyHandedOver handed) {
        var duty = duties.duty(handed.dutyId());
        // Handed to and fro, each time is news: the record grows by an entry with each.
        tell(
                duty,
                "ASSIGNED",
                duty.id() + "/handed/" + ledger.entries(duty.caseCode()).size());
    }

    @EventListener
    void overdue(DutyOverdue overdue) {
        var duty = overdue.duty();
        tell(duty, "OVERDUE", duty.id() + "/overdue/" + duty.dueAt());
    }

    @EventListener
    void noticed(NoticeGiven notice) {
        if (TOLD.contains(notice.kind())) {
            mail(notice.personId(), notice.kind(), notice.caseCode(), notice.noticeId(), notice.caseCode());
        }
    }

    private void tell(Duty duty, String kind, String cause) {
        mail(
                duty.holder().personId(),
                kind,
                duty.caseCode(),
                cause,
                duty.caseCode(),
                duty.title(),
                Dates.of(duty.dueAt()));
    }

    private void mail(String personId, String kind, String caseCode, String cause, Object... arguments) {
        if (settings.mail().delivery() == Delivery.OFF) {
            return;
        }
        organization
                .person(personId, clock.instant())
                .filter(person -> person.mail() != null)
                .ifPresent(person -> outbox.put(
                        draft(person, kind, caseCode, cause, arguments),
                        settings.mail().delivery()));
    }

    private OutboxDraft draft(Person person, String kind, String caseCode, String cause, Object... arguments) {
        var text = texts.of(LANGUAGE, "staff." + kind + ".text", arguments);
        return new OutboxDraft(
                cause + "/" + person.id(),
                Channels.MAIL,
                null,
                person.mail(),
                "staff." + kind,
                LANGUAGE,
                caseCode,
                texts.of(LANGUAGE, "staff." + kind + ".subject", arguments),
                texts.of(LANGUAGE, "staff.mail", NoticeTexts.line(person.name()), text, address(caseCode)));
    }

    private String address(String caseCode) {
        return settings.staffAddress().resolve("/work/cases/" + caseCode).toString();
    }
}
