package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.program.Bench.row;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.program.RowStore.Key;

/** What a death, a second worker or a fault in the middle does to the rows: nothing. */
@ImportApplication
class DurabilityTest {

    @Autowired
    Bench bench;

    @Autowired
    Imports imports;

    @Autowired
    RowStore rows;

    @Autowired
    RowSettlement settlement;

    @Autowired
    QuarterStart quarterStart;

    @Autowired
    ProgrammeSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RepositoryService repository;

    @Autowired
    Clock clock;

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
    void aDeathBeforeTheCommitLeavesTheRowToTheNextWorker() {
        var id = bench.handIn(row("DEATH-1"), row("DEATH-2"));
        transaction.executeWithoutResult(death -> {
            settlement.settle(new Key(id, 2));
            assertThat(bench.cases("DEATH-%")).containsOnly(1L);
            death.setRollbackOnly();
        });
        assertThat(imports.progress(id).pending()).isEqualTo(2);
        assertThat(bench.cases("DEATH-%")).containsOnly(0L);

        assertThat(worker().drain()).isEqualTo(2);
        assertThat(imports.progress(id).started()).isEqualTo(2);
        assertThat(bench.cases("DEATH-%")).containsOnly(2L);
    }

    @Test
    void whatOneWorkerHoldsAnotherNeitherTakesNorWaitsFor() {
        var id = bench.handIn(row("HELD-1"), row("HELD-2"));
        transaction.executeWithoutResult(holding -> {
            assertThat(rows.claim(new Key(id, 2))).isPresent();
            assertThat(CompletableFuture.supplyAsync(() -> worker().drain()).join())
                    .isEqualTo(1);
        });
        assertThat(imports.progress(id)).returns(1, ImportProgress::started).returns(1, ImportProgress::pending);
        assertThat(worker().drain()).isEqualTo(1);
    }

    @Test
    void threeWorkersShareTheRowsAndNoneIsSettledTwice() {
        var id = bench.handIn(
                IntStream.range(0, 60).mapToObj(i -> row("SHARE-" + i)).toList());
        var workers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> worker().drain()))
                .limit(3)
                .toList();
        var settled = workers.stream().mapToInt(CompletableFuture::join).sum();
        Now.is("2026-11-21T09:05");
        settled += worker().drain();

        assertThat(imports.progress(id).started()).isEqualTo(60);
        assertThat(settled).isGreaterThanOrEqualTo(60);
        assertThat(bench.cases("SHARE-%")).containsOnly(60L);
    }

    @Test
    void aFaultIsTriedAgainLaterAndToldInTheEnd() {
        var id = bench.handIn(row("FAULT-1"));
        var other = bench.handIn(row("FAULT-2"));
        repository.suspendProcessDefinitionByKey("AssignedTask");
        try {
            worker().drain();
            assertThat(imports.progress(id).pending()).isEqualTo(1);
            Now.is("2026-11-21T10:00");
        } finally {
            repository.activateProcessDefinitionByKey("AssignedTask");
        }
        settlement.settle(new Key(id, 2));
        assertThat(imports.progress(id).started()).isEqualTo(1);

        repository.suspendProcessDefinitionByKey("AssignedTask");
        try {
            for (var hour = 11; imports.progress(other).pending() > 0 && hour < 20; hour++) {
                Now.is("2026-11-21T" + hour + ":00");
                worker().drain();
            }
        } finally {
            repository.activateProcessDefinitionByKey("AssignedTask");
        }
        assertThat(imports.refused(other, 0, 1).get(0).problems().get(0).code()).isEqualTo("program.row.fault");
        assertThat(bench.cases("FAULT-%")).containsOnly(1L);
    }

    /** A worker as a node that has just started would have: it knows nothing but the database. */
    private ImportWorker worker() {
        return new ImportWorker(rows, settlement, quarterStart, settings, clock);
    }
}
