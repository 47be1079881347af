package vn.sauro.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.SqlTime;

/** Adds versions and overrides; there is no way to change or to remove one. */
@Repository
class VersionWriter {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    VersionWriter(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Waits for any other change of the catalogue, on any node, until this transaction ends.
     *
     * @return hash of the files that were brought in at the last start, or null
     */
    String lock() {
        return jdbc.sql("select loaded_sha256 from catalogue_state where id = 1 for update")
                .query((r, i) -> Optional.ofNullable(r.getString("loaded_sha256")))
                .single()
                .orElse(null);
    }

    void loaded(String sha256) {
        jdbc.sql("update catalogue_state set loaded_sha256 = ? where id = 1")
                .param(sha256)
                .update();
    }

    /** @param person who adds them, or null for the platform itself */
    void addVersions(List<ProcedureVersion> versions, String person) {
        insert("procedure_version", versions.stream().map(v -> row(v, person)).toList());
        insert(
                "procedure_step",
                versions.stream()
                        .flatMap(v -> v.steps().stream().map(step -> row(v, step)))
                        .toList());
        insert(
                "procedure_component",
                versions.stream()
                        .flatMap(v -> v.components().stream().map(component -> row(v, component)))
                        .toList());
        insert("procedure_fee", versions.stream().flatMap(VersionWriter::fees).toList());
    }

    void addOverrides(List<CommuneOverride> overrides, String person) {
        insert(
                "procedure_override",
                overrides.stream()
                        .map(o -> row(
                                o.id(),
                                o.procedureCode(),
                                o.unitCode(),
                                o.extraAmount(),
                                name(o.extraUnit()),
                                o.legalBasis(),
                                o.effectiveFrom(),
                                o.effectiveTo(),
                                SqlTime.of(clock.instant()),
                                person))
                        .toList());
        insert(
                "procedure_override_step",
                overrides.stream()
                        .flatMap(o -> o.steps().entrySet().stream()
                                .map(step -> row(
                                        o.id(),
                                        step.getKey(),
                                        step.getValue().amount(),
                                        step.getValue().unit().name())))
                        .toList());
    }

    private void insert(String table, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(
                    "insert into " + table + " values (" + marks + ")",
                    rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private Object[] row(ProcedureVersion v, String person) {
        return row(
                v.id(),
                v.procedureCode(),
                v.version(),
                v.name().vi(),
                v.name().en(),
                v.field(),
                v.level().name(),
                v.interlinked(),
                v.competentRole(),
                v.amount(),
                name(v.unit()),
                v.cutoff().name(),
                v.excludeFirstDay(),
                v.dueTimeOfDay().name(),
                String.join(",", v.exclusions().stream().sorted().toList()),
                v.supplementMode().name(),
                v.citizenAmount(),
                name(v.citizenUnit()),
                v.paymentAmount(),
                name(v.paymentUnit()),
                v.apologySignerRole(),
                v.refusalSignerRole(),
                v.legalBasis(),
                v.effectiveFrom(),
                v.effectiveTo(),
                v.execution().name(),
                v.processKey(),
                v.onlineFiling(),
                v.sample(),
                v.draft(),
                ProcedureSearch.textOf(v),
                SqlTime.of(clock.instant()),
                person);
    }

    private static Object[] row(ProcedureVersion v, Step s) {
        return row(
                v.id(),
                s.no(),
                s.key(),
                s.name().vi(),
                s.name().en(),
                s.role(),
                s.amount(),
                s.unit().name(),
                s.cutoff().name(),
                s.excludeFirstDay(),
                s.form(),
                s.product(),
                s.responsibility(),
                s.baselineAmount(),
                name(s.baselineUnit()),
                s.offClock(),
                s.parallelGroup(),
                s.signing());
    }

    private static Object[] row(ProcedureVersion v, Component c) {
        return row(v.id(), c.no(), c.name(), c.kind().name(), c.copies(), c.required(), c.form());
    }

    private static Stream<Object[]> fees(ProcedureVersion v) {
        var rows = new ArrayList<Object[]>();
        for (var f : v.fees()) {
            rows.add(row(
                    v.id(),
                    rows.size() + 1,
                    f.key(),
                    f.name().vi(),
                    f.name().en(),
                    f.amount(),
                    f.unitOfCount(),
                    f.fromCount(),
                    f.cap(),
                    f.legalBasis(),
                    f.collectedAt().name()));
        }
        return rows.stream();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static String name(TimeUnit unit) {
        return unit == null ? null : unit.name();
    }
}
