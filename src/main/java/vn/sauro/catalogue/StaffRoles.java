package vn.sauro.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;

/** Which position a role of an internal procedure means at a unit, from the file {@code sauro.catalogue.staff-roles}. */
@Service
public class StaffRoles {

    /** Stands for every unit: agencies of the city. */
    static final String ANY = "*";

    private static final String RECEIVES = "ONE_STOP_OFFICER";

    private final Organization organization;
    private final RoleNames names;
    private final StaffRolesFile file;
    private final Map<List<String>, String> positions = new HashMap<>();

    StaffRoles(CatalogueSettings settings, Organization organization, RoleNames names) {
        this.organization = organization;
        this.names = names;
        this.file = StaffRolesFile.read(settings.staffRoles());
        file.seats.forEach(seat -> positions.putIfAbsent(List.of(seat.unit(), seat.role()), seat.position()));
    }

    StaffRolesFile file() {
        return file;
    }

    /**
     * @param unit a unit, or a division of it
     * @return id of the position that the unit has for the role, else the one that serves every unit
     */
    public Optional<String> position(String unit, String role) {
        return find(unit, role)
                .or(() -> organization.findUnit(unit).flatMap(u -> find(organization.agencyOf(unit), role)))
                .or(() -> find(ANY, role));
    }

    private Optional<String> find(String unit, String role) {
        return Optional.ofNullable(positions.get(List.of(unit, role)));
    }

    /** @throws Refusal {@code catalogue.role-unknown} */
    public String requirePosition(String unit, String role) {
        return position(unit, role)
                .orElseThrow(() ->
                        Refusal.of("catalogue.role-unknown", names.of(role).vi(), role, unit));
    }

    /** @return codes of the units with a counter of their own, in order */
    public List<String> receivingUnits() {
        return file.seats.stream()
                .filter(seat -> seat.role().equals(RECEIVES) && seat.position().startsWith(seat.unit() + "."))
                .map(StaffRolesFile.Seat::unit)
                .sorted()
                .toList();
    }
}
