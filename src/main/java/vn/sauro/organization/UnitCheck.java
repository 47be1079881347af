package vn.sauro.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tree of units: parents exist and lead upward, communes are real, everybody has exactly one head. */
final class UnitCheck {

    private final List<Row> units;
    private final List<Row> positions;
    private final List<Finding> findings;
    private final Set<String> areas;
    private final Map<String, String> parents = new HashMap<>();

    UnitCheck(Map<Sheet, List<Row>> rows, List<Finding> findings, Set<String> areas) {
        this.units = rows.get(Sheet.UNITS);
        this.positions = rows.get(Sheet.POSITIONS);
        this.findings = findings;
        this.areas = areas;
        units.forEach(u -> parents.put(u.get("code"), u.get("parent")));
    }

    void run() {
        units.forEach(unit -> {
            parent(unit);
            area(unit);
            head(unit);
        });
        positions.forEach(this::place);
    }

    private void parent(Row unit) {
        var parent = unit.get("parent");
        if (parent == null) {
            if (UnitLevel.DIVISION.name().equals(unit.get("level"))) {
                report(unit, "parent", "division-without-parent", unit.get("code"));
            }
        } else if (!parents.containsKey(parent)) {
            report(unit, "parent", "parent-unknown", parent);
        } else if (returnsTo(unit.get("code"))) {
            report(unit, "parent", "parent-cycle", unit.get("code"), parent);
        } else if (!outlives(parent, unit.valid())) {
            report(unit, "parent", "parent-outside-life", parent, unit.valid());
        }
    }

    /** Renamed, a parent has several periods; its life is taken from the first to the last of them. */
    private boolean outlives(String parent, Valid child) {
        var lives = units.stream()
                .filter(u -> parent.equals(u.get("code")))
                .map(Row::valid)
                .toList();
        return lives.stream().anyMatch(l -> !l.from().isAfter(child.from()))
                && lives.stream().anyMatch(l -> l.to() == null || child.to() != null && !l.to().isBefore(child.to()));
    }

    private boolean returnsTo(String code) {
        var seen = new HashSet<String>();
        for (var above = parents.get(code); above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private void area(Row unit) {
        var area = unit.get("area");
        if (area != null && Sheet.Shape.AREA.matcher(area).matches() && !areas.contains(area)) {
            report(unit, "area", "area-unknown", area);
        }
        if (area == null && UnitLevel.COMMUNE.name().equals(unit.get("level"))) {
            report(unit, "area", "area-missing", unit.get("code"));
        }
    }

    private void head(Row unit) {
        var heads = positions.stream()
                .filter(p -> Objects.equals(unit.get("code"), p.get("unit")))
                .filter(p -> PositionRank.HEAD.name().equals(p.get("rank")))
                .filter(p -> p.valid().overlaps(unit.valid()))
                .toList();
        if (heads.isEmpty()) {
            report(unit, "code", "head-missing", unit.get("code"));
        }
        for (int i = 1; i < heads.size(); i++) {
            var earlier = heads.get(i - 1);
            if (heads.get(i).valid().overlaps(earlier.valid())
                    && !heads.get(i).id().equals(earlier.id())) {
                report(heads.get(i), "rank", "head-twice", unit.get("code"), earlier.get("id"));
            }
        }
    }

    private void place(Row position) {
        var unit = position.get("unit");
        var id = position.get("id");
        if (unit == null || id == null) {
            return;
        }
        if (parents.containsKey(unit)) {
            if (!id.startsWith(unit + ".") || id.indexOf('.', unit.length() + 1) >= 0) {
                report(position, "id", "position-misnamed", id, unit);
            }
        } else {
            report(position, "unit", "position-of-unknown-unit", unit);
        }
    }

    private void report(Row row, String column, String code, Object... arguments) {
        findings.add(new Finding(row.sheet().file, row.line(), column, code, arguments));
    }
}
