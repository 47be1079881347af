package vn.sauro.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A substitution has a document and an end, lies within the appointment it stands in for, and its substitute is there. */
final class SubstitutionCheck {

    private final List<Row> substitutions;
    private final List<Row> appointments;
    private final Set<String> people;
    private final Set<String> positions;
    private final List<Finding> findings;

    SubstitutionCheck(Map<Sheet, List<Row>> rows, List<Finding> findings) {
        this.substitutions = rows.get(Sheet.SUBSTITUTIONS);
        this.appointments = rows.get(Sheet.APPOINTMENTS);
        this.people = ids(rows.get(Sheet.PEOPLE));
        this.positions = ids(rows.get(Sheet.POSITIONS));
        this.findings = findings;
    }

    private static Set<String> ids(List<Row> rows) {
        return rows.stream().map(r -> r.get("id")).collect(Collectors.toSet());
    }

    void run() {
        substitutions.forEach(this::check);
    }

    private void check(Row row) {
        var absent = row.get("absentPerson");
        var substitute = row.get("substitute");
        var position = row.get("position");
        if (row.get(Sheet.TO) == null) {
            report(row, Sheet.TO, "substitution-without-end");
        }
        if (absent == null || substitute == null || position == null) {
            return;
        }
        known(row, "absentPerson", people, "person-unknown");
        known(row, "substitute", people, "person-unknown");
        known(row, "position", positions, "position-unknown");
        if (absent.equals(substitute)) {
            report(row, "substitute", "substitution-of-self", absent);
        }
        if (appointments.stream()
                .noneMatch(a -> seats(a, absent, position) && a.valid().covers(row.valid()))) {
            report(row, "absentPerson", "substitution-outside-appointment", absent, position, row.valid());
        }
        substitutions.stream()
                .filter(other -> Objects.equals(other.get("absentPerson"), substitute))
                .filter(other -> other.valid().overlaps(row.valid()))
                .findFirst()
                .ifPresent(other -> report(row, "substitute", "substitute-absent", substitute, other.line()));
    }

    private static boolean seats(Row appointment, String person, String position) {
        return person.equals(appointment.get("person")) && position.equals(appointment.get("position"));
    }

    private void known(Row row, String column, Set<String> ids, String code) {
        if (!ids.contains(row.get(column))) {
            report(row, column, code, row.get(column));
        }
    }

    private void report(Row row, String column, String code, Object... arguments) {
        findings.add(new Finding(row.sheet().file, row.line(), column, code, arguments));
    }
}
