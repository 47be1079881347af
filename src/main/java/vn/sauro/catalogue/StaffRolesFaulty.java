package vn.sauro.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.sauro.shared.Bilingual;

/** The staff roles contradict the register; the platform does not start. */
class StaffRolesFaulty extends RuntimeException {

    StaffRolesFaulty(List<Bilingual> problems) {
        super(problems.size() + " problems in the staff roles:\n"
                + problems.stream().map(p -> "  " + p.vi() + "\n    " + p.en()).collect(Collectors.joining("\n")));
    }
}
