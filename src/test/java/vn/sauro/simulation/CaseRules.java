package vn.sauro.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.calendar.Calendars;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierProcedures;
import vn.sauro.dossier.Dossiers;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Shares;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;

/** Rules that need the record or the calendar of each dossier. */
@TestComponent
class CaseRules {

    /** Transitions of domain.md 1.4, and back into settlement from a supplement; written down here a second time on purpose. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "SUBMITTED", Set.of("ACCEPTED", "NOT_ACCEPTED", "SUPPLEMENT_REQUIRED"),
            "SUPPLEMENT_REQUIRED", Set.of("SUBMITTED", "ACCEPTED", "IN_PROGRESS", "STOPPED"),
            "ACCEPTED", Set.of("IN_PROGRESS"),
            "IN_PROGRESS",
                    Set.of(
                            "SUPPLEMENT_REQUIRED",
                            "FINANCIAL_OBLIGATION_REQUIRED",
                            "WITHDRAW_REQUESTED",
                            "STOPPED",
                            "RESOLVED"),
            "FINANCIAL_OBLIGATION_REQUIRED", Set.of("IN_PROGRESS", "STOPPED"),
            "WITHDRAW_REQUESTED", Set.of("STOPPED", "IN_PROGRESS"),
            "RESOLVED", Set.of("RESULT_RETURNED"));

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final DossierProcedures procedures;
    private final Deadlines deadlines;
    private final CaseShares shares;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Map<String, Instant> appointments = new HashMap<>();

    CaseRules(
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

    /** Holds at any moment, for the dossiers that are open at it. */
    Rule slip() {
        return each("the appointment on the slip never changes", "where accepted_at is not null", this::appointment);
    }

    List<Rule> afterwards() {
        return List.of(
                each("statuses follow one another as the national list allows", "", this::statuses),
                each("a dossier keeps the version of its procedure", "", this::version),
                each("the record of a dossier goes forward in time", "", this::order),
                each("only what the procedure lists stops the clock", "", this::pauses),
                each("the shares add up to the elapsed working time", "", this::added),
                each("an apology that went out too late is on record as late", "where reappointments > 0", this::late));
    }

    /** @return the shares of a dossier */
    Shares shares(String code) {
        return shares.of(code);
    }

    private Rule each(String name, String which, Function<Dossier, List<?>> broken) {
        return new Rule(name, () -> {
            var all = new ArrayList<Object>();
            jdbc.sql("select code from dossier " + which + " order by code")
                    .query(String.class)
                    .list()
                    .forEach(code -> all.addAll(broken.apply(dossiers.get(code))));
            return all;
        });
    }

    private List<?> appointment(Dossier dossier) {
        var first = appointments.putIfAbsent(dossier.code(), dossier.originalDueAt());
        return first == null || first.equals(dossier.originalDueAt()) ? List.of() : List.of(dossier);
    }

    private List<?> statuses(Dossier dossier) {
        var broken = new ArrayList<Object>();
        var status = "SUBMITTED";
        for (var entry : entries(dossier, "STATUS_CHANGED")) {
            var next = (String) entry.facts().get("to");
            if (!status.equals(entry.facts().get("from"))
                    || !ALLOWED.getOrDefault(status, Set.of()).contains(next)) {
                broken.add(dossier.code() + ": " + status + " to " + next);
            }
            status = next;
        }
        if (!dossier.status().name().equals(status)) {
            broken.add(dossier.code() + " is not " + status);
        }
        return broken;
    }

    /** The version in force when it was accepted; one that was never accepted keeps that of its filing. */
    private List<?> version(Dossier dossier) {
        var pinned = entries(dossier, dossier.acceptedAt() == null ? "DOSSIER_FILED" : "DOSSIER_ACCEPTED");
        return pinned.stream()
                .filter(entry -> !dossier.versionId().equals(entry.facts().get("version")))
                .toList();
    }

    private List<?> order(Dossier dossier) {
        var entries = ledger.entries(dossier.code());
        var broken = new ArrayList<LedgerEntry>();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).occurredAt().isBefore(entries.get(i - 1).occurredAt())) {
                broken.add(entries.get(i - 1));
                broken.add(entries.get(i));
            }
        }
        return broken;
    }

    private List<?> pauses(Dossier dossier) {
        var allowed = procedures.of(dossier.code()).terms().exclusions();
        return deadlines.pausesOf(dossier.code()).stream()
                .filter(pause -> pause.reason() != PauseReason.RESULT_PICK_UP
                        && !allowed.contains(pause.reason().name()))
                .toList();
    }

    private List<?> added(Dossier dossier) {
        var of = shares.of(dossier.code());
        if (of.from() == null) {
            return dossier.acceptedAt() == null ? List.of() : List.of(dossier.code() + " is charged to nobody");
        }
        var sum = of.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus);
        var elapsed = calendars.get(of.calendarId()).workingTime(of.from(), of.to());
        return sum.equals(elapsed) && of.elapsed().equals(elapsed)
                ? List.of()
                : List.of(dossier.code() + ": " + sum + " of " + elapsed);
    }

    /** At the latest on the last working day before the appointment that it replaces. */
    private List<?> late(Dossier dossier) {
        var calendar = calendars.standard();
        return jdbc
                .sql("select due_at, decided_at, late from dossier_letter"
                        + " where dossier_code = ? and kind = 'APOLOGY' and state = 'SENT'")
                .param(dossier.code())
                .query((row, index) -> {
                    var due = row.getObject("due_at", java.time.OffsetDateTime.class);
                    var sent = row.getObject("decided_at", java.time.OffsetDateTime.class);
                    var from = calendar.zone();
                    var next = sent.atZoneSameInstant(from).toLocalDate().plusDays(1);
                    while (!wasWorkingDay(next, sent)) {
                        next = next.plusDays(1);
                    }
                    var inTime = !next.isAfter(due.atZoneSameInstant(from).toLocalDate());
                    return inTime == row.getBoolean("late") ? dossier.code() + " sent " + sent + ", due " + due : null;
                })
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** As it was known then: a day that was taken off afterwards was a working day when the letter went out. */
    private boolean wasWorkingDay(LocalDate day, OffsetDateTime then) {
        var announced = jdbc.sql("""
                select d.type from calendar_amendment_day d join calendar_amendment a on a.id = d.amendment_id
                where d.on_date = ? and a.entered_at > ?
                """)
                .param(java.sql.Date.valueOf(day))
                .param(then)
                .query(String.class)
                .optional();
        return announced.map("OFF"::equals).orElseGet(() -> calendars.standard().isWorkingDay(day));
    }

    private List<LedgerEntry> entries(Dossier dossier, String kind) {
        return ledger.entries(dossier.code()).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
