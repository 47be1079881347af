package vn.sauro.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sauro.duty.DutyFilter;
import vn.sauro.support.RealPostgres;

/** The same on the database of production, which ends with the JVM, after the application. */
@DirtiesContext
class PostgresAmendmentTest extends CalendarAmendmentTest {

    private static final EmbeddedPostgres SERVER = RealPostgres.start();

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void aStandingClockIsFoundByItsStatusOnly() {
        scenario.now(at("2026-01-05T08:00"));
        var code = procedure.receive(5);
        procedure.run(() -> deadlines.pause(
                code, PauseReason.SYSTEM_INCIDENT, new PauseOrder("Luật (mẫu)", null, Payer.HOLDER, null)));
        scenario.now(at("2026-01-30T08:00"));
        assertThat(found(code, TimeStatus.PAUSED)).isOne();
        procedure.run(() -> deadlines.resume(code, PauseReason.SYSTEM_INCIDENT));
        assertThat(found(code, TimeStatus.PAUSED)).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = TimeStatus.class)
    void everyStatusCanBeAskedFor(TimeStatus status) {
        scenario.now(at("2026-01-05T08:00"));
        assertThat(found("NONE", status)).isZero();
    }

    private long found(String code, TimeStatus status) {
        var filter = new DutyFilter(null, null, null, code, status, true, null, null, null);
        return duties.find(filter, 0, 10).total();
    }
}
