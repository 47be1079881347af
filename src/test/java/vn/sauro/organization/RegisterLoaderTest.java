package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sauro.organization.RegisterLoader.Outcome;

class RegisterLoaderTest {

    @TempDir
    Path directory;

    OrganizationFiles files;

    enum On {
        H2 {
            @Override
            City city() {
                return City.onH2();
            }
        },
        POSTGRESQL {
            @Override
            City city() {
                return City.onPostgres();
            }
        };

        abstract City city();
    }

    @BeforeEach
    void consistentFiles() {
        files = new OrganizationFiles(directory);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void loading_again_changes_nothing(On on) {
        try (var city = on.city()) {
            assertThat(city.loader.load(files.place()).inserted()).isGreaterThan(40);
            var version = version(city);

            assertThat(city.loader.load(files.place())).isEqualTo(new Outcome(0, 0, 0));
            assertThat(version(city)).isEqualTo(version);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_row_that_left_the_files_ends_the_day_before_and_stays_readable_for_its_time(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            files.change("appointments.csv", "officer;19900.KT.land-officer;7/QĐ;2025-07-01;\n", "");

            assertThat(city.loader.load(files.place())).isEqualTo(new Outcome(0, 0, 1));

            assertThat(city.organization.holderOf("19900.KT.land-officer", City.MONDAY))
                    .isEmpty();
            assertThat(city.organization.holderOf("19900.KT.land-officer", Instant.parse("2026-11-22T16:59:59Z")))
                    .hasValueSatisfying(h -> assertThat(h.personId()).isEqualTo("officer"));
            assertThat(count(city, "org_appointment")).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_row_that_comes_back_is_open_again(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            var all = files.text("appointments.csv");
            files.change("appointments.csv", "officer;19900.KT.land-officer;7/QĐ;2025-07-01;\n", "");
            city.loader.load(files.place());

            assertThat(city.loader.load(files.write("appointments.csv", all).place()))
                    .isEqualTo(new Outcome(0, 1, 0));

            assertThat(city.organization.holderOf("19900.KT.land-officer", City.MONDAY))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_renamed_unit_keeps_its_old_name_for_its_old_days(On on) {
        try (var city = on.city()) {
            files.change("units.csv", "H57;;VN;2025-07-01;", "H57;;VN;2025-07-01;2026-10-31")
                    .append(
                            "units.csv",
                            "H57.STC;Sở Tài chính và Kế hoạch;Finance;STATE;DEPARTMENT;H57;;VN;2026-11-01;");
            city.loader.load(files.place());

            assertThat(city.organization.unit("H57.STC").nameVi()).isEqualTo("Sở Tài chính và Kế hoạch");
            assertThat(city.organization.holderOf("H57.STC.head", Instant.parse("2026-10-31T16:59:59Z")))
                    .hasValueSatisfying(h -> assertThat(h.unitName()).isEqualTo("Sở Tài chính"));
            assertThat(city.organization.holderOf("H57.STC.head", Instant.parse("2026-10-31T17:00:00Z")))
                    .hasValueSatisfying(h -> assertThat(h.unitName()).isEqualTo("Sở Tài chính và Kế hoạch"));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void faulty_files_load_nothing_at_all(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            files.append("people.csv", "clerk;Công chức;2025-07-01;")
                    .change("appointments.csv", "H57.chairman", "H57.king");

            assertThatThrownBy(() -> city.loader.load(files.place()))
                    .isInstanceOf(OrganizationFaulty.class)
                    .hasMessageContaining("appointments.csv, dòng 2, cột position")
                    .hasMessageContaining("appointments.csv, line 2, column position");

            assertThat(count(city, "org_person")).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_fault_of_the_database_half_way_leaves_the_register_as_it_was(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            files.append("people.csv", "clerk;Công chức;2025-07-01;")
                    .append("appointments.csv", "clerk;19900.KT.land-officer;10/QĐ;2026-01-01;");
            city.jdbc
                    .sql("alter table org_appointment add constraint full_house check (person_id <> 'clerk')")
                    .update();

            assertThatThrownBy(() -> city.loader.load(files.place()))
                    .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);

            assertThat(count(city, "org_person")).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_recorded_substitution_outlives_a_load_of_the_files(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            city.person.set("head");
            city.substitutions.record(new Absence(
                    "head",
                    "19900.KT.head",
                    "deputy",
                    java.time.LocalDate.of(2026, 11, 23),
                    java.time.LocalDate.of(2026, 11, 27),
                    "9/GUQ"));

            assertThat(city.loader.load(files.place())).isEqualTo(new Outcome(0, 0, 0));
            assertThat(city.organization.holderOf("19900.KT.head", City.MONDAY))
                    .hasValueSatisfying(h -> assertThat(h.onBehalfOf()).isEqualTo("head"));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void without_a_source_only_what_always_ships_is_loaded(On on) {
        try (var city = on.city()) {
            city.loader.load("");

            assertThat(city.organization.units()).isEmpty();
            assertThat(city.authority.keys()).contains("extension.decide");
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void people_have_mail_addresses_where_the_files_give_them(On on) {
        try (var city = on.city()) {
            city.loader.load(files.place());
            assertThat(city.organization.person("officer", City.MONDAY)).get().returns(null, Person::mail);

            files.write(
                    "people.csv",
                    files.text("people.csv")
                            .replace("id;name;", "id;name;mail;")
                            .replace(";2025-07-01;", ";;2025-07-01;")
                            .replace("địa chính;;", "địa chính;dia-chinh@thuanan.example;"));
            assertThat(city.loader.load(files.place())).isEqualTo(new Outcome(0, 1, 0));
            assertThat(city.organization.person("officer", City.MONDAY))
                    .get()
                    .returns("dia-chinh@thuanan.example", Person::mail);

            files.change("people.csv", "dia-chinh@thuanan.example", "a@b, c@d.example");
            assertThatThrownBy(() -> city.loader.load(files.place()))
                    .isInstanceOf(OrganizationFaulty.class)
                    .hasMessageContaining("people.csv, line 8, column mail");
        }
    }

    private static String version(City city) {
        return city.jdbc
                .sql("select version from org_state")
                .query(String.class)
                .single();
    }

    private static long count(City city, String table) {
        return city.jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
