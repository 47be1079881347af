package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationCheckTest {

    @TempDir
    Path directory;

    OrganizationFiles files;

    @BeforeEach
    void consistentFiles() {
        files = new OrganizationFiles(directory);
    }

    @Test
    void consistent_files_have_no_finding() {
        assertThat(RegisterFiles.at(files.place()).findings()).isEmpty();
        assertThat(run(files.place())).isEqualTo("0 Dữ liệu tổ chức nhất quán.\n");
        assertThat(run("check-organization", files.place(), "--language=en"))
                .isEqualTo("0 The organisation data is consistent.\n");
    }

    @Test
    void the_sample_organisation_is_consistent() {
        assertThat(RegisterFiles.at("classpath:sample/organization/").findings())
                .isEmpty();
    }

    @Test
    void what_always_ships_is_consistent_without_any_organisation() {
        var shipped = RegisterFiles.at("");
        assertThat(shipped.findings()).isEmpty();
        assertThat(shipped.rows(Sheet.AUTHORITY)).hasSizeGreaterThanOrEqualTo(16);
    }

    @ParameterizedTest(name = "{0} at {1}:{2}:{3}")
    @MethodSource("faults")
    void each_fault_is_named_with_its_place(
            String code, String file, long line, String column, UnaryOperator<OrganizationFiles> fault) {
        fault.apply(files);
        assertThat(RegisterFiles.at(files.place()).findings())
                .extracting(Finding::code, Finding::file, Finding::line, Finding::column)
                .contains(org.assertj.core.groups.Tuple.tuple(code, file, line, column));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void each_fault_alone_fails_the_command_in_both_languages(
            String code, String file, long line, String column, UnaryOperator<OrganizationFiles> fault) {
        fault.apply(files);
        for (var language : new String[] {"vi", "en"}) {
            assertThat(run(files.place(), "--language=" + language))
                    .startsWith("1 ")
                    .contains(file)
                    .doesNotContain("{")
                    .doesNotContain("null");
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("file-missing", "people.csv", 0, null, f -> f.delete("people.csv")),
                fault("file-unreadable", "people.csv", 0, null, f -> f.append("people.csv", "\"x\"y;\"")),
                fault(
                        "file-not-utf8",
                        "units.csv",
                        0,
                        null,
                        f -> f.write("units.csv", "é", StandardCharsets.ISO_8859_1)),
                fault("header-wrong", "units.csv", 1, null, f -> f.change("units.csv", "code;", "ma;")),
                fault("header-wrong", "units.csv", 0, null, f -> f.write("units.csv", "")),
                fault("column-count", "units.csv", 3, null, f -> f.change("units.csv", "Sở Tài chính", "Sở; Tài")),
                fault("value-missing", "units.csv", 3, "nameVi", f -> f.change("units.csv", "Sở Tài chính", "")),
                fault(
                        "text-too-long",
                        "units.csv",
                        3,
                        "nameVi",
                        f -> f.change("units.csv", "Sở Tài chính", "x".repeat(501))),
                fault("code-malformed", "people.csv", 2, "id", f -> f.change("people.csv", "mayor", "the mayor")),
                fault("code-malformed", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;199")),
                fault("value-unlisted", "units.csv", 3, "kind", f -> f.change("units.csv", "Finance;STATE", "F;TRADE")),
                fault("value-unlisted", "units.csv", 3, "level", f -> f.change("units.csv", "DEPARTMENT", "DISTRICT")),
                fault("value-unlisted", "positions.csv", 5, "rank", f -> f.change("positions.csv", "DEPUTY", "VICE")),
                fault("number-bad", "positions.csv", 2, "order", f -> f.change("positions.csv", "HEAD;1", "HEAD;-1")),
                fault("date-bad", "units.csv", 2, "validFrom", f -> f.change("units.csv", "2025-07-01", "1/7/2025")),
                fault("date-bad", "units.csv", 2, "validTo", f -> f.change("units.csv", "07-01;", "07-01;2026-02-30")),
                fault(
                        "period-reversed",
                        "units.csv",
                        3,
                        "validTo",
                        f -> f.change("units.csv", "H57;;VN;2025-07-01;", "H57;;VN;2025-07-01;2025-06-30")),
                fault(
                        "duplicate",
                        "units.csv",
                        6,
                        "code",
                        f -> f.append("units.csv", "H57;Huế;Huế;STATE;PROVINCE;;;VN;2026-01-01;")),
                fault("duplicate", "people.csv", 9, "id", f -> f.append("people.csv", "mayor;Chủ tịch;2026-01-01;")),
                fault(
                        "parent-unknown",
                        "units.csv",
                        3,
                        "parent",
                        f -> f.change("units.csv", "DEPARTMENT;H57", "DEPARTMENT;H58")),
                fault(
                        "parent-cycle",
                        "units.csv",
                        2,
                        "parent",
                        f -> f.change("units.csv", "PROVINCE;;", "PROVINCE;19900;")),
                fault(
                        "parent-cycle",
                        "units.csv",
                        2,
                        "parent",
                        f -> f.change("units.csv", "PROVINCE;;", "PROVINCE;H57;")),
                fault(
                        "division-without-parent",
                        "units.csv",
                        5,
                        "parent",
                        f -> f.change("units.csv", "DIVISION;19900", "DIVISION;")),
                fault("area-unknown", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;99999")),
                fault("area-missing", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;")),
                fault(
                        "head-missing",
                        "units.csv",
                        5,
                        "code",
                        f -> f.change("positions.csv", "Head;HEAD", "Head;STAFF")),
                fault(
                        "head-twice",
                        "positions.csv",
                        7,
                        "rank",
                        f -> f.change("positions.csv", "Deputy;DEPUTY", "Deputy;HEAD")),
                fault(
                        "position-of-unknown-unit",
                        "positions.csv",
                        9,
                        "unit",
                        f -> f.append("positions.csv", "H57.SXD.head;H57.SXD;a;a;HEAD;1;2025-07-01;")),
                fault(
                        "position-misnamed",
                        "positions.csv",
                        9,
                        "id",
                        f -> f.append("positions.csv", "19900.KT.clerk;19900;a;a;STAFF;1;2025-07-01;")),
                fault(
                        "person-unknown",
                        "appointments.csv",
                        2,
                        "person",
                        f -> f.change("appointments.csv", "mayor", "nobody")),
                fault(
                        "position-unknown",
                        "appointments.csv",
                        2,
                        "position",
                        f -> f.change("appointments.csv", "H57.chairman", "H57.king")),
                fault(
                        "appointment-outside-life",
                        "appointments.csv",
                        2,
                        "validFrom",
                        f -> f.change("appointments.csv", "2025-07-01", "2025-06-30")),
                fault(
                        "head-seat-shared",
                        "appointments.csv",
                        9,
                        "position",
                        f -> f.append("appointments.csv", "deputy;19900.KT.head;9/QĐ;2026-01-01;")),
                fault(
                        "appointment-overlap",
                        "appointments.csv",
                        9,
                        "person",
                        f -> f.append("appointments.csv", "officer;19900.KT.land-officer;9/QĐ;2026-01-01;")),
                fault(
                        "appointment-without-decision",
                        "appointments.csv",
                        2,
                        "decision",
                        f -> f.change("appointments.csv", "1/QĐ", "")),
                fault(
                        "substitution-without-document",
                        "substitutions.csv",
                        2,
                        "document",
                        f -> f.change("substitutions.csv", "8/GUQ", "")),
                fault(
                        "substitution-without-end",
                        "substitutions.csv",
                        2,
                        "validTo",
                        f -> f.change("substitutions.csv", "2026-03-06", "")),
                fault(
                        "substitution-of-self",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.change("substitutions.csv", "deputy", "head")),
                fault(
                        "substitution-outside-appointment",
                        "substitutions.csv",
                        2,
                        "absentPerson",
                        f -> f.change("appointments.csv", "5/QĐ;2025-07-01;", "5/QĐ;2025-07-01;2026-03-05")),
                fault(
                        "substitution-overlap",
                        "substitutions.csv",
                        3,
                        "absentPerson",
                        f -> f.append("substitutions.csv", "head;19900.KT.head;officer;9/GUQ;2026-03-06;2026-03-09")),
                fault(
                        "substitute-absent",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.append(
                                "substitutions.csv",
                                "deputy;19900.KT.deputy-head;officer;9/GUQ;2026-03-06;2026-03-09")),
                fault(
                        "person-unknown",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.change("substitutions.csv", "deputy", "nobody")),
                fault(
                        "position-unknown",
                        "substitutions.csv",
                        2,
                        "position",
                        f -> f.change("substitutions.csv", "KT.head", "KT.boss")),
                fault(
                        "authority-level-unknown",
                        "authority.csv",
                        2,
                        "levels",
                        f -> authority(f, "a.b;Việc;Matter;PROVINCE,DISTRICT;Luật;2025-07-01;")),
                fault(
                        "authority-without-basis",
                        "authority.csv",
                        2,
                        "legalBasis",
                        f -> authority(f, "a.b;Việc;Matter;PROVINCE;;2025-07-01;")));
    }

    private static OrganizationFiles authority(OrganizationFiles files, String line) {
        return files.write(
                "authority.csv", "key;matterVi;matterEn;levels;legalBasis;validFrom;validTo\n" + line + "\n");
    }

    private static Arguments fault(
            String code, String file, long line, String column, UnaryOperator<OrganizationFiles> change) {
        return arguments(code, file, line, column, change);
    }

    @Test
    void every_message_has_a_fault_that_brings_it_about() {
        var tried = faults().map(f -> (String) f.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        var other = Set.of("usage", "consistent", "count", "at-file", "at-line", "at-cell");
        for (var locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            assertThat(ResourceBundle.getBundle("i18n.organization", locale).keySet().stream()
                            .filter(k -> k.startsWith("organization.check."))
                            .map(k -> k.substring("organization.check.".length()))
                            .filter(k -> !other.contains(k)))
                    .containsExactlyInAnyOrderElementsOf(tried);
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    @Test
    void a_finding_reads_as_a_sentence_with_place_fault_and_advice() {
        files.change("units.csv", "H57;19900", "H57;99999");
        assertThat(run(files.place()))
                .startsWith("1 units.csv, dòng 4, cột area: mã địa bàn “99999” không có trong danh mục quốc gia. "
                        + "Tra lại mã 5 chữ số.\n");
        assertThat(run(files.place(), "--language=en"))
                .startsWith("1 units.csv, line 4, column area: the area code “99999” is not in the national list. "
                        + "Look the five digits up again.\n");
    }

    @Test
    void blank_lines_comments_and_a_byte_order_mark_do_not_shift_the_line_numbers() {
        files.write("people.csv", "\uFEFF" + files.text("people.csv"));
        files.change("people.csv", "mayor;", "# nhận xét; tùy ý\n\nmayor 1;");
        assertThat(RegisterFiles.at(files.place()).findings())
                .extracting(Finding::file, Finding::line)
                .contains(org.assertj.core.groups.Tuple.tuple("people.csv", 4L));
    }

    @Test
    void the_command_without_a_directory_explains_itself() {
        assertThat(run("check-organization")).startsWith("2 Cách dùng: check-organization");
        assertThat(run(directory.resolve("nowhere").toString(), "--language=en"))
                .startsWith("2 Usage:");
    }

    private static String run(String... args) {
        var out = new ByteArrayOutputStream();
        var status = OrganizationCheck.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
