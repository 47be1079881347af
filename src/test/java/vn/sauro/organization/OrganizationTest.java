package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sauro.shared.Refusal;

/** Look-ups in the sample organisation. */
class OrganizationTest {

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
    @CsvSource({
        "H57, H57.chairman",
        "H57.BTV, H57.BTV.secretary",
        "H57.VP, H57.VP.head",
        "H57.STC.NS, H57.STC.NS.head",
        "19900, 19900.chairman",
        "19900.KTHTDT, 19900.KTHTDT.head",
        "20071.KT, 20071.KT.head"
    })
    void every_kind_of_unit_has_its_head(String unit, String head) {
        assertThat(organization.headOf(unit).id()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "19900.KTHTDT, 19900",
        "19900, 19900",
        "H57.STC.NS, H57.STC",
        "H57.VP, H57.VP",
        "H57.VPDKDD.KTDC, H57.VPDKDD",
        "H57, H57"
    })
    void a_division_belongs_to_the_agency_above(String unit, String agency) {
        assertThat(organization.agencyOf(unit)).isEqualTo(agency);
    }

    @Test
    void the_tree_ends_at_the_city_and_at_the_standing_committee() {
        assertThat(organization.parentOf("19900.KTHTDT")).hasValue("19900");
        assertThat(organization.parentOf("19900")).hasValue("H57");
        assertThat(organization.parentOf("H57")).isEmpty();
        assertThat(organization.parentOf("H57.BTV")).isEmpty();
        assertThat(organization.unit("H57.BTV").kind()).isEqualTo(UnitKind.PARTY);
    }

    @Test
    void positions_come_head_first_then_deputies_in_order_then_staff() {
        assertThat(organization.positionsOf("19900.KTHTDT"))
                .extracting(Position::id)
                .containsExactly(
                        "19900.KTHTDT.head",
                        "19900.KTHTDT.deputy-head",
                        "19900.KTHTDT.land-officer",
                        "19900.KTHTDT.construction-officer");
        assertThat(organization.deputiesOf("H57"))
                .extracting(Position::id)
                .containsExactly("H57.vice-chairman-1", "H57.vice-chairman-2");
    }

    @Test
    void a_holder_carries_the_names_and_the_decision() {
        assertThat(organization.holderOf("H57.chairman", City.MONDAY))
                .hasValue(new Holder(
                        "H57.chairman",
                        "Chủ tịch UBND thành phố Huế",
                        "H57.chairman",
                        "Chủ tịch UBND thành phố Huế",
                        "H57",
                        "Ủy ban nhân dân thành phố Huế",
                        null,
                        "001/QĐ-MẪU"));
    }

    @Test
    void a_substitute_acts_on_behalf_of_the_absent_head_and_only_for_those_days() {
        assertThat(organization.holderOf("19867.TTPVHCC.head", City.MONDAY)).hasValueSatisfying(h -> {
            assertThat(h.personId()).isEqualTo("19867.TTPVHCC.deputy-head");
            assertThat(h.onBehalfOf()).isEqualTo("19867.TTPVHCC.head");
            assertThat(h.basis()).isEqualTo("07/GUQ-MẪU");
        });
        // Begins at midnight in Huế of 2 November 2026, ends with 30 April 2027.
        assertThat(behalf("2026-11-01T16:59:59Z")).isNull();
        assertThat(behalf("2026-11-01T17:00:00Z")).isEqualTo("19867.TTPVHCC.head");
        assertThat(behalf("2027-04-30T16:59:59Z")).isEqualTo("19867.TTPVHCC.head");
        assertThat(behalf("2027-04-30T17:00:00Z")).isNull();
    }

    private static String behalf(String at) {
        return organization
                .holderOf("19867.TTPVHCC.head", Instant.parse(at))
                .orElseThrow()
                .onBehalfOf();
    }

    @Test
    void the_substitute_sits_in_both_seats_and_the_absent_person_in_none_but_still_belongs_to_the_unit() {
        assertThat(organization.seatsOf("19867.TTPVHCC.deputy-head", City.MONDAY))
                .extracting(Holder::positionId, Holder::onBehalfOf)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("19867.TTPVHCC.deputy-head", null),
                        org.assertj.core.groups.Tuple.tuple("19867.TTPVHCC.head", "19867.TTPVHCC.head"));
        assertThat(organization.seatsOf("19867.TTPVHCC.head", City.MONDAY)).isEmpty();
        assertThat(organization.sitsIn("19867.TTPVHCC.head", "19867.TTPVHCC", City.MONDAY))
                .isTrue();
    }

    @Test
    void while_the_heads_seat_is_vacant_the_deputy_answers() {
        assertThat(organization.holderOf("20071.KT.head", City.MONDAY)).isEmpty();
        assertThat(organization.accountable("20071.KT.head", City.MONDAY).personId())
                .isEqualTo("20071.KT.deputy-head");
    }

    @Test
    void while_a_deputys_seat_is_vacant_the_head_answers() {
        assertThat(organization.accountable("H57.SDL.deputy-head", City.MONDAY).personId())
                .isEqualTo("H57.SDL.head");
    }

    @Test
    void a_present_holder_answers_for_the_own_seat() {
        assertThat(organization
                        .accountable("19900.KTHTDT.land-officer", City.MONDAY)
                        .personId())
                .isEqualTo("19900.KTHTDT.land-officer");
    }

    @ParameterizedTest
    @CsvSource({
        "19900.KTHTDT.land-officer, 19900.KTHTDT, true",
        "19900.KTHTDT.land-officer, 19900, true",
        "19900.KTHTDT.land-officer, 19900.VP, false",
        "19900.KTHTDT.land-officer, H57, false",
        "19900.chairman, 19900, true",
        "19900.chairman, 19900.KTHTDT, false",
        "H57.STC.head, H57, false",
        "H57.STC.NS.officer, H57.STC, true",
        "nobody, H57, false"
    })
    void a_person_sits_in_the_own_unit_and_in_the_units_above_within_the_agency(
            String person, String unit, boolean sits) {
        assertThat(organization.sitsIn(person, unit, City.MONDAY)).isEqualTo(sits);
    }

    @ParameterizedTest
    @CsvSource({
        "19900.chairman, 19900, true",
        "19900.vice-chairman, 19900, true",
        "19900.KTHTDT.head, 19900.KTHTDT, true",
        "19900.KTHTDT.head, 19900, false",
        "19900.KTHTDT.land-officer, 19900.KTHTDT, false",
        "19900.chairman, 19867, false",
        "19867.TTPVHCC.deputy-head, 19867.TTPVHCC, true",
        "nobody, H57, false"
    })
    void head_and_deputies_lead_their_own_unit_and_no_other(String person, String unit, boolean leads) {
        assertThat(organization.leads(person, unit, City.MONDAY)).isEqualTo(leads);
    }

    @Test
    void before_the_two_tier_government_none_of_these_seats_existed() {
        var before = Instant.parse("2025-06-30T16:59:59Z");
        assertThat(organization.holderOf("19900.chairman", before)).isEmpty();
        assertThatThrownBy(() -> organization.accountable("19900.chairman", before))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo("organization.position-unknown"));
    }

    @Test
    void unknown_codes_are_refused_by_name() {
        assertThatThrownBy(() -> organization.unit("H99")).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo("organization.unit-unknown");
            assertThat(r.arguments()).containsExactly("H99");
        });
        assertThatThrownBy(() -> organization.position("H57.king"))
                .hasMessageContaining("organization.position-unknown");
        assertThatThrownBy(() -> organization.headOf("H99")).hasMessageContaining("organization.unit-unknown");
        assertThat(organization.findUnit("H99")).isEmpty();
        assertThat(organization.positionsOf("H99")).isEmpty();
    }
}
