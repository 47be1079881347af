package vn.sauro.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.PinnedProcedure;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** Checks a dossier before anything of it is written: where it is filed, under which procedure, by whom, with what. */
@Component
class FilingCheck {

    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Catalogue catalogue;
    private final StaffRoles roles;
    private final Organization organization;

    FilingCheck(Catalogue catalogue, StaffRoles roles, Organization organization) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.organization = organization;
    }

    /** A filing with nothing wrong in it, texts normalised. */
    record Checked(PinnedProcedure procedure, Applicant applicant, List<HandedIn> components, FeeFacts fees) {}

    /**
     * @param on day by which the procedure is chosen
     * @throws Refusal naming every field that is wrong
     */
    Checked checked(FileDossier order, LocalDate on) {
        var faults = new Faults();
        var procedure = faults.ask(() -> procedure(order, on));
        var applicant = faults.ask(() -> ApplicantCheck.checked(order.applicant(), order.channel()));
        var terms = procedure == null ? asked(order, on) : Optional.of(procedure.terms());
        var components = terms.map(known -> faults.ask(() -> ComponentCheck.checked(order, known)));
        var fees = terms.map(known -> faults.ask(() -> FeeCheck.checked(order.fees(), known)));
        faults.refuse();
        return new Checked(procedure, applicant, components.orElseThrow(), fees.orElseThrow());
    }

    /** Where the place is wrong, what the procedure asks for is known all the same. */
    private Optional<ProcedureVersion> asked(FileDossier order, LocalDate on) {
        return Optional.ofNullable(order.procedureCode()).flatMap(code -> catalogue.current(code.strip(), on));
    }

    private PinnedProcedure procedure(FileDossier order, LocalDate on) {
        var faults = new Faults();
        faults.run(() -> request(order.requestId()));
        faults.run(() -> channel(order.channel()));
        faults.run(() -> procedureCode(order.procedureCode()));
        faults.run(() -> receiving(order.receivingUnit()));
        faults.run(() -> resolving(order.resolvingUnit()));
        faults.refuse();
        var pinned = pinned(order, on);
        if (order.channel() == Channel.ONLINE && !pinned.terms().onlineFiling()) {
            throw Refusal.ofField("procedureCode", "dossier.not-online", order.procedureCode());
        }
        competent(order, pinned);
        return pinned;
    }

    private static void channel(Channel channel) {
        if (channel == null) {
            throw Refusal.ofField("channel", "dossier.channel-missing");
        }
    }

    private static void procedureCode(String code) {
        if (code == null || code.isBlank()) {
            throw Refusal.ofField("procedureCode", "dossier.procedure-missing");
        }
    }

    private static void request(String id) {
        if (id != null && !REQUEST.matcher(id).matches()) {
            throw Refusal.ofField("requestId", "dossier.request-id");
        }
    }

    private void receiving(String unit) {
        if (unit == null || unit.isBlank()) {
            throw Refusal.ofField("receivingUnit", "dossier.receiving-missing");
        }
        var known = organization
                .findUnit(unit)
                .orElseThrow(() -> Refusal.ofField("receivingUnit", "dossier.unit-unlisted", unit));
        if (!roles.receivingUnits().contains(unit)) {
            throw Refusal.ofField("receivingUnit", "dossier.unit-not-receiving", known.nameVi());
        }
    }

    private void resolving(String unit) {
        if (unit == null) {
            return;
        }
        var known = organization
                .findUnit(unit)
                .orElseThrow(() -> Refusal.ofField("resolvingUnit", "dossier.unit-unlisted", unit));
        if (known.level() == UnitLevel.DIVISION) {
            throw Refusal.ofField(
                    "resolvingUnit", "dossier.unit-division", known.nameVi(), organization.agencyOf(unit));
        }
    }

    private PinnedProcedure pinned(FileDossier order, LocalDate on) {
        try {
            return catalogue.pin(order.procedureCode().strip(), resolvingUnit(order), on);
        } catch (Refusal refusal) {
            throw refusal.in("procedureCode");
        }
    }

    private void competent(FileDossier order, PinnedProcedure pinned) {
        var role = pinned.terms().competentRole();
        if (roles.position(resolvingUnit(order), role).isEmpty()) {
            throw Refusal.ofField(
                    "resolvingUnit",
                    "dossier.unit-not-competent",
                    organization.unit(resolvingUnit(order)).nameVi(),
                    pinned.terms().name().vi());
        }
    }

    static String resolvingUnit(FileDossier order) {
        return order.resolvingUnit() == null ? order.receivingUnit() : order.resolvingUnit();
    }
}
