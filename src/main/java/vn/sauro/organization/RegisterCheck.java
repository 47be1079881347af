package vn.sauro.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rule that the organisation files must keep among themselves; the single cells are checked while reading. */
final class RegisterCheck {

    private final Map<Sheet, List<Row>> rows;
    private final List<Finding> findings;
    private final Set<String> areas;

    RegisterCheck(Map<Sheet, List<Row>> rows, List<Finding> findings, Set<String> areas) {
        this.rows = rows;
        this.findings = findings;
        this.areas = areas;
    }

    void run() {
        for (var sheet : Sheet.values()) {
            periods(sheet);
        }
        new UnitCheck(rows, findings, areas).run();
        new SeatCheck(rows, findings).run();
        new SubstitutionCheck(rows, findings).run();
        authority();
    }

    private void periods(Sheet sheet) {
        var known = new HashMap<List<String>, List<Row>>();
        for (var row : rows.get(sheet)) {
            var valid = row.valid();
            if (valid.empty()) {
                report(row, Sheet.TO, "period-reversed", valid.from(), valid.to());
            }
            var namesakes = known.computeIfAbsent(row.id(), id -> new ArrayList<>());
            namesakes.stream()
                    .filter(other -> other.valid().overlaps(valid))
                    .findFirst()
                    .ifPresent(other -> report(
                            row,
                            row.sheet().columns.get(0).name(),
                            twice(sheet),
                            String.join(", ", row.id()),
                            other.line()));
            namesakes.add(row);
        }
    }

    private static String twice(Sheet sheet) {
        return switch (sheet) {
            case APPOINTMENTS -> "appointment-overlap";
            case SUBSTITUTIONS -> "substitution-overlap";
            default -> "duplicate";
        };
    }

    private void authority() {
        for (var row : rows.get(Sheet.AUTHORITY)) {
            var levels = row.get("levels");
            if (levels == null) {
                continue;
            }
            for (var level : levels.split(",", -1)) {
                if (Arrays.stream(UnitLevel.values()).noneMatch(l -> l.name().equals(level.trim()))) {
                    report(row, "levels", "authority-level-unknown", level.trim(), List.of(UnitLevel.values()));
                }
            }
        }
    }

    private void report(Row row, String column, String code, Object... arguments) {
        findings.add(new Finding(row.sheet().file, row.line(), column, code, arguments));
    }
}
