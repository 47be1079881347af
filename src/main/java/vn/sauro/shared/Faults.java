package vn.sauro.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Gathers what is wrong with a request, so that who sent it is told all of it at once: for each field the first thing. */
public final class Faults {

    private final List<Refusal> found = new ArrayList<>();

    /** @return what the check returns, or null where it refuses */
    public <T> T ask(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal refusal) {
            refusal.all().forEach(this::add);
            return null;
        }
    }

    public void run(Runnable check) {
        ask(() -> {
            check.run();
            return null;
        });
    }

    public void add(Refusal refusal) {
        if (refusal.field() == null
                || found.stream().noneMatch(earlier -> Objects.equals(earlier.field(), refusal.field()))) {
            found.add(refusal);
        }
    }

    /** @return in the order in which they were found */
    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** @throws Refusal with everything that was found, if anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refusal.ofAll(found);
        }
    }
}
