package vn.sauro.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.sauro.shared.WindowCounts;

/** Two nodes with nothing in common but the database, and visitors who go from one to the other. */
final class TwoNodes {

    static final String CODE = "H57.26-261121-0007";
    static final int MOST_ROWS = 1_000;

    final JdbcClient jdbc;
    final Visitors one;
    final Visitors other;

    private final WindowCounts counts;
    private final WindowCounts countsOfOther;
    private final TransactionTemplate transaction;
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    TwoNodes(DataSource database) {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V950__visit_count.sql"),
                        new ClassPathResource("db/migration/common/V951__visit_count_lock.sql"))
                .execute(database);
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.counts = node();
        this.countsOfOther = node();
        this.one = new Visitors(counts);
        this.other = new Visitors(countsOfOther);
    }

    private WindowCounts node() {
        var clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        return new WindowCounts(
                jdbc, transaction, clock, VisitConfiguration.table(new VisitorKey(jdbc, clock), MOST_ROWS));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    int rows() {
        return jdbc.sql("select count(*) from visit_count where id <> 'lock'")
                .query(Integer.class)
                .single();
    }

    static void guess(Visitors node, String code, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> node.requireOwner(code, () -> false))
                    .hasMessageMatching("publication\\.(not-found|too-many).*");
        }
    }

    /** What one node counted the other knows, also when both count at the same moment. */
    void countTogether() throws Exception {
        from("203.0.113.7");
        guess(one, CODE, Visitors.BY_ADDRESS_AND_CODE - 1);
        guess(other, CODE, 1);
        for (var node : new Visitors[] {one, other}) {
            assertThatThrownBy(() -> node.requireOwner(CODE, () -> {
                        throw new AssertionError("looked at");
                    }))
                    .hasMessageContaining(Visitors.TOO_MANY);
        }
        from("203.0.113.8");
        assertThatCode(() -> other.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
        atOnce();
    }

    private void atOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var visits = IntStream.range(0, 160)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        (number % 2 == 0 ? counts : countsOfOther).add("sent dossier x", Duration.ofDays(1));
                        return null;
                    })
                    .toList();
            for (var visit : threads.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(counts.of("sent dossier x", Duration.ofDays(1)).hits()).isEqualTo(160);
    }
}
