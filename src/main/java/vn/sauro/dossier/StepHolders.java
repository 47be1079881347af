package vn.sauro.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.organization.PositionRank;
import vn.sauro.shared.Refusal;

/** Which position holds a step of a dossier: by its role in the procedure, at the agency that the step belongs to. */
@Component
public class StepHolders {

    private static final String COUNTER = "ONE_STOP_OFFICER";

    /** Who takes over a dossier at an agency without a counter of its own. */
    private static final List<String> REGISTRARS = List.of(COUNTER, "GENERAL_OFFICER", "DEPARTMENT_OFFICER");

    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final StaffRoles roles;
    private final Organization organization;

    StepHolders(DossierStore dossiers, DossierProcedures procedures, StaffRoles roles, Organization organization) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.roles = roles;
        this.organization = organization;
    }

    /**
     * @param step key of a step of the procedure, or of one that every procedure may have
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.step-unknown}, {@code catalogue.role-unknown}
     */
    public String position(String code, String step) {
        var dossier = dossiers.get(code);
        var terms = procedures.of(dossier).terms();
        return switch (step) {
            case "receive", "return", "hand-over-send", "payment-confirm" -> counter(dossier);
            case "hand-over-receive" -> registrar(dossier);
            case "supplement-draft" ->
                dossier.status() == DossierStatus.SUBMITTED ? counter(dossier) : officer(dossier, terms);
            case "follow-up" -> roles.requirePosition(dossier.receivingUnit(), "ONE_STOP_HEAD");
            case "refusal-draft", "apology-draft" -> officer(dossier, terms);
            case "refusal-sign" -> signer(dossier, terms, terms.refusalSignerRole());
            case "apology-sign" -> signer(dossier, terms, terms.apologySignerRole());
            case "stop-decide" -> signer(dossier, terms, null);
            default ->
                roles.requirePosition(
                        dossier.resolvingUnit(),
                        DossierProcedures.step(terms, step).role());
        };
    }

    private String counter(Dossier dossier) {
        return roles.requirePosition(dossier.receivingUnit(), COUNTER);
    }

    private String registrar(Dossier dossier) {
        return REGISTRARS.stream()
                .flatMap(role -> roles.position(dossier.resolvingUnit(), role).stream())
                .findFirst()
                .orElseGet(() -> roles.requirePosition(dossier.resolvingUnit(), COUNTER));
    }

    private String signer(Dossier dossier, ProcedureVersion terms, String role) {
        return roles.requirePosition(
                dossier.resolvingUnit(), Optional.ofNullable(role).orElse(terms.competentRole()));
    }

    /** Whoever works on the matter itself: the first step of the settling agency after the receipt that is no head's. */
    private String officer(Dossier dossier, ProcedureVersion terms) {
        return Stream.concat(
                        terms.steps().stream().skip(1).map(step -> step.role()).filter(role -> !role.equals(COUNTER)),
                        REGISTRARS.stream())
                .flatMap(role -> roles.position(dossier.resolvingUnit(), role).stream())
                .filter(position -> organization.position(position).rank() == PositionRank.STAFF)
                .filter(position -> agencyOf(position).equals(organization.agencyOf(dossier.resolvingUnit())))
                .findFirst()
                .orElseGet(() -> registrar(dossier));
    }

    private String agencyOf(String position) {
        return organization.agencyOf(organization.position(position).unitCode());
    }
}
