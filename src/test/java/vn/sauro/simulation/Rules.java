package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.calendar.Calendars;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;
import vn.sauro.dossier.DossierProcedures;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Shares;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.VerifyLedger;

/** The rules that no history of a dossier may break. */
@TestComponent
class Rules {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final Deadlines deadlines;
    private final CaseShares shares;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Map<String, Instant> appointments = new HashMap<>();

    Rules(
            JdbcClient jdbc,
            Dossiers dossiers,
            DossierProcedures procedures,
            Deadlines deadlines,
            CaseShares shares,
            Calendars calendars,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.shares = shares;
        this.calendars = calendars;
        this.ledger = ledger;
    }

    /** What holds between any two acts. */
    void always() {
        check("simulation/always.sql");
        jdbc.sql("select code from dossier where accepted_at is not null and finished_at is null")
                .query(String.class)
                .list()
                .forEach(this::appointment);
    }

    /** What holds when all is over, the ledger as its command sees it included. */
    void afterwards(String url) {
        check("simulation/always.sql");
        check("simulation/afterwards.sql");
        var said = new ByteArrayOutputStream();
        var exit = VerifyLedger.run(
                new String[] {"--url", url, "--user", "sauro", "--lang", "en"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** @return the shares of the dossier, which add up */
    Shares each(String code) {
        var dossier = dossiers.get(code);
        if (dossier.originalDueAt() != null) {
            appointment(code);
        }
        var status = DossierStatus.SUBMITTED;
        for (var entry : ledger.entries(code)) {
            if (entry.kind().equals("STATUS_CHANGED")) {
                var next = DossierStatus.valueOf((String) entry.facts().get("to"));
                assertThat(entry.facts().get("from")).as(code).isEqualTo(status.name());
                assertThat(status.mayBecome(next))
                        .as("%s: %s to %s", code, status, next)
                        .isTrue();
                status = next;
            }
        }
        assertThat(dossier.status()).as(code).isEqualTo(status);
        var allowed = procedures.of(code).terms().exclusions();
        assertThat(deadlines.pausesOf(code))
                .as(code)
                .allMatch(pause -> pause.reason() == PauseReason.RESULT_PICK_UP
                        || allowed.contains(pause.reason().name()));
        return added(code);
    }

    private Shares added(String code) {
        var of = shares.of(code);
        if (of.from() != null) {
            var sum = of.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus);
            assertThat(sum).as("hours of " + code).isEqualTo(of.elapsed());
            assertThat(of.elapsed())
                    .as("working time of " + code)
                    .isEqualTo(calendars.get(of.calendarId()).workingTime(of.from(), of.to()));
        }
        return of;
    }

    private void appointment(String code) {
        var now = dossiers.get(code).originalDueAt();
        assertThat(appointments.merge(code, now, (first, later) -> first))
                .as("appointment on the slip of " + code)
                .isEqualTo(now);
    }

    private void check(String file) {
        for (var query : text(file).split("(?m)^-- name: ")) {
            var end = query.indexOf('\n');
            if (!query.startsWith("--")) {
                assertThat(jdbc.sql(query.substring(end).strip().replaceAll(";$", ""))
                                .query()
                                .listOfRows())
                        .as(query.substring(0, end))
                        .isEmpty();
            }
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
