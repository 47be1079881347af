package vn.sauro.webapp.counter;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierList;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** What a counter has before it: taken in today, waiting to be checked or supplemented, ready to be handed out. */
@Component
class CounterLists {

    private static final PageRequest FIRST = new PageRequest(0, 30);

    /** @param due empty before there is an appointment */
    record Row(Dossier dossier, String filed, String due, TimeStatus timeStatus) {}

    private final DossierList dossiers;
    private final Clock clock;

    CounterLists(DossierList dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    Page<Row> today(String unit) {
        return dossiers.receivedSince(unit, midnight(), FIRST).map(this::row);
    }

    /** Filed online or by post and not looked at yet, the oldest first. */
    Page<Row> waiting(String unit) {
        return dossiers.waiting(unit, DossierStatus.SUBMITTED, FIRST).map(this::row);
    }

    /** Waiting for the applicant to bring what lacks. */
    Page<Row> lacking(String unit) {
        return dossiers.waiting(unit, DossierStatus.SUPPLEMENT_REQUIRED, FIRST).map(this::row);
    }

    Page<Row> ready(String unit) {
        return dossiers.waiting(unit, DossierStatus.RESOLVED, FIRST).map(this::row);
    }

    private Row row(Dossier dossier) {
        return new Row(
                dossier,
                Dates.of(dossier.filedAt()),
                dossier.dueAt() == null ? "" : Dates.of(dossier.dueAt()),
                dossiers.timeStatus(dossier));
    }

    private Instant midnight() {
        return clock.instant()
                .atZone(SqlTime.VIETNAM)
                .toLocalDate()
                .atStartOfDay(SqlTime.VIETNAM)
                .toInstant();
    }
}
