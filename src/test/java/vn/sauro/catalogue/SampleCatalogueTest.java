package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.workbook.TableRow;

class SampleCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static CatalogueOffice office;
    static List<ProcedureVersion> all;

    @BeforeAll
    static void open() {
        office = CatalogueOffice.withSample();
        all = Stream.of(0, 1)
                .flatMap(page ->
                        office.catalogue().search(ProcedureFilter.all(), new PageRequest(page, 200)).items().stream())
                .toList();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theWorkbookHoldsTheSameRowsAsItsReadableSource() {
        var fromCsv = Stream.of(Sheet.values()).flatMap(sheet -> cells(SampleCatalogue.csv(sheet)));
        assertThat(cells(SampleCatalogue.XLSX)).containsExactlyElementsOf(fromCsv.toList());
    }

    private static Stream<Map<?, String>> cells(Path file) {
        return SampleCatalogue.rows(file).stream().map(TableRow::cells);
    }

    @Test
    void itHasTwoHundredAndFourteenEntries() {
        assertThat(all).hasSize(214).extracting(ProcedureVersion::procedureCode).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryWithAMadeUpCodeSaysSoAndTheTwoKnownWorkedExamplesAreNoSample() {
        assertThat(all)
                .filteredOn(v -> v.procedureCode().startsWith("9."))
                .hasSize(210)
                .allMatch(v -> v.sample());
        assertThat(all)
                .filteredOn(v -> !v.sample())
                .extracting(ProcedureVersion::procedureCode)
                .containsExactlyInAnyOrder("2.000815", "1.013978");
    }

    @Test
    void coverageHasThreeGroups() {
        var coverage = office.get(CoverageReport.class).today();
        assertThat(coverage.all()).isEqualTo(new Coverage.Count("", 5, 188, 21));
        assertThat(coverage.fields()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.000815|CertifyCopy|receive, appraise, sign, issue, return",
                "1.013978|RegisterLand|receive, assign, extract-map, survey, verify-boundary, determine-origin,"
                        + " check-planning, notice-post, public-notice, handle-objection, notice-close,"
                        + " propose-eligibility, decide-eligibility, send-tax, determine-tax, sign, update-registry,"
                        + " return",
                "2.002622|RegisterBirth|receive, register-birth, sign-birth, confirm-household, register-residence,"
                        + " issue-insurance, issue-identity, return",
                "1.013236|PermitHouse|receive, appraise, site-check, consult, draft, sign, publish, return",
                "9.000054|DirectUnregulated|receive, direct, settle, sign, return"
            })
    void theWorkedExamplesHaveTheStepsOfTheirModels(String code, String model, String keys) {
        var version = office.catalogue().current(code, TODAY).orElseThrow();
        assertThat(version.processKey()).isEqualTo(model);
        assertThat(version.steps().stream().map(Step::key).collect(Collectors.joining(", ")))
                .isEqualTo(keys);
    }

    @Test
    void everyStepOfACommuneHasAPositionAtEveryCommune() {
        var roles = office.get(StaffRoles.class);
        for (var unit : List.of("19900", "19867", "20071")) {
            assertThat(all.stream().filter(v -> v.level() == ProcedureLevel.COMMUNE))
                    .allSatisfy(v -> assertThat(v.steps())
                            .allSatisfy(step -> assertThat(roles.requirePosition(unit, step.role()))
                                    .isNotBlank()));
        }
    }

    @Test
    void everyStepOfTheCityHasAPositionAtADepartment() {
        var roles = office.get(StaffRoles.class);
        assertThat(all.stream().filter(v -> v.level() == ProcedureLevel.PROVINCE))
                .allSatisfy(v -> assertThat(v.steps())
                        .allSatisfy(step -> assertThat(roles.requirePosition("H57.SXD", step.role()))
                                .isNotBlank()));
    }
}
