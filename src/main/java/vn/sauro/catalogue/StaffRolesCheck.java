package vn.sauro.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.sauro.catalogue.StaffRolesFile.Finding;
import vn.sauro.catalogue.StaffRolesFile.Seat;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Whether every line of the staff roles points at a unit, role and position that are there. */
@Service
class StaffRolesCheck {

    private final StaffRoles roles;
    private final RoleNames names;
    private final Organization organization;
    private final Texts texts;

    StaffRolesCheck(StaffRoles roles, RoleNames names, Organization organization, Texts texts) {
        this.roles = roles;
        this.names = names;
        this.organization = organization;
        this.texts = texts;
    }

    /** @return what is wrong, where, and what to do; empty when all is well */
    List<Bilingual> problems() {
        return findings().stream().map(this::worded).toList();
    }

    List<Finding> findings() {
        var findings = new ArrayList<>(roles.file().findings);
        var lines = new HashMap<List<String>, Long>();
        for (var seat : roles.file().seats) {
            if (!seat.unit().equals(StaffRoles.ANY)
                    && organization.findUnit(seat.unit()).isEmpty()) {
                findings.add(Finding.of(seat.line(), "unit-unknown", seat.unit()));
            }
            if (!names.known(seat.role())) {
                findings.add(Finding.of(seat.line(), "role-unknown", seat.role(), String.join(", ", names.all())));
            }
            if (organization.findPosition(seat.position()).isEmpty()) {
                findings.add(Finding.of(seat.line(), "position-unknown", seat.position()));
            }
            twice(seat, lines.putIfAbsent(List.of(seat.unit(), seat.role()), seat.line()), findings);
        }
        return findings;
    }

    private static void twice(Seat seat, Long earlier, List<Finding> findings) {
        if (earlier != null) {
            findings.add(Finding.of(seat.line(), "twice", seat.unit(), seat.role(), String.valueOf(earlier)));
        }
    }

    private Bilingual worded(Finding finding) {
        var what = texts.both(
                "catalogue.staff-roles." + finding.code(), finding.arguments().toArray());
        return texts.both("catalogue.staff-roles.at", roles.file().place, String.valueOf(finding.line()), what);
    }
}
