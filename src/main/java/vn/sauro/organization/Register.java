package vn.sauro.organization;

import java.util.List;

/** The whole register with all its periods, as one committed version holds it. */
record Register(
        List<Unit> units,
        List<Seat> seats,
        List<Known> people,
        List<Appointment> appointments,
        List<Substitution> substitutions,
        List<AuthorityRule> rules) {

    record Seat(Position position, int order, Valid valid) {}

    record Known(Person person, Valid valid) {}

    record Appointment(String person, String position, String decision, Valid valid) {}
}
