package vn.sauro.engine.security;

import java.util.List;
import java.util.stream.Collectors;
import vn.sauro.shared.Bilingual;

/** This node refuses to serve: carries everything that is wrong, so that one reading is enough to mend it. */
final class UnsafeStart extends RuntimeException {

    private final transient List<Bilingual> problems;

    UnsafeStart(List<Bilingual> problems) {
        super(problems.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    List<Bilingual> problems() {
        return problems;
    }
}
