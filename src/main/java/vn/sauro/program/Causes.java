package vn.sauro.program;

import java.util.Optional;
import java.util.stream.Stream;
import vn.sauro.shared.Refusal;

/** The engine wraps what its delegates throw; whether a task was refused is found underneath. */
final class Causes {

    private Causes() {}

    static Optional<Refusal> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }
}
