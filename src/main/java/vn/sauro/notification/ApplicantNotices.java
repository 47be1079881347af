package vn.sauro.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierNotice;
import vn.sauro.dossier.Dossiers;
import vn.sauro.ledger.Ledger;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxDraft;
import vn.sauro.paper.LookupPage;
import vn.sauro.shared.Dates;

/**
 * Tells applicants how their dossier stands: dossier code, what happened, where to look it up. Neither the procedure nor the
 * look-up code is in a notice (ADR on notices), nor any personal data but the name in the salutation of a mail.
 */
@Component
class ApplicantNotices {

    private static final String PURPOSE = "NOTICE";

    private final Outbox outbox;
    private final Dossiers dossiers;
    private final Applicants applicants;
    private final Ledger ledger;
    private final Organization organization;
    private final LookupPage lookup;
    private final NoticeTexts texts;
    private final NotificationSettings settings;
    private final ObjectMapper json;

    ApplicantNotices(
            Outbox outbox,
            Dossiers dossiers,
            Applicants applicants,
            Ledger ledger,
            Organization organization,
            LookupPage lookup,
            NoticeTexts texts,
            NotificationSettings settings,
            ObjectMapper json) {
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.applicants = applicants;
        this.ledger = ledger;
        this.organization = organization;
        this.lookup = lookup;
        this.texts = texts;
        this.settings = settings;
        this.json = json;
    }

    @EventListener
    void tell(DossierNotice notice) {
        var mail = settings.mail().delivery();
        var webhook = settings.webhook().delivery();
        if (mail == Delivery.OFF && webhook == Delivery.OFF) {
            return;
        }
        var applicant = applicants.of(notice.code(), PURPOSE);
        var letter = letter(notice, applicant.language());
        if (applicant.email() != null) {
            outbox.put(mail(letter, applicant), mail);
        }
        if (applicant.phone() != null) {
            outbox.put(webhook(letter, applicant), webhook);
        }
    }

    /** @param cause the notice and where in the record it arose: done again it is the same, asked twice it is another */
    private record Letter(
            String cause, DossierNotice notice, String language, String subject, String text, String agency) {}

    private Letter letter(DossierNotice notice, String language) {
        var dossier = dossiers.get(notice.code());
        var key = "applicant." + notice.kind();
        var agency = agency(dossier, notice.kind());
        var due = dossier.dueAt() == null ? "…" : Dates.of(dossier.dueAt());
        return new Letter(
                notice.code() + "/" + notice.kind() + "/" + place(notice.code()),
                notice,
                language,
                texts.of(language, key + ".subject", notice.code()),
                texts.of(language, key + ".text", notice.code(), agency, due),
                agency);
    }

    /** How far the record has come, but for the papers: the same event issues one, before or after this. */
    private long place(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> !entry.kind().equals("PAPER_ISSUED"))
                .count();
    }

    private String agency(Dossier dossier, DossierNotice.Kind kind) {
        var unit = kind == DossierNotice.Kind.RECEIVED ? dossier.receivingUnit() : dossier.resolvingUnit();
        return organization.findUnit(unit).map(Unit::nameVi).orElse(unit);
    }

    private OutboxDraft mail(Letter letter, Applicant applicant) {
        return draft(
                letter,
                Channels.MAIL,
                applicant.email(),
                texts.of(
                        letter.language(),
                        "applicant.mail",
                        NoticeTexts.line(applicant.name()),
                        letter.text(),
                        lookup.link(letter.notice().code()),
                        letter.agency()));
    }

    private OutboxDraft webhook(Letter letter, Applicant applicant) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", letter.notice().kind().name());
        body.put("dossier", letter.notice().code());
        body.put("telephone", applicant.phone());
        body.put("language", letter.language());
        body.put("text", letter.text());
        body.put("link", lookup.link(letter.notice().code()));
        return draft(letter, Channels.WEBHOOK, applicant.phone(), written(body));
    }

    private static OutboxDraft draft(Letter letter, String channel, String recipient, String body) {
        return new OutboxDraft(
                letter.cause() + "/" + channel,
                channel,
                null,
                recipient,
                "applicant." + letter.notice().kind(),
                letter.language(),
                letter.notice().code(),
                letter.subject(),
                body);
    }

    private String written(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
