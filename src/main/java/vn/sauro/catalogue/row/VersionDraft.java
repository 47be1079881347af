package vn.sauro.catalogue.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.Step;

/** One row of the sheet of procedures with the rows of other sheets that belong to it. */
final class VersionDraft {

    final Sourced<ProcedureVersion> head;
    final LocalDate from;
    final List<Sourced<Step>> steps = new ArrayList<>();
    final List<Sourced<Component>> components = new ArrayList<>();
    final List<Sourced<Fee>> fees = new ArrayList<>();

    /** @param from the day on which it begins, or null when that cell is wrong */
    VersionDraft(Sourced<ProcedureVersion> head, LocalDate from) {
        this.head = head;
        this.from = from;
    }

    boolean sound() {
        return Stream.of(List.of(head), steps, components, fees)
                .flatMap(List::stream)
                .allMatch(Sourced::sound);
    }

    /** @return steps by number */
    List<Sourced<Step>> orderedSteps() {
        return steps.stream()
                .filter(Sourced::sound)
                .sorted(Comparator.comparingInt(step -> step.value().no()))
                .toList();
    }

    /** @return the whole version, of sound rows */
    Sourced<ProcedureVersion> version() {
        return new Sourced<>(
                head.row(),
                head.value()
                        .with(
                                orderedSteps().stream().map(Sourced::value).toList(),
                                components.stream()
                                        .map(Sourced::value)
                                        .sorted(Comparator.comparingInt(Component::no))
                                        .toList(),
                                fees.stream().map(Sourced::value).toList()));
    }
}
