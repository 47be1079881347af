package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    void the_folder_is_a_path_or_a_location() throws Exception {
        var folder = Files.createDirectory(directory.resolve("tổ chức 1"));
        var place = new OrganizationFiles(folder).place();
        for (var way : new String[] {
            place, place + "/", "file:" + place, folder.toUri().toString()
        }) {
            assertThat(RegisterFiles.at(way).findings()).as(way).isEmpty();
            assertThat(run(way)).as(way).startsWith("0 ");
        }
    }

    @Test
    void what_is_no_folder_is_said_once() {
        for (var place :
                new String[] {directory + "/gone", "file:" + directory + "/gone", "https://example.org/files"}) {
            assertThat(RegisterFiles.at(place).findings())
                    .singleElement()
                    .hasToString(place + ": there is no such folder. Give a path, or file: or classpath: and a path.");
            assertThat(run(place)).startsWith("2 ");
        }
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
    @MethodSource("vn.sauro.organization.Faults#all")
    void each_fault_is_named_with_its_place(
            String code, String file, long line, String column, UnaryOperator<OrganizationFiles> fault) {
        fault.apply(files);
        assertThat(RegisterFiles.at(files.place()).findings())
                .extracting(Finding::code, Finding::file, Finding::line, Finding::column)
                .contains(org.assertj.core.groups.Tuple.tuple(code, file, line, column));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.sauro.organization.Faults#all")
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

    @Test
    void every_message_has_a_fault_that_brings_it_about() {
        var tried = Faults.all().map(f -> (String) f.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        var other = Set.of("folder-missing", "usage", "consistent", "count", "at-file", "at-line", "at-cell");
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
