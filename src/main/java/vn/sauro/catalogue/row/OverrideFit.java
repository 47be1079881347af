package vn.sauro.catalogue.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/** Whether overrides fit the versions that they are in force with: same unit, steps that exist, times within the term. */
final class OverrideFit {

    private final Entry entry;
    private final List<ProcedureVersion> versions;
    private final List<CommuneOverride> overrides;
    private final WorkTime time;
    private final List<RowFault> faults;

    /**
     * @param versions all, in the order of their dates
     * @param overrides all; those of one unit in the order of their dates
     */
    OverrideFit(
            Entry entry,
            List<ProcedureVersion> versions,
            List<CommuneOverride> overrides,
            WorkTime time,
            List<RowFault> faults) {
        this.entry = entry;
        this.versions = versions;
        this.overrides = overrides;
        this.time = time;
        this.faults = faults;
    }

    /** Pairs that were there before are not looked at again. */
    void run(List<ProcedureVersion> newVersions, List<CommuneOverride> newOverrides) {
        for (var override : overrides) {
            for (var version : versions) {
                var isNew = newOverrides.contains(override);
                if ((isNew || newVersions.contains(version)) && together(version, override)) {
                    check(version, override, isNew);
                }
            }
        }
    }

    private void check(ProcedureVersion version, CommuneOverride override, boolean blameOverride) {
        var row = blameOverride ? rowOf(override) : rowOf(version);
        if (override.extraUnit() != null && override.extraUnit() != version.unit()) {
            complain(row, blameOverride ? OverrideColumn.TIME_UNIT : ProcedureColumn.UNIT, "override-unit", override);
            return;
        }
        if (blameOverride) {
            override.steps().keySet().stream()
                    .filter(key -> version.step(key).isEmpty())
                    .forEach(key -> faults.add(RowFault.of(row, OverrideColumn.STEP, "override-step", key)));
        }
        var sum = StepSum.of(override.applyTo(version), time);
        if (!sum.fits()) {
            faults.add(RowFault.of(
                    row,
                    blameOverride ? OverrideColumn.AMOUNT : ProcedureColumn.AMOUNT,
                    "steps-exceed-at",
                    VersionCheck.hours(sum.steps()),
                    VersionCheck.hours(sum.term()),
                    override.unitCode()));
        }
    }

    private void complain(TableRow row, TableColumn column, String code, CommuneOverride override) {
        faults.add(RowFault.of(row, column, code, override.unitCode(), override.effectiveFrom()));
    }

    private boolean together(ProcedureVersion version, CommuneOverride override) {
        var versionTo = earliest(
                version.effectiveTo(),
                versions.stream()
                        .map(ProcedureVersion::effectiveFrom)
                        .filter(from -> from.isAfter(version.effectiveFrom()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
        var overrideTo = earliest(
                override.effectiveTo(),
                overrides.stream()
                        .filter(o -> o.unitCode().equals(override.unitCode()))
                        .map(CommuneOverride::effectiveFrom)
                        .filter(from -> from.isAfter(override.effectiveFrom()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
        return !version.effectiveFrom().isAfter(overrideTo)
                && !override.effectiveFrom().isAfter(versionTo);
    }

    private static LocalDate earliest(LocalDate statedLast, LocalDate nextBegins) {
        var last = Objects.requireNonNullElse(statedLast, LocalDate.MAX);
        var before = nextBegins == null ? LocalDate.MAX : nextBegins.minusDays(1);
        return last.isBefore(before) ? last : before;
    }

    private TableRow rowOf(CommuneOverride override) {
        return entry.overrides().stream()
                .filter(o -> o.value().equals(override))
                .findFirst()
                .orElseThrow()
                .row();
    }

    private TableRow rowOf(ProcedureVersion version) {
        return entry.versions().stream()
                .filter(v -> v.value().effectiveFrom().equals(version.effectiveFrom()))
                .findFirst()
                .orElseThrow()
                .row();
    }
}
