package vn.sauro.catalogue;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sauro.catalogue.Coverage.Count;
import vn.sauro.catalogue.row.StepSum;
import vn.sauro.catalogue.row.WorkTime;

/** {@code docs/procedures.md}, written from the sample catalogue alone. */
final class ProceduresDocument {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final WorkTime time;

    ProceduresDocument(WorkTime time) {
        this.time = time;
    }

    String markdown(List<ProcedureVersion> executable, List<CommuneOverride> overrides, Coverage coverage) {
        return String.join(
                "\n",
                "# Procedures",
                "",
                "Written from the sample catalogue (`src/main/resources/sample/catalogue`) by `ProceduresDocumentTest`. Hours are",
                "working hours of the calendar `VN`, 7.5 a day. Steps of one parallel group take as long as the longest of them; steps",
                "off the clock run while the statutory time stands still, and are not in the sum.",
                "",
                "## Statutory time and the time of the steps",
                "",
                "| procedure | model | version, in force | statutory | steps on the clock | left | steps off the clock |",
                "|---|---|---|---|---|---|---|",
                executable.stream().map(v -> row(v, "")).collect(joining("\n")),
                overrides.stream().flatMap(o -> atCommune(o, executable)).collect(joining("\n")),
                "",
                "## Each step",
                "",
                executable.stream().map(this::steps).collect(joining("\n\n")),
                "",
                "## Coverage",
                "",
                "| field | executable | generic | not yet | all |",
                "|---|---|---|---|---|",
                coverage.fields().stream().map(ProceduresDocument::row).collect(joining("\n")),
                row(new Count(
                        "**all**",
                        coverage.all().executable(),
                        coverage.all().generic(),
                        coverage.all().notYet())),
                "");
    }

    private Stream<String> atCommune(CommuneOverride override, List<ProcedureVersion> executable) {
        return executable.stream()
                .filter(v -> v.procedureCode().equals(override.procedureCode()))
                .map(v -> row(override.applyTo(v), " at " + override.unitCode()));
    }

    private String row(ProcedureVersion v, String where) {
        var sum = StepSum.of(v, time);
        return cells(
                "`%s`%s %s".formatted(v.procedureCode(), where, v.name().vi()),
                "`" + v.processKey() + "`",
                "%d, from %s%s"
                        .formatted(
                                v.version(),
                                v.effectiveFrom(),
                                v.effectiveTo() == null ? "" : " to " + v.effectiveTo()),
                "%s (%s h)".formatted(time(v.amount(), v.unit().name()), hours(sum.term())),
                hours(sum.steps()) + " h",
                hours(sum.term().subtract(sum.steps())) + " h",
                v.steps().stream()
                        .filter(Step::offClock)
                        .map(s -> "`%s` %s"
                                .formatted(s.key(), time(s.amount(), s.unit().name())))
                        .collect(joining("<br>")));
    }

    private String steps(ProcedureVersion v) {
        return "<details><summary>%s, version %d</summary>\n\n"
                        .formatted(v.name().vi(), v.version())
                + "| step | who | time | baseline | |\n|---|---|---|---|---|\n"
                + v.steps().stream().map(ProceduresDocument::row).collect(joining("\n"))
                + "\n\n</details>";
    }

    private static String row(Step s) {
        return cells(
                "`%s` %s".formatted(s.key(), s.name().vi()),
                s.role(),
                time(s.amount(), s.unit().name()),
                s.baselineAmount() == null
                        ? ""
                        : time(s.baselineAmount(), s.baselineUnit().name()),
                s.offClock()
                        ? "off the clock"
                        : s.parallelGroup() == null ? "" : "beside others: " + s.parallelGroup());
    }

    private static String row(Count count) {
        return cells(
                count.field(),
                String.valueOf(count.executable()),
                String.valueOf(count.generic()),
                String.valueOf(count.notYet()),
                String.valueOf(count.total()));
    }

    private static String time(BigDecimal amount, String unit) {
        var words = unit.toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount.toPlainString() + " " + words + (amount.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    private static String hours(BigDecimal minutes) {
        return minutes.divide(HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
    }
}
