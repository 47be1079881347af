package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.shared.Refusal;

/** Who answers when seats fall empty one after the other: head, deputy, then the unit above. */
class VacancyTest {

    @TempDir
    Path directory;

    OrganizationFiles files;
    City city;

    @BeforeEach
    void load() {
        files = new OrganizationFiles(directory);
        files.change("substitutions.csv", "head;19900.KT.head;deputy;8/GUQ;2026-03-02;2026-03-06\n", "");
        city = City.onH2();
        city.loader.load(files.place());
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void the_chain_runs_from_the_officer_to_the_top_and_then_refuses() {
        assertThat(accountable()).isEqualTo("officer");
        leaves("officer");
        assertThat(accountable()).isEqualTo("head");
        leaves("head");
        assertThat(accountable()).isEqualTo("deputy");
        leaves("deputy");
        assertThat(accountable()).isEqualTo("chair");
        leaves("chair");
        assertThat(accountable()).isEqualTo("vice");
        leaves("vice");
        assertThat(accountable()).isEqualTo("mayor");
        leaves("mayor");
        assertThatThrownBy(this::accountable).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code())
                .isEqualTo("organization.nobody-accountable"));
    }

    @Test
    void a_seat_whose_substitute_has_left_counts_as_vacant() {
        files.append("substitutions.csv", "head;19900.KT.head;officer;8/GUQ;2026-11-01;2026-11-30");
        city.loader.load(files.place());
        assertThat(city.organization.accountable("19900.KT.head", City.MONDAY).personId())
                .isEqualTo("officer");

        files.change(
                "people.csv",
                "officer;Công chức địa chính;2025-07-01;",
                "officer;Công chức địa chính;2025-07-01;2026-11-20");
        city.loader.load(files.place());

        assertThat(city.organization.holderOf("19900.KT.head", City.MONDAY)).isEmpty();
        assertThat(city.organization.accountable("19900.KT.head", City.MONDAY).personId())
                .isEqualTo("deputy");
    }

    private String accountable() {
        return city.organization
                .accountable("19900.KT.land-officer", City.MONDAY)
                .personId();
    }

    private void leaves(String person) {
        var line = files.text("appointments.csv")
                .lines()
                .filter(l -> l.startsWith(person + ";"))
                .findFirst()
                .orElseThrow();
        files.change("appointments.csv", line, line + "2026-11-22");
        city.loader.load(files.place());
    }
}
