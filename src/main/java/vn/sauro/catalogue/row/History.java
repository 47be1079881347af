package vn.sauro.catalogue.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.ProcedureVersion;

/** What a workbook says of a procedure, against what the catalogue has of it: the past is never written anew. */
public final class History {

    private final List<ProcedureVersion> stored;
    private final List<CommuneOverride> storedOverrides;
    private final WorkTime time;
    private final List<RowFault> faults = new ArrayList<>();
    private final List<ProcedureVersion> newVersions = new ArrayList<>();
    private final List<CommuneOverride> newOverrides = new ArrayList<>();

    /** @param stored every version that the catalogue has, the oldest first */
    public History(List<ProcedureVersion> stored, List<CommuneOverride> storedOverrides, WorkTime time) {
        this.stored = stored;
        this.storedOverrides = storedOverrides;
        this.time = time;
    }

    /** @return what is wrong; when nothing is, {@link #newVersions()} and {@link #newOverrides()} are to be stored */
    public List<RowFault> faults(Entry entry) {
        entry.versions().forEach(this::version);
        if (stored.isEmpty() && entry.versions().isEmpty()) {
            entry.overrides()
                    .forEach(o -> faults.add(
                            RowFault.of(o.row(), OverrideColumn.CODE, "procedure-row-missing", entry.code())));
        } else {
            entry.overrides().forEach(this::override);
        }
        if (faults.isEmpty()) {
            var versions = Stream.concat(stored.stream().filter(v -> !v.draft()), newVersions.stream())
                    .toList();
            var overrides = Stream.concat(storedOverrides.stream(), newOverrides.stream())
                    .toList();
            new OverrideFit(entry, versions, overrides, time, faults).run(newVersions, newOverrides);
        }
        return faults;
    }

    public List<ProcedureVersion> newVersions() {
        return newVersions;
    }

    public List<CommuneOverride> newOverrides() {
        return newOverrides;
    }

    private void version(Sourced<ProcedureVersion> read) {
        var from = read.value().effectiveFrom();
        var completed = stored.stream().filter(v -> !v.draft()).toList();
        var same =
                completed.stream().filter(v -> v.effectiveFrom().equals(from)).findFirst();
        var latest = completed.stream()
                .map(ProcedureVersion::effectiveFrom)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        if (same.isPresent()) {
            if (!same.get().equals(read.value().numbered(same.get().version()))) {
                faults.add(RowFault.of(
                        read.row(),
                        ProcedureColumn.FROM,
                        "version-changed",
                        same.get().version(),
                        from));
            }
        } else if (from.isBefore(latest)) {
            faults.add(RowFault.of(read.row(), ProcedureColumn.FROM, "version-not-later", from, latest));
        } else {
            newVersions.add(read.value().numbered(stored.size() + newVersions.size() + 1));
        }
    }

    private void override(Sourced<CommuneOverride> read) {
        var own = read.value();
        var ofUnit = storedOverrides.stream()
                .filter(o -> o.unitCode().equals(own.unitCode()))
                .toList();
        var same = ofUnit.stream()
                .filter(o -> o.effectiveFrom().equals(own.effectiveFrom()))
                .findFirst();
        if (same.isPresent()) {
            if (!same.get().equals(own)) {
                faults.add(RowFault.of(read.row(), OverrideColumn.FROM, "override-changed", own.effectiveFrom()));
            }
        } else if (ofUnit.stream().anyMatch(o -> o.effectiveFrom().isAfter(own.effectiveFrom()))) {
            faults.add(RowFault.of(read.row(), OverrideColumn.FROM, "override-not-later", own.effectiveFrom()));
        } else {
            newOverrides.add(own);
        }
    }
}
