package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.program.Bench.row;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.program.RowStore.Key;
import vn.sauro.program.workbook.Column;
import vn.sauro.support.RealPostgres;

/** The same claims on the database of production. */
@ImportApplication
@DirtiesContext
class PostgresImportTest {

    private static final EmbeddedPostgres SERVER = RealPostgres.start();

    @Autowired
    Bench bench;

    @Autowired
    Imports imports;

    @Autowired
    ImportWorker worker;

    @Autowired
    QuarterStart quarterStart;

    @Autowired
    Programmes programmes;

    @Autowired
    RowStore rows;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @AfterEach
    void backToTheRealClock() {
        Now.real();
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @Test
    void workersShareTheRowsAndPassOverWhatAnotherHolds() {
        Now.is("2026-11-21T09:00");
        var id = bench.handIn(IntStream.range(0, 40)
                .mapToObj(i -> row("PG-" + i, Column.START_QUARTER, i % 4 == 0 ? "2027Q1" : "2026Q4"))
                .toList());
        transaction.executeWithoutResult(holding -> {
            assertThat(rows.claim(new Key(id, 2))).isPresent();
            var one = CompletableFuture.supplyAsync(worker::drain);
            var two = CompletableFuture.supplyAsync(worker::drain);
            assertThat(one.join() + two.join()).isGreaterThanOrEqualTo(39);
        });
        // Whoever lost the race for the first row of a programme tries again a second later.
        Now.is("2026-11-21T09:05");
        worker.drain();

        assertThat(imports.progress(id)).returns(30, ImportProgress::started).returns(10, ImportProgress::planned);
        assertThat(bench.cases("PG-%")).containsOnly(30L);
        Now.is("2027-01-04T08:00");
        assertThat(quarterStart.startDue()).isEqualTo(10);
        assertThat(programmes.tree().get(0).counts()).isEqualTo(new Counts(0, 40, 0, 0, 0, 0));
        assertThat(programmes.tasks(programmes.tree().get(0).groups().get(0).id(), 1, 25))
                .hasSize(15);
    }
}
