package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sauro.shared.Refusal;

/** The authority rules and system roles that ship. */
class AuthorityTableTest {

    static City city;
    static Organization organization;

    @BeforeAll
    static void load() {
        city = City.sample();
        organization = city.organization;
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigned-task.assign",
                "assigned-task.accept",
                "assigned-task.return-decision",
                "assigned-task.perform",
                "assigned-task.submit",
                "assigned-task.review",
                "assigned-task.coordinate",
                "assigned-task.opinion",
                "assigned-task.approach",
                "obstacle.resolve",
                "obstacle.confirm",
                "escalation.direct",
                "beyond-authority.decide",
                "beyond-authority.receive",
                "extension.decide",
                "extension.counter"
            })
    void every_step_of_an_assigned_task_has_a_rule_with_a_legal_basis(String key) {
        var rule = city.authority.rule(key, City.MONDAY);
        assertThat(rule.legalBasis()).isNotBlank();
        assertThat(rule.mayDecide()).isNotEmpty();
        assertThat(rule.matter().vi()).isNotEqualTo(rule.matter().en());
        assertThat(city.authority.keys()).contains(key);
    }

    @Test
    void what_lies_beyond_an_agencys_authority_only_the_city_decides() {
        assertThat(city.authority.rule("beyond-authority.decide", City.MONDAY).mayDecide())
                .containsExactly(UnitLevel.PROVINCE);
    }

    @Test
    void a_rule_that_is_not_in_force_is_refused() {
        assertThatThrownBy(() -> city.authority.rule("extension.decide", Instant.parse("2025-06-30T16:59:59Z")))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.code()).isEqualTo("organization.authority-unknown");
                    assertThat(r.arguments()).containsExactly("extension.decide", "2025-06-30");
                });
        assertThatThrownBy(() -> city.authority.rule("tax.waive", City.MONDAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_office_of_the_city_has_the_role_of_the_office_and_the_office_of_a_ward_has_not() {
        assertThat(city.roles.has("H57.VP.general-officer", Roles.OFFICE, City.MONDAY))
                .isTrue();
        assertThat(city.roles.has("19900.VP.head", Roles.OFFICE, City.MONDAY)).isFalse();
        assertThat(city.roles.of(organization.position("19900.chairman")))
                .containsExactlyInAnyOrder("staff", "manager");
    }
}
