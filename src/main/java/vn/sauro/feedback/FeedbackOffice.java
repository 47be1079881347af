package vn.sauro.feedback;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.shared.Refusal;

/** Who in an agency deals with feedback and low ratings. */
@Component
public class FeedbackOffice {

    private static final String OFFICE = "OFFICE_HEAD";
    private static final String CENTRE = "ONE_STOP_HEAD";

    private final StaffRoles roles;
    private final Organization organization;

    FeedbackOffice(StaffRoles roles, Organization organization) {
        this.roles = roles;
        this.organization = organization;
    }

    /** @return agencies that take feedback: those with a counter, and the city itself where the register has one */
    public List<Unit> agencies() {
        return roles.receivingUnits().stream().map(organization::unit).toList();
    }

    /** @return position that takes in, classifies and publishes: the head of the agency's office, else of the agency */
    public String receiver(String agency) {
        return roles.position(agency, OFFICE)
                .orElseGet(() -> organization.headOf(agency).id());
    }

    /** @return position at the head of the centre that took a dossier in, else of the agency */
    public String centreHead(String receivingUnit) {
        return roles.position(receivingUnit, CENTRE)
                .orElseGet(() -> organization.headOf(receivingUnit).id());
    }

    /** @return units of the agency that can answer about a regulation, the agency itself included */
    public List<Unit> units(String agency) {
        return organization.units().stream()
                .filter(unit -> organization.agencyOf(unit.code()).equals(agency))
                .toList();
    }

    /** @return agencies of the register that may be competent instead, in the order of the register */
    public List<Unit> others(String agency) {
        return organization.units().stream()
                .filter(unit -> organization.agencyOf(unit.code()).equals(unit.code()))
                .filter(unit -> !unit.code().equals(agency))
                .toList();
    }

    /** @throws Refusal {@code feedback.agency-unlisted} */
    Unit other(Feedback feedback, String agency) {
        return others(feedback.agency()).stream()
                .filter(each -> each.code().equals(agency))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.ofField("answeringAgency", "feedback.agency-unlisted", String.valueOf(agency)));
    }

    String headOf(Unit agency) {
        return organization.headOf(agency.code()).id();
    }

    /**
     * @param unit where a regulation is in question, the unit that answers
     * @return position that answers: about officials always the head of the agency
     */
    String handler(Feedback feedback, Classification classification, String unit) {
        if (classification == Classification.CONDUCT) {
            return organization.headOf(feedback.agency()).id();
        }
        return units(feedback.agency()).stream()
                .filter(each -> each.code().equals(unit))
                .findFirst()
                .map(each -> organization.headOf(each.code()).id())
                .orElseThrow(() -> Refusal.ofField("handlingUnit", "feedback.unit-unlisted", String.valueOf(unit)));
    }

    Set<String> handlingUnits(Feedback feedback) {
        return Stream.of(receiver(feedback.agency()), feedback.handler())
                .filter(position -> position != null)
                .map(position -> organization.position(position).unitCode())
                .collect(Collectors.toUnmodifiableSet());
    }
}
