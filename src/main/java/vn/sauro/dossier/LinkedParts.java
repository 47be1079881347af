package vn.sauro.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.duty.NoticeBox;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Texts;
import vn.sauro.shared.Words;

/**
 * The parts that several agencies have in one dossier: each acknowledges what it gets, apologises itself when it is late, and
 * its result {@link PartDelivery goes out} as soon as it is ready (Decree 63/2024, as amended by Decree 301/2026).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LinkedParts {

    private final LinkedPartStore store;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final StaffRoles roles;
    private final Organization organization;
    private final NoticeBox notices;
    private final DossierLog log;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkedParts(
            LinkedPartStore store,
            Dossiers dossiers,
            DossierProcedures procedures,
            StaffRoles roles,
            Organization organization,
            NoticeBox notices,
            DossierLog log,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.roles = roles;
        this.organization = organization;
        this.notices = notices;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** @return id of the position that has the part */
    public String holder(String code, String step) {
        return roles.requirePosition(
                dossiers.get(code).resolvingUnit(), procedures.step(code, step).role());
    }

    public void acknowledge(String code, String step) {
        if (store.note(code, step, LinkedPartStore.Mark.ACKNOWLEDGED, clock.instant())) {
            tell(code, "PART_ACKNOWLEDGED", step, "position", holder(code, step));
        }
    }

    /** The agency has not acknowledged in time: on record, and the head of the receiving service centre is told. */
    public void alert(String code, String step) {
        var now = clock.instant();
        if (!store.note(code, step, LinkedPartStore.Mark.ALERTED, now)) {
            return;
        }
        var dossier = dossiers.get(code);
        var late = organization.accountable(holder(code, step), now);
        var centre = organization.accountable(roles.requirePosition(dossier.receivingUnit(), "ONE_STOP_HEAD"), now);
        tell(
                code,
                "PART_UNACKNOWLEDGED",
                step,
                "unit",
                late.unitCode(),
                "position",
                late.positionId(),
                "told",
                centre.positionId());
        notices.put(
                code,
                centre.personId(),
                "PART_UNACKNOWLEDGED",
                texts.both("dossier.notice.part-unacknowledged", code, late.unitName()));
    }

    /** The late agency's apology; the centre passes it on with {@link #passOn}. */
    public void apologise(String code, String step, String reason, String promisedOn, String document) {
        store.note(code, step, LinkedPartStore.Mark.APOLOGISED, clock.instant());
        tell(
                code,
                "PART_APOLOGY",
                step,
                "reason",
                Words.required("apologyReason", reason, 2_000),
                "promisedOn",
                promisedOn,
                "document",
                document == null ? "" : document);
    }

    public void passOn(String code, String step) {
        tell(code, "PART_APOLOGY_PASSED_ON", step);
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.DELAYED));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<LinkedPart> of(String code) {
        return store.of(code);
    }

    private void tell(String code, String kind, String step, Object... facts) {
        var told = new ArrayList<Object>(
                List.of("step", step, "name", procedures.step(code, step).name().vi()));
        told.addAll(List.of(facts));
        log.write(code, kind, told.toArray());
    }
}
