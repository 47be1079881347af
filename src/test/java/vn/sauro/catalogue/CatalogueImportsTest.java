package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.catalogue.row.OverrideColumn;
import vn.sauro.catalogue.row.ProcedureColumn;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.catalogue.row.StepColumn;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** What an import makes of a catalogue that is there already. */
class CatalogueImportsTest {

    private static final String CODE = "7.000001";
    private static final String PERSON = "H57.VP.head";

    @TempDir
    Path folder;

    CatalogueOffice office;

    @BeforeEach
    void open() {
        office = CatalogueOffice.empty();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ImportOutcome run(Workbook workbook) {
        return office.get(CatalogueImports.class).run(List.of(workbook.xlsx(folder)), PERSON);
    }

    private String problem(ImportOutcome outcome) {
        assertThat(outcome.faults()).hasSize(1);
        return office.get(FaultTexts.class).problem(outcome.faults().get(0), Locale.ENGLISH);
    }

    private ProcedureVersion on(int year, int month, int day) {
        return office.catalogue().current(CODE, LocalDate.of(year, month, day)).orElseThrow();
    }

    @Test
    void csvFilesTogetherAreTheSameAsAWorkbook() {
        var imports = office.get(CatalogueImports.class);
        assertThat(imports.run(Workbook.good(CODE).csv(folder), PERSON).added()).isEqualTo(1);
        assertThat(run(Workbook.good(CODE))).isEqualTo(new ImportOutcome(6, 0, 0, 1, 0, List.of()));
    }

    @Test
    void aChangedRowIsANewVersionFromItsDateAndTheOldOneStays() {
        run(Workbook.good(CODE));
        var before = on(2026, 11, 23);
        var outcome = run(Workbook.good(CODE)
                .set(Sheet.PROCEDURES, 0, ProcedureColumn.AMOUNT, "7")
                .set(Sheet.PROCEDURES, 0, ProcedureColumn.FROM, "01/12/2026"));
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(on(2026, 11, 30)).isEqualTo(before);
        assertThat(on(2026, 12, 1).amount()).isEqualByComparingTo("7");
        assertThat(on(2026, 12, 1).version()).isEqualTo(2);
        assertThat(office.catalogue().pinned(before.id(), null).terms()).isEqualTo(before);
    }

    @Test
    void aChangeWithoutANewDateIsRefused() {
        run(Workbook.good(CODE));
        var outcome = run(Workbook.good(CODE).set(Sheet.STEPS, 1, StepColumn.NAME_VI, "Bước khác"));
        assertThat(problem(outcome)).startsWith("The content differs from version 1, in force from 01/01/2026");
        assertThat(outcome.added()).isZero();
    }

    @Test
    void nothingIsWrittenIntoThePast() {
        run(Workbook.good(CODE));
        var outcome = run(Workbook.good(CODE).set(Sheet.PROCEDURES, 0, ProcedureColumn.FROM, "01/12/2025"));
        assertThat(problem(outcome)).startsWith("It begins on 01/12/2025, before the latest version (01/01/2026).");
    }

    @Test
    void anOverrideMayComeAloneForAProcedureThatIsThere() {
        run(Workbook.good(CODE));
        assertThat(run(new Workbook().override(CODE, "20071")).overrides()).isEqualTo(1);
        assertThat(run(new Workbook().override(CODE, "20071")).unchanged()).isEqualTo(1);
        var there = office.catalogue().pin(CODE, "20071", LocalDate.of(2026, 11, 23));
        assertThat(there.terms().amount()).isEqualByComparingTo("15");
    }

    @Test
    void aLaterOverrideEndsTheEarlierAndAPinnedOneStays() {
        run(Workbook.good(CODE).override(CODE, "20071"));
        var before = office.catalogue().pin(CODE, "20071", LocalDate.of(2026, 11, 23));
        run(new Workbook().override(CODE, "20071", OverrideColumn.EXTRA, "3", OverrideColumn.FROM, "01/06/2026"));
        var after = office.catalogue().pin(CODE, "20071", LocalDate.of(2026, 11, 23));
        assertThat(after.terms().amount()).isEqualByComparingTo("8");
        assertThat(office.catalogue().pinned(before.versionId(), before.overrideId()))
                .isEqualTo(before);
    }

    @Test
    void anOverrideThatIsThereIsNeitherChangedNorPreceded() {
        run(Workbook.good(CODE).override(CODE, "20071"));
        assertThat(problem(run(new Workbook().override(CODE, "20071", OverrideColumn.EXTRA, "3"))))
                .startsWith("The content differs from the override recorded from 01/01/2026");
        assertThat(problem(run(new Workbook().override(CODE, "20071", OverrideColumn.FROM, "01/12/2025"))))
                .startsWith("The unit has an override later than 01/12/2025");
    }

    @Test
    void anOverrideOfAnUnknownProcedureIsRefused() {
        assertThat(problem(run(new Workbook().override("7.777777", "20071"))))
                .startsWith("The procedure 7.777777 has no row in the sheet of procedures");
    }

    @Test
    void aNewVersionMustFitWhereACommuneHasItsOwnTimes() {
        run(Workbook.good(CODE)
                .override(
                        CODE,
                        "20071",
                        OverrideColumn.STEP,
                        "appraise",
                        OverrideColumn.EXTRA,
                        "",
                        OverrideColumn.AMOUNT,
                        "3"));
        var shorter = Workbook.good(CODE)
                .set(Sheet.PROCEDURES, 0, ProcedureColumn.AMOUNT, "4")
                .set(Sheet.PROCEDURES, 0, ProcedureColumn.FROM, "01/12/2026")
                .set(Sheet.STEPS, 1, StepColumn.AMOUNT, "2");
        assertThat(problem(run(shorter)))
                .isEqualTo("At the unit 20071 the steps take 37.5 working hours together, more than the statutory 30.");
    }

    @Test
    void aStepOfNobodyKnowsWhichProcedureKeepsTheWholeFileOut() {
        var outcome = run(Workbook.good(CODE).add("7.000002").set(Sheet.STEPS, 1, StepColumn.CODE, ""));
        assertThat(outcome.added()).isZero();
        assertThat(outcome.refused()).isEqualTo(2);
        assertThat(outcome.faults())
                .extracting(fault -> fault.row() + " " + fault.code())
                .contains("3 catalogue.row.empty", "3 catalogue.row.part-orphaned");
    }

    @Test
    void nothingIsStoredOfAFileThatCannotBeReadToItsEnd() {
        var good = Workbook.good(CODE).csv(folder);
        var bad = Workbook.upload(folder, "steps.csv", "Mã thủ tục;Bước;Mã bước;Vai trò mới\n7.000001;1;receive;x\n");
        assertThatThrownBy(() -> office.get(CatalogueImports.class).run(List.of(good.get(0), bad), PERSON))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("catalogue.workbook-column-unknown");
                    assertThat(refusal.arguments()).contains("Vai trò mới", "steps.csv");
                });
        assertThat(office.get(VersionStore.class).all()).isEmpty();
    }

    @Test
    void aDraftIsShownButNotFiledUntilAnImportCompletesIt() {
        var catalogue = office.catalogue();
        var today = LocalDate.of(2026, 11, 23);
        var code = catalogue.addDraft(new DraftProcedure(
                "Xác nhận nguồn nước giếng", "Môi trường", ProcedureLevel.COMMUNE, "CHAIRMAN", "NV-2026-000123"));
        assertThat(code).isEqualTo("0.000001");
        assertThat(catalogue
                        .search(new ProcedureFilter("nguon nuoc gieng", null, null, null), new PageRequest(0, 10))
                        .items())
                .singleElement()
                .matches(ProcedureVersion::draft);
        assertThatThrownBy(() -> catalogue.pin(code, "19900", today))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("catalogue.procedure-not-executable"));

        var completed = Workbook.good(code).set(Sheet.PROCEDURES, 0, ProcedureColumn.FROM, "23/11/2026");
        assertThat(run(completed).added()).isEqualTo(1);
        assertThat(catalogue.pin(code, "19900", today).versionId()).isEqualTo("0.000001-v2");
        assertThat(catalogue.addDraft(new DraftProcedure(
                        "Việc khác", "Môi trường", ProcedureLevel.COMMUNE, "CHAIRMAN", "NV-2026-000124")))
                .isEqualTo("0.000002");
    }

    @Test
    void aDraftThatSaysTooLittleIsRefused() {
        assertThatThrownBy(() -> office.catalogue()
                        .addDraft(new DraftProcedure(" ", "Môi trường", ProcedureLevel.COMMUNE, "CHAIRMAN", "x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThatThrownBy(() -> office.catalogue()
                        .addDraft(new DraftProcedure("Việc", "Môi trường", ProcedureLevel.COMMUNE, "KING", "x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("competentRole"));
    }

    @Test
    void theNameOfAVersionIsInBothLanguages() {
        run(Workbook.good(CODE));
        assertThat(on(2026, 1, 1).name())
                .isEqualTo(new Bilingual("Xác nhận cư trú (mẫu)", "Confirmation of residence (sample)"));
    }
}
