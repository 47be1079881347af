package vn.sauro.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;

/** What a recorded absence must satisfy; each broken rule names the field that is wrong. */
@Component
class AbsenceRules {

    private final Snapshots snapshots;
    private final Organization organization;
    private final Roles roles;

    AbsenceRules(Snapshots snapshots, Organization organization, Roles roles) {
        this.snapshots = snapshots;
        this.organization = organization;
        this.roles = roles;
    }

    void check(Absence absence, String recorder, Instant now) {
        complete(absence);
        period(absence, LocalDate.ofInstant(now, Snapshots.ZONE));
        var position = organization
                .findPosition(absence.position())
                .orElseThrow(() -> Refusal.ofField("position", "organization.position-unknown", absence.position()));
        if (recorder == null || !mayRecord(recorder, position, now)) {
            throw Refusal.of("organization.substitution-forbidden", position.id());
        }
        seat(absence);
        substitute(absence);
    }

    private static void complete(Absence a) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("absentPerson", a.absentPerson());
        texts.put("position", a.position());
        texts.put("substitute", a.substitute());
        texts.put("document", a.document());
        texts.forEach((field, text) -> {
            if (text == null || text.isBlank()) {
                throw Refusal.ofField(
                        field,
                        field.equals("document")
                                ? "organization.substitution-document-missing"
                                : "organization.substitution-value-missing",
                        field);
            }
            if (text.length() > Column.LONGEST) {
                throw Refusal.ofField(
                        field, "organization.substitution-text-too-long", field, Integer.toString(Column.LONGEST));
            }
        });
        if (a.from() == null || a.to() == null) {
            var field = a.from() == null ? "from" : "to";
            throw Refusal.ofField(field, "organization.substitution-value-missing", field);
        }
    }

    private static void period(Absence a, LocalDate today) {
        if (a.to().isBefore(a.from())) {
            throw Refusal.ofField(
                    "to", "organization.substitution-period-reversed", a.from().toString(), a.to().toString());
        }
        // What already happened is on record under whoever held the seat then.
        if (a.from().isBefore(today)) {
            throw Refusal.ofField(
                    "from", "organization.substitution-in-past", a.from().toString(), today.toString());
        }
    }

    private boolean mayRecord(String recorder, Position position, Instant now) {
        return answersFor(recorder, position.unitCode(), now)
                || organization
                        .parentOf(position.unitCode())
                        .map(above -> answersFor(recorder, above, now))
                        .orElse(false)
                || roles.has(recorder, Roles.OFFICE, now);
    }

    private boolean answersFor(String person, String unitCode, Instant now) {
        return organization
                .holderOf(organization.headOf(unitCode).id(), now)
                .filter(h -> h.personId().equals(person))
                .isPresent();
    }

    private void seat(Absence a) {
        var held = snapshots.register().appointments().stream()
                .anyMatch(s -> s.person().equals(a.absentPerson())
                        && s.position().equals(a.position())
                        && s.valid().covers(period(a)));
        if (!held) {
            throw Refusal.ofField(
                    "absentPerson",
                    "organization.substitution-outside-appointment",
                    a.absentPerson(),
                    a.position(),
                    period(a).toString());
        }
        if (substituted(
                a,
                s -> s.absentPerson().equals(a.absentPerson()) && s.positionId().equals(a.position()))) {
            throw Refusal.ofField(
                    "from",
                    "organization.substitution-overlap",
                    a.absentPerson(),
                    period(a).toString());
        }
    }

    private void substitute(Absence a) {
        if (Objects.equals(a.absentPerson(), a.substitute())) {
            throw Refusal.ofField("substitute", "organization.substitution-of-self");
        }
        var known = snapshots.register().people().stream()
                .anyMatch(
                        k -> k.person().id().equals(a.substitute()) && k.valid().covers(period(a)));
        if (!known) {
            throw Refusal.ofField("substitute", "organization.substitute-unknown-person", a.substitute());
        }
        if (substituted(a, s -> s.absentPerson().equals(a.substitute()))) {
            throw Refusal.ofField(
                    "substitute",
                    "organization.substitute-absent",
                    a.substitute(),
                    period(a).toString());
        }
    }

    private boolean substituted(Absence a, Predicate<Substitution> which) {
        return snapshots.register().substitutions().stream().filter(which).anyMatch(s -> new Valid(s.from(), s.to())
                .overlaps(period(a)));
    }

    private static Valid period(Absence a) {
        return new Valid(a.from(), a.to());
    }
}
