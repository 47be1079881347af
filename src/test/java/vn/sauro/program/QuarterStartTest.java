package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.program.Bench.row;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.program.workbook.Column;

@ImportApplication
class QuarterStartTest {

    @Autowired
    Bench bench;

    @Autowired
    QuarterStart quarterStart;

    @Autowired
    Programmes programmes;

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
    void aPlannedTaskStartsOnTheFirstWorkingDayOfItsQuarter() {
        bench.settle(row("QUARTER-1", Column.START_QUARTER, "2027Q1"));
        // 1 January 2027 is a holiday and a Friday.
        for (var tooEarly : new String[] {"2026-12-31T23:59", "2027-01-01T08:00", "2027-01-03T23:59"}) {
            Now.is(tooEarly);
            assertThat(quarterStart.startDue()).isZero();
        }
        Now.is("2027-01-04T00:01");
        assertThat(quarterStart.startDue()).isEqualTo(1);
        assertThat(quarterStart.startDue()).isZero();
        assertThat(bench.cases("QUARTER-1")).containsOnly(1L);
    }

    @Test
    void missedDaysAreCaughtUpAndLaterQuartersStayPlanned() {
        bench.settle(
                row("MISSED-1", Column.START_QUARTER, "2027Q1", Column.DUE_DATE, "30/09/2027"),
                row("MISSED-2", Column.START_QUARTER, "2027Q2", Column.DUE_DATE, "30/09/2027"),
                row("MISSED-3", Column.START_QUARTER, "2027Q3", Column.DUE_DATE, "30/09/2027"));
        Now.is("2027-05-20T10:00");
        assertThat(quarterStart.startDue()).isEqualTo(2);
        assertThat(bench.cases("MISSED-3")).containsOnly(0L);
    }

    @Test
    void aTaskThatCannotStartAnyMoreIsShownAndItsCorrectedRowIsTaken() {
        bench.settle(row("LATE-1", Column.START_QUARTER, "2027Q1", Column.DUE_DATE, "31/03/2027"));
        Now.is("2027-05-20T10:00");
        assertThat(quarterStart.startDue()).isZero();
        var group = programmes.tree().get(0).groups().get(0);
        assertThat(group.counts().refused()).isEqualTo(1);
        assertThat(programmes.tasks(group.id(), 0, 1).get(0).problems().get(0).code())
                .isEqualTo("task.due-past");

        assertThat(bench.settle(row("LATE-1", Column.DUE_DATE, "30/06/2027"))).returns(1, ImportProgress::started);
        assertThat(bench.cases("LATE-1")).containsOnly(1L);
    }

    @Test
    void twoNodesStartEachTaskOnce() {
        bench.settle(
                row("NODE-1", Column.START_QUARTER, "2027Q1"),
                row("NODE-2", Column.START_QUARTER, "2027Q1"),
                row("NODE-3", Column.START_QUARTER, "2027Q1"));
        Now.is("2027-01-04T08:00");
        var other = CompletableFuture.supplyAsync(quarterStart::startDue);
        var here = quarterStart.startDue();
        assertThat(here + other.join() + quarterStart.startDue()).isEqualTo(3);
        assertThat(bench.cases("NODE-%")).containsOnly(3L);
    }
}
