package vn.sauro.catalogue.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.CommuneOverride.Time;
import vn.sauro.shared.workbook.TableRow;

/** Rows of the sheet of overrides: those of one unit and one day make one override. */
final class OverrideRows {

    private final Known known;
    private final List<RowFault> faults;

    OverrideRows(Known known, List<RowFault> faults) {
        this.known = known;
        this.faults = faults;
    }

    List<Sourced<CommuneOverride>> read(List<TableRow> rows) {
        var groups = new LinkedHashMap<List<Object>, List<Sourced<CommuneOverride>>>();
        for (var row : rows) {
            var single = single(new Cells(row, faults));
            if (single != null) {
                groups.computeIfAbsent(List.of(single.unitCode(), single.effectiveFrom()), key -> new ArrayList<>())
                        .add(new Sourced<>(row, single));
            }
        }
        var merged = groups.values().stream().map(this::merged).collect(Collectors.toList());
        merged.sort((a, b) -> a.value().effectiveFrom().compareTo(b.value().effectiveFrom()));
        overlaps(merged);
        return merged;
    }

    /** @return an override of this row alone, or null after a complaint */
    private CommuneOverride single(Cells cells) {
        var unit = cells.text(OverrideColumn.UNIT, 64);
        if (unit != null && !known.units().test(unit)) {
            cells.wrong(OverrideColumn.UNIT, "unit-unknown", unit);
        }
        var step = cells.matching(OverrideColumn.STEP, Shapes.KEY, "key-malformed");
        var own = cells.filled(OverrideColumn.STEP);
        var amount = own ? OverrideColumn.AMOUNT : OverrideColumn.EXTRA;
        var other = own ? OverrideColumn.EXTRA : OverrideColumn.AMOUNT;
        if (cells.filled(other)) {
            cells.wrong(other, own ? "extra-with-step" : "own-time-without-step");
        }
        if (!cells.filled(amount)) {
            cells.wrong(amount, own ? "own-time-missing" : "extra-missing");
        }
        var time = TimeCells.read(cells, amount, OverrideColumn.TIME_UNIT);
        var basis = cells.words(OverrideColumn.LEGAL_BASIS, 1000);
        var from = cells.date(OverrideColumn.FROM);
        var to = cells.date(OverrideColumn.TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.wrong(OverrideColumn.TO, "period-reversed", from, to);
        }
        if (!cells.sound()) {
            return null;
        }
        var code = cells.row().cell(OverrideColumn.CODE);
        return new CommuneOverride(
                CommuneOverride.idOf(code, unit, from),
                code,
                unit,
                own ? null : time.amount(),
                own ? null : time.unit(),
                new TreeMap<>(own ? Map.of(step, time) : Map.of()),
                basis,
                from,
                to);
    }

    private Sourced<CommuneOverride> merged(List<Sourced<CommuneOverride>> rows) {
        var first = rows.get(0).value();
        Time extra = null;
        var steps = new TreeMap<String, Time>();
        for (var row : rows) {
            var single = row.value();
            var twice = single.extraAmount() == null
                    ? single.steps().keySet().stream().anyMatch(steps::containsKey)
                    : extra != null;
            if (twice) {
                faults.add(RowFault.of(row.row(), OverrideColumn.STEP, "override-double", single.unitCode()));
            }
            if (!single.legalBasis().equals(first.legalBasis())
                    || !Objects.equals(single.effectiveTo(), first.effectiveTo())) {
                faults.add(RowFault.of(
                        row.row(),
                        OverrideColumn.LEGAL_BASIS,
                        "override-differs",
                        rows.get(0).row().number()));
            }
            extra = single.extraAmount() == null ? extra : new Time(single.extraAmount(), single.extraUnit());
            steps.putAll(single.steps());
        }
        return new Sourced<>(
                rows.get(0).row(),
                new CommuneOverride(
                        first.id(),
                        first.procedureCode(),
                        first.unitCode(),
                        extra == null ? null : extra.amount(),
                        extra == null ? null : extra.unit(),
                        steps,
                        first.legalBasis(),
                        first.effectiveFrom(),
                        first.effectiveTo()));
    }

    private void overlaps(List<Sourced<CommuneOverride>> merged) {
        var latest = new LinkedHashMap<String, CommuneOverride>();
        for (var override : merged) {
            var earlier = latest.put(override.value().unitCode(), override.value());
            if (earlier != null
                    && earlier.effectiveTo() != null
                    && !earlier.effectiveTo().isBefore(override.value().effectiveFrom())) {
                faults.add(
                        RowFault.of(override.row(), OverrideColumn.FROM, "overrides-overlap", earlier.effectiveTo()));
            }
        }
    }
}
