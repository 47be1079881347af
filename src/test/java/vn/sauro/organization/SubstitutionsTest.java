package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sauro.shared.Refusal;

/** Recording an absence in the sample organisation. */
class SubstitutionsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Absence ABSENCE = new Absence(
            "19900.KTHTDT.head",
            "19900.KTHTDT.head",
            "19900.KTHTDT.deputy-head",
            TODAY,
            TODAY.plusDays(4),
            "12/GUQ-UBND");

    City city;

    @BeforeEach
    void load() {
        city = City.sample();
        city.person.set("19900.chairman");
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void the_substitute_acts_at_once_on_behalf_of_the_absent_head() {
        var recorded = city.substitutions.record(ABSENCE);

        assertThat(recorded.recordedBy()).isEqualTo("19900.chairman");
        assertThat(recorded.recordedAt()).isEqualTo(City.MONDAY);
        assertThat(city.substitutions.all()).contains(recorded);
        assertThat(city.organization.holderOf("19900.KTHTDT.head", City.MONDAY)).hasValueSatisfying(h -> {
            assertThat(h.personId()).isEqualTo("19900.KTHTDT.deputy-head");
            assertThat(h.onBehalfOf()).isEqualTo("19900.KTHTDT.head");
            assertThat(h.basis()).isEqualTo("12/GUQ-UBND");
        });
        assertThat(city.changes).hasSize(1);
    }

    @Test
    void a_substitute_of_the_head_leads_the_unit_while_the_head_is_absent() {
        var officer = "19900.KTHTDT.land-officer";
        var absence =
                new Absence("19900.KTHTDT.head", "19900.KTHTDT.head", officer, TODAY, TODAY.plusDays(4), "12/GUQ-UBND");
        assertThat(city.organization.leads(officer, "19900.KTHTDT", City.MONDAY))
                .isFalse();

        city.substitutions.record(absence);

        assertThat(city.organization.leads(officer, "19900.KTHTDT", City.MONDAY))
                .isTrue();
        assertThat(city.organization.leads("19900.KTHTDT.head", "19900.KTHTDT", City.MONDAY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900.KTHTDT.head", "19900.chairman", "H57.VP.general-officer"})
    void the_head_the_superior_and_the_office_may_record_it(String person) {
        city.person.set(person);
        assertThat(city.substitutions.record(ABSENCE).recordedBy()).isEqualTo(person);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "19900.KTHTDT.deputy-head",
                "19900.KTHTDT.land-officer",
                "19900.vice-chairman",
                "19900.VP.head",
                "19867.chairman",
                "H57.STC.head",
                "H57.chairman",
                "admin"
            })
    void nobody_else_may(String person) {
        city.person.set(person);
        refused(ABSENCE, null, "organization.substitution-forbidden");
    }

    @Test
    void whoever_acts_as_the_head_may_record_absences_in_the_unit() {
        city.substitutions.record(ABSENCE);
        city.person.set("19900.KTHTDT.deputy-head");
        var officer = new Absence(
                "19900.KTHTDT.land-officer",
                "19900.KTHTDT.land-officer",
                "19900.KTHTDT.construction-officer",
                TODAY,
                TODAY,
                "13/GUQ");
        assertThat(city.substitutions.record(officer).recordedBy()).isEqualTo("19900.KTHTDT.deputy-head");
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("faults")
    void what_is_wrong_is_refused_with_its_field(String field, String code, UnaryOperator<Absence> fault) {
        refused(fault.apply(ABSENCE), field, code);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "absentPerson",
                        "value-missing",
                        a -> change(a, null, a.position(), a.substitute(), a.document())),
                fault("position", "value-missing", a -> change(a, a.absentPerson(), " ", a.substitute(), a.document())),
                fault("substitute", "value-missing", a -> change(a, a.absentPerson(), a.position(), "", a.document())),
                fault(
                        "document",
                        "document-missing",
                        a -> change(a, a.absentPerson(), a.position(), a.substitute(), " ")),
                fault(
                        "document",
                        "text-too-long",
                        a -> change(a, a.absentPerson(), a.position(), a.substitute(), "x".repeat(501))),
                fault("from", "value-missing", a -> during(a, null, TODAY)),
                fault("to", "value-missing", a -> during(a, TODAY, null)),
                fault("to", "period-reversed", a -> during(a, TODAY.plusDays(1), TODAY)),
                fault("from", "in-past", a -> during(a, TODAY.minusDays(1), TODAY)),
                fault(
                        "absentPerson",
                        "outside-appointment",
                        a -> change(a, "19900.VP.head", a.position(), a.substitute(), a.document())),
                fault(
                        "substitute",
                        "of-self",
                        a -> change(a, a.absentPerson(), a.position(), a.absentPerson(), a.document())));
    }

    @Test
    void an_unknown_position_or_substitute_is_refused() {
        refused(change(ABSENCE, "a", "19900.KTHTDT.boss", "b", "1"), "position", "organization.position-unknown");
        refused(
                change(ABSENCE, ABSENCE.absentPerson(), ABSENCE.position(), "nobody", "1"),
                "substitute",
                "organization.substitute-unknown-person");
    }

    @Test
    void a_second_substitute_for_the_same_days_is_refused() {
        city.substitutions.record(ABSENCE);
        refused(
                during(
                        change(
                                ABSENCE,
                                ABSENCE.absentPerson(),
                                ABSENCE.position(),
                                "19900.KTHTDT.land-officer",
                                "14/GUQ"),
                        TODAY.plusDays(4),
                        TODAY.plusDays(9)),
                "from",
                "organization.substitution-overlap");
        assertThat(city.substitutions
                        .record(during(ABSENCE, TODAY.plusDays(5), TODAY.plusDays(9)))
                        .from())
                .isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void somebody_who_is_absent_cannot_substitute() {
        city.substitutions.record(ABSENCE);
        refused(
                new Absence(
                        "19900.KTHTDT.deputy-head",
                        "19900.KTHTDT.deputy-head",
                        "19900.KTHTDT.head",
                        TODAY.plusDays(4),
                        TODAY.plusDays(8),
                        "15/GUQ"),
                "substitute",
                "organization.substitute-absent");
    }

    private void refused(Absence absence, String field, String code) {
        var before = city.substitutions.all();
        assertThatThrownBy(() -> city.substitutions.record(absence)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.field()).isEqualTo(field);
        });
        assertThat(city.substitutions.all()).isEqualTo(before);
    }

    private static Arguments fault(String field, String code, UnaryOperator<Absence> fault) {
        return Arguments.of(field, "organization.substitution-" + code, fault);
    }

    private static Absence change(Absence a, String absent, String position, String substitute, String document) {
        return new Absence(absent, position, substitute, a.from(), a.to(), document);
    }

    private static Absence during(Absence a, LocalDate from, LocalDate to) {
        return new Absence(a.absentPerson(), a.position(), a.substitute(), from, to, a.document());
    }
}
