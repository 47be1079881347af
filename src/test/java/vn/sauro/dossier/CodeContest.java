package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixteen counters that file at once, many of them in vain. */
final class CodeContest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final int THREADS = 16;
    private static final int FILINGS = 40;

    private final DossierCodes codes;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    CodeContest(DataSource database) {
        var transactions = new DataSourceTransactionManager(database);
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
        this.codes = new DossierCodes(jdbc, new CounterRows(jdbc, transactions));
    }

    /** Makes the tables of dossiers, and no others. */
    static void prepare(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V910__dossier.sql")).execute(database);
    }

    String next(LocalDate day) {
        return transaction.execute(status -> codes.next("H57.26", day));
    }

    void startAfter(int last, LocalDate day) {
        jdbc.sql("insert into dossier_counter (prefix, filed_on, last_number) values ('H57.26', ?, ?)")
                .params(java.sql.Date.valueOf(day), last)
                .update();
    }

    /** Of all codes that were kept none is given twice and none is left out. */
    void runWithoutGap() throws Exception {
        var kept = new ConcurrentLinkedQueue<String>();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var counters = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(seed -> () -> filing(new Random(seed), kept))
                    .toList();
            for (var counter : threads.invokeAll(counters)) {
                counter.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(kept).hasSizeGreaterThan(THREADS * FILINGS / 4).hasSizeLessThan(THREADS * FILINGS);
        assertThat(sorted(kept))
                .isEqualTo(IntStream.rangeClosed(1, kept.size())
                        .mapToObj("H57.26-261123-%04d"::formatted)
                        .toList());
    }

    private Void filing(Random random, ConcurrentLinkedQueue<String> kept) {
        for (int i = 0; i < FILINGS; i++) {
            var fails = random.nextInt(3) == 0;
            var code = transaction.execute(status -> {
                var given = codes.next("H57.26", DAY);
                if (fails) {
                    status.setRollbackOnly();
                }
                return given;
            });
            if (!fails) {
                kept.add(code);
            }
        }
        return null;
    }

    private static List<String> sorted(Iterable<String> codes) {
        var sorted = new ArrayList<String>();
        codes.forEach(sorted::add);
        sorted.sort(null);
        return sorted;
    }
}
