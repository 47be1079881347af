package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.DraftProcedure;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Where no procedure covers a matter the leader directs who settles it, and may propose that the catalogue gets an entry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Directions {

    private final DirectionStore store;
    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;

    Directions(
            DirectionStore store,
            DossierStore dossiers,
            DossierProcedures procedures,
            Catalogue catalogue,
            Calendars calendars,
            Organization organization,
            Ledger ledger,
            Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What a leader says.
     *
     * @param position that is to answer for it, at the agency that settles the dossier
     * @param workingDays time it has
     * @param entryName name of the procedure to be proposed, or null
     * @param entryField field of that procedure, or null
     */
    public record Order(
            String position, int workingDays, String product, String direction, String entryName, String entryField) {}

    /** @return held seats of the agency that settles the dossier, its divisions included */
    @Transactional(readOnly = true)
    public List<Holder> candidates(String code) {
        var agency = dossiers.get(code).resolvingUnit();
        return organization.holders(clock.instant()).stream()
                .filter(holder -> organization.agencyOf(holder.unitCode()).equals(agency))
                .toList();
    }

    /**
     * @param directedBy position of the leader
     * @throws Refusal {@code dossier.direction-position}, {@code dossier.direction-too-long}, {@code shared.text-missing} naming
     *     the field
     */
    public void direct(String code, String directedBy, Order order) {
        var dossier = dossiers.get(code);
        if (candidates(code).stream().noneMatch(holder -> holder.positionId().equals(order.position()))) {
            throw Refusal.ofField("responsiblePosition", "dossier.direction-position", order.position());
        }
        within(dossier, order.workingDays());
        var direction = new Direction(
                code,
                order.position(),
                order.workingDays(),
                Words.required("expectedProduct", order.product(), 300),
                Words.required("direction", order.direction(), 4_000),
                directedBy,
                clock.instant());
        store.keep(direction);
        var facts = new HashMap<String, Object>();
        facts.put("directedBy", directedBy);
        facts.put("position", direction.position());
        facts.put("workingDays", direction.workingDays());
        facts.put("product", direction.product());
        facts.put("direction", direction.direction());
        facts.put("draft", order.entryName() == null ? "" : proposed(dossier, order));
        ledger.append(new LedgerEvent(code, "MATTER_DIRECTED", null, facts, java.util.Map.of()));
    }

    /** What is directed ends before the appointment of the dossier. */
    private void within(Dossier dossier, int workingDays) {
        var calendar = calendars.get(procedures.calendarOf(dossier));
        var due = calendar.due(DueRequest.of(clock.instant(), BigDecimal.valueOf(workingDays), TimeUnit.WORKING_DAY))
                .dueAt();
        if (due.isAfter(dossier.dueAt())) {
            throw Refusal.ofField("termDays", "dossier.direction-too-long", Dates.of(due), Dates.of(dossier.dueAt()));
        }
    }

    private String proposed(Dossier dossier, Order order) {
        var terms = procedures.of(dossier).terms();
        return catalogue.addDraft(new DraftProcedure(
                Words.required("entryName", order.entryName(), 300),
                Words.required("entryField", order.entryField(), 100),
                terms.level(),
                terms.competentRole(),
                dossier.code()));
    }
}
