package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.program.Bench.row;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.shared.Refusal;
import vn.sauro.task.AssignedTasks;

/** From a workbook to running cases, with the real engine. */
@ImportApplication
class ImportTest {

    @Autowired
    Bench bench;

    @Autowired
    Imports imports;

    @Autowired
    ImportWorker worker;

    @Autowired
    Programmes programmes;

    @Autowired
    AssignedTasks tasks;

    @BeforeEach
    void anAutumnMorning() {
        Now.is("2026-11-21T09:00");
        bench.clear();
    }

    @AfterEach
    void backToTheRealClock() {
        Now.real();
    }

    @Test
    void theSampleProgrammeStartsWhatIsDueAndPlansTheRest() {
        var id = imports.start(SampleWorkbook.XLSX, "action-programme.xlsx", Bench.OFFICER);
        assertThat(imports.progress(id))
                .returns("RUNNING", ImportProgress::state)
                .returns(126, ImportProgress::pending)
                .returns(0, ImportProgress::percent);

        assertThat(worker.drain()).isEqualTo(126);

        assertThat(imports.refused(id, 0, 200)).isEmpty();
        assertThat(imports.progress(id))
                .returns("DONE", ImportProgress::state)
                .returns(63, ImportProgress::started)
                .returns(63, ImportProgress::planned)
                .returns(100, ImportProgress::percent);
        assertThat(bench.cases("CT0%")).containsOnly(63L);
        var tree = programmes.tree();
        assertThat(tree).hasSize(6);
        assertThat(tree.stream()
                        .mapToInt(programme -> programme.groups().size())
                        .sum())
                .isEqualTo(15);
        assertThat(tree.stream()
                        .mapToInt(programme -> programme.counts().total())
                        .sum())
                .isEqualTo(126);
    }

    @Test
    void theSameFileTwiceImportsNothingTwice() {
        var first = bench.settle(row("TWICE-1"), row("TWICE-2", Column.START_QUARTER, "2027Q1"));
        var second = bench.settle(row("TWICE-1"), row("TWICE-2", Column.START_QUARTER, "2027Q1"));

        assertThat(first).returns(1, ImportProgress::started).returns(1, ImportProgress::planned);
        assertThat(second).returns(2, ImportProgress::skipped).returns(first.id(), ImportProgress::sameAs);
        assertThat(bench.cases("TWICE-%")).containsOnly(1L);
    }

    @Test
    void aCodeThatIsThereIsSkippedWhereverItCameFrom() {
        bench.settle(row("THERE-1"));
        assertThat(bench.settle(row("there-1", Column.TITLE, "Tên khác"))).returns(1, ImportProgress::skipped);

        bench.clear();
        assertThat(bench.settle(row("THERE-1"))).returns(1, ImportProgress::skipped);
    }

    @Test
    void theSecondRowOfACodeInOneFileIsRefusedWithTheRowOfTheFirst() {
        var progress = bench.settle(row("DOUBLE-1"), row("OTHER-1"), row("double-1"));

        assertThat(progress).returns(2, ImportProgress::started).returns(1, ImportProgress::refused);
        assertThat(imports.refused(progress.id(), 0, 10)).singleElement().satisfies(refused -> {
            assertThat(refused.row().number()).isEqualTo(4);
            assertThat(refused.problems().get(0).code()).isEqualTo("program.row.code-double");
            assertThat(refused.problems().get(0).arguments()).isEqualTo(List.<Object>of(2));
        });
    }

    @Test
    void aBadRowKeepsNoGoodRowBackAndIsImportedOnceCorrected() {
        var progress = bench.settle(row("BAD-1", Column.LEAD_AGENCY, "Sở Không Có Thật Đâu"), row("GOOD-1"));
        assertThat(progress).returns(1, ImportProgress::started).returns(1, ImportProgress::refused);
        assertThat(bench.cases("BAD-1")).containsOnly(0L);

        assertThat(bench.settle(row("BAD-1"))).returns(1, ImportProgress::started);
        assertThat(bench.cases("BAD-1")).containsOnly(1L);
    }

    @Test
    void whatTheTaskModuleRefusesIsLedBackToItsCell() {
        var progress = bench.settle(
                row("DIVISION-1", Column.LEAD_AGENCY, "H57.STC.NS"),
                row("DIVISION-2", Column.LEAD_AGENCY, "H57.STC.NS", Column.START_QUARTER, "2027Q1"));

        assertThat(progress).returns(2, ImportProgress::refused);
        assertThat(imports.refused(progress.id(), 0, 10)).allSatisfy(refused -> {
            assertThat(refused.problems().get(0).column()).isEqualTo(Column.LEAD_AGENCY);
            assertThat(refused.problems().get(0).value()).isEqualTo("H57.STC.NS");
            assertThat(refused.problems().get(0).code()).isEqualTo("task.agency-division");
        });
        assertThat(bench.cases("DIVISION-%")).containsOnly(0L);
    }

    @Test
    void theTaskIsAssignedByThePersonWhoHandedTheFileIn() {
        bench.settle(row("BY-1"));
        assertThat(tasks.task("BY-1").assignedBy()).isEqualTo(Bench.OFFICER);
    }

    @Test
    void textsThatLookLikeFormulasOrMarkupStayTexts() {
        bench.settle(row("TEXT-1", Column.TITLE, "=HYPERLINK(\"x\")<script>alert(1)</script>"));
        assertThat(tasks.task("TEXT-1").title()).isEqualTo("=HYPERLINK(\"x\")<script>alert(1)</script>");
    }

    @Test
    void refusedRowsComeInPagesAndAsAStream() {
        var rows = java.util.stream.IntStream.range(0, 450)
                .mapToObj(i -> row("PAGE-" + i, Column.PRIORITY, "?"))
                .toList();
        var id = bench.handIn(rows);
        worker.drain();

        assertThat(imports.refused(id, 2, 200)).hasSize(50);
        var streamed = new java.util.ArrayList<Integer>();
        imports.eachRefused(id, refused -> streamed.add(refused.row().number()));
        assertThat(streamed).hasSize(450).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() {
        var before = imports.latest(200).size();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> imports.start(java.nio.file.Path.of("pom.xml"), "pom.csv", Bench.OFFICER))
                .isInstanceOf(Refusal.class);
        assertThat(imports.latest(200)).hasSize(before);
    }

    @Test
    void theRollUpCountsResultsAndNothingElse() {
        bench.settle(row("ROLL-1"), row("ROLL-2"), row("ROLL-3", Column.START_QUARTER, "2027Q1"));
        assertThat(programmes.tree().get(0).counts()).isEqualTo(new Counts(1, 2, 0, 0, 0, 0));
        Now.is("2027-04-01T09:00");
        assertThat(programmes.tree().get(0).counts()).isEqualTo(new Counts(1, 2, 2, 0, 0, 0));
        assertThat(new Counts(1, 0, 0, 2, 0, 5).percent()).isEqualTo(66);
        assertThat(Counts.NONE.percent()).isZero();
        assertThat(programmes.tasks(programmes.tree().get(0).groups().get(0).id(), 0, 10))
                .extracting(ProgrammeTask::code)
                .containsExactly("ROLL-1", "ROLL-2", "ROLL-3");
    }

    @Test
    void anUnknownImportIsNamed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> imports.progress("x"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("program.import-unknown"));
        assertThat(new SheetRow(1, java.util.Map.of()).cell(Column.CODE)).isEmpty();
    }
}
