package vn.sauro.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Appointments name known people and positions, within their life, and a head's seat has one person at a time. */
final class SeatCheck {

    private final Map<String, List<Row>> positions;
    private final Map<String, List<Row>> people;
    private final List<Row> appointments;
    private final List<Finding> findings;

    SeatCheck(Map<Sheet, List<Row>> rows, List<Finding> findings) {
        this.positions = byId(rows.get(Sheet.POSITIONS));
        this.people = byId(rows.get(Sheet.PEOPLE));
        this.appointments = rows.get(Sheet.APPOINTMENTS);
        this.findings = findings;
    }

    static Map<String, List<Row>> byId(List<Row> rows) {
        var byId = new HashMap<String, List<Row>>();
        rows.forEach(
                r -> byId.computeIfAbsent(r.get("id"), id -> new ArrayList<>()).add(r));
        return byId;
    }

    void run() {
        var seated = new HashMap<String, List<Row>>();
        for (var appointment : appointments) {
            var person = appointment.get("person");
            var position = appointment.get("position");
            if (person == null || position == null) {
                continue;
            }
            if (!people.containsKey(person)) {
                report(appointment, "person", "person-unknown", person);
            }
            if (!positions.containsKey(position)) {
                report(appointment, "position", "position-unknown", position);
                continue;
            }
            within(appointment, "position", positions.get(position));
            within(appointment, "person", people.getOrDefault(person, List.of()));
            if (positions.get(position).stream()
                    .anyMatch(p -> PositionRank.HEAD.name().equals(p.get("rank")))) {
                alone(appointment, seated.computeIfAbsent(position, p -> new ArrayList<>()));
            }
        }
    }

    /** The first day counts; a seat that ends earlier than the appointment is simply vacated. */
    private void within(Row appointment, String column, List<Row> lives) {
        var first = appointment.valid().from();
        if (!lives.isEmpty() && lives.stream().noneMatch(l -> l.valid().on(first))) {
            report(appointment, Sheet.FROM, "appointment-outside-life", appointment.get(column), first);
        }
    }

    private void alone(Row appointment, List<Row> others) {
        others.stream()
                .filter(o -> !Objects.equals(o.get("person"), appointment.get("person")))
                .filter(o -> o.valid().overlaps(appointment.valid()))
                .findFirst()
                .ifPresent(o -> report(
                        appointment,
                        "position",
                        "head-seat-shared",
                        appointment.get("position"),
                        o.get("person"),
                        o.line()));
        others.add(appointment);
    }

    private void report(Row row, String column, String code, Object... arguments) {
        findings.add(new Finding(row.sheet().file, row.line(), column, code, arguments));
    }
}
