package vn.sauro.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sauro.organization.Register.Appointment;
import vn.sauro.organization.Register.Seat;

/** What the register says about one day; immutable, so that a whole request reads one truth. */
final class RegisterDay {

    final LocalDate day;
    final Map<String, Unit> units;
    final Map<String, Position> positions;
    final Map<String, Person> people;
    final Map<String, List<Position>> positionsByUnit;
    final List<Substitution> substitutions;
    final List<Holder> holders;
    final Map<String, List<Holder>> holdersByPosition;
    final Map<String, List<Holder>> seatsByPerson;

    /** Units of a person's appointments, present or absent. */
    final Map<String, Set<String>> unitsByAppointee;

    RegisterDay(Register register, LocalDate day) {
        this.day = day;
        units = register.units().stream()
                .filter(u -> new Valid(u.validFrom(), u.validTo()).on(day))
                .collect(toMap(Unit::code, u -> u, (a, b) -> a, LinkedHashMap::new));
        var seats = register.seats().stream()
                .filter(s -> s.valid().on(day) && units.containsKey(s.position().unitCode()))
                .sorted(Comparator.comparing((Seat s) -> s.position().rank())
                        .thenComparing(Seat::order)
                        .thenComparing(s -> s.position().id()))
                .map(Seat::position)
                .toList();
        positions = seats.stream().collect(toMap(Position::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        positionsByUnit = seats.stream().collect(groupingBy(Position::unitCode));
        people = register.people().stream()
                .filter(p -> p.valid().on(day))
                .map(Register.Known::person)
                .collect(toMap(Person::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        substitutions = register.substitutions().stream()
                .filter(s -> new Valid(s.from(), s.to()).on(day))
                .toList();
        var appointments = register.appointments().stream()
                .filter(a -> a.valid().on(day) && positions.containsKey(a.position()) && people.containsKey(a.person()))
                .sorted(Comparator.comparing((Appointment a) -> a.valid().from())
                        .thenComparing(Appointment::person))
                .toList();
        unitsByAppointee = appointments.stream()
                .collect(groupingBy(
                        Appointment::person,
                        mapping(a -> positions.get(a.position()).unitCode(), toSet())));
        holders =
                appointments.stream().map(this::holder).filter(Objects::nonNull).toList();
        holdersByPosition = holders.stream().collect(groupingBy(Holder::positionId, toList()));
        seatsByPerson = holders.stream().collect(groupingBy(Holder::personId, toList()));
    }

    /** The appointee or, while absent, the substitute; null when the substitute has left and nobody sits there. */
    private Holder holder(Appointment appointment) {
        var absence = substitutions.stream()
                .filter(s -> s.positionId().equals(appointment.position())
                        && s.absentPerson().equals(appointment.person()))
                .findFirst();
        return absence.isPresent()
                ? holder(
                        absence.get().substitute(),
                        appointment,
                        appointment.person(),
                        absence.get().document())
                : holder(appointment.person(), appointment, null, appointment.decision());
    }

    private Holder holder(String person, Appointment appointment, String onBehalfOf, String basis) {
        if (!people.containsKey(person)) {
            return null;
        }
        var position = positions.get(appointment.position());
        return new Holder(
                person,
                people.get(person).name(),
                position.id(),
                position.titleVi(),
                position.unitCode(),
                units.get(position.unitCode()).nameVi(),
                onBehalfOf,
                basis);
    }
}
