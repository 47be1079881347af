package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.shared.Refusal;

class StaffRolesTest {

    @TempDir
    Path folder;

    @Test
    void aRoleIsAPositionOfTheUnitElseOfTheAgencyElseOfEverybody() {
        try (var office = CatalogueOffice.empty()) {
            var roles = office.get(StaffRoles.class);
            assertThat(roles.position("19900", "LAND_OFFICER")).hasValue("19900.KTHTDT.land-officer");
            assertThat(roles.position("19867.KT", "LAND_OFFICER")).hasValue("19867.KT.land-officer");
            assertThat(roles.position("19900", "TAX_OFFICER")).hasValue("H57.THUE.NVDT.officer");
            assertThat(roles.receivingUnits()).containsExactly("19867", "19900", "20071", "H57");
            assertThatThrownBy(() -> roles.requirePosition("19900", "DEPARTMENT_HEAD"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.role-unknown"));
        }
    }

    @Test
    void theStartStopsAndNamesEverythingThatIsWrong() throws IOException {
        var file = Files.writeString(folder.resolve("roles.csv"), """
                unit;role;position
                19900;CHAIRMAN;19900.chairman
                99999;CHAIRMAN;19900.chairman
                19900;KING;19900.chairman
                19900;VICE_CHAIRMAN;19900.king
                19900;CHAIRMAN;19900.chairman
                19900;CHAIRMAN
                """);
        assertThatThrownBy(() -> CatalogueOffice.of("", file.toString()).close())
                .hasStackTraceContaining("5 problems in the staff roles")
                .hasStackTraceContaining("line 7: a line must have exactly the three columns unit;role;position")
                .hasStackTraceContaining("line 3: there is no unit “99999”")
                .hasStackTraceContaining("line 4: there is no role “KING”")
                .hasStackTraceContaining("line 5: there is no position “19900.king”")
                .hasStackTraceContaining("line 6: the unit 19900 has the role CHAIRMAN in line 2 already");
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatThrownBy(
                        () -> CatalogueOffice.of("", folder.resolve("none.csv").toString())
                                .close())
                .hasStackTraceContaining("there is no such file. Set sauro.catalogue.staff-roles to the right one.");
    }
}
