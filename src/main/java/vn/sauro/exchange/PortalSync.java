package vn.sauro.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierFiled;
import vn.sauro.dossier.DossierMoved;
import vn.sauro.dossier.Dossiers;
import vn.sauro.exchange.PortalRecord.DossierSync;
import vn.sauro.exchange.PortalRecord.StatusSync;
import vn.sauro.ledger.Ledger;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.Outbox;
import vn.sauro.outbox.OutboxDraft;
import vn.sauro.shared.SqlTime;

/** Leaves in the outbox what the national portal is to know, in the transaction in which it happens. */
@Component
class PortalSync {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(SqlTime.VIETNAM);
    private static final String RECIPIENT = "national-portal";

    private final Outbox outbox;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Organization organization;
    private final Ledger ledger;
    private final ExchangeSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    PortalSync(
            Outbox outbox,
            Dossiers dossiers,
            Catalogue catalogue,
            Organization organization,
            Ledger ledger,
            ExchangeSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.organization = organization;
        this.ledger = ledger;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void filed(DossierFiled filed) {
        if (settings.delivery() != Delivery.OFF) {
            put(whole(filed.dossier()), "dossier");
        }
    }

    @EventListener
    void moved(DossierMoved moved) {
        if (settings.delivery() == Delivery.OFF) {
            return;
        }
        var dossier = dossiers.get(moved.code());
        var agency = nameOf(dossier.resolvingUnit());
        put(new StatusSync(dossier.code(), moved.to().code(), time(clock.instant()), agency), "status");
        put(whole(dossier), "dossier");
    }

    /** The appointment is another one now. */
    @EventListener
    void moved(DeadlineMoved moved) {
        if (settings.delivery() != Delivery.OFF && moved.deadlineId().equals(moved.caseCode())) {
            dossiers.find(moved.caseCode()).ifPresent(dossier -> put(whole(dossier), "dossier"));
        }
    }

    private DossierSync whole(Dossier dossier) {
        var terms = catalogue.pinned(dossier.versionId(), dossier.overrideId()).terms();
        return new DossierSync(
                dossier.code(),
                dossier.procedureCode(),
                dossier.procedureName(),
                dossier.channel().code(),
                dossier.status().code(),
                time(dossier.acceptedAt()),
                time(dossier.dueAt()),
                time(dossier.finishedAt()),
                terms.amount(),
                words(terms.unit()),
                nameOf(dossier.resolvingUnit()),
                null,
                null);
    }

    private void put(PortalRecord content, String template) {
        var place = ledger.entries(content.code()).size();
        outbox.put(
                new OutboxDraft(
                        content.code() + "/" + template + "/" + place + "/" + PortalCarrier.CHANNEL,
                        PortalCarrier.CHANNEL,
                        content.code(),
                        RECIPIENT,
                        "portal." + template,
                        "vi",
                        content.code(),
                        null,
                        written(content)),
                settings.delivery());
    }

    private String written(PortalRecord content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String nameOf(String unit) {
        return organization.findUnit(unit).map(Unit::nameVi).orElse(unit);
    }

    private static String time(Instant at) {
        return at == null ? null : TIME.format(at);
    }

    private static String words(TimeUnit unit) {
        return switch (unit) {
            case WORKING_HOUR -> "Giờ làm việc";
            case HALF_WORKING_DAY -> "Buổi làm việc";
            case WORKING_DAY -> "Ngày làm việc";
            case CALENDAR_HOUR -> "Giờ";
            case CALENDAR_DAY -> "Ngày";
            case MONTH -> "Tháng";
        };
    }
}
