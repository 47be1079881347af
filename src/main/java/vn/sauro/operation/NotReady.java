package vn.sauro.operation;

import vn.sauro.shared.Bilingual;

/** This node cannot begin: what is wrong with its database settings, and what to do. */
final class NotReady extends RuntimeException {

    private final transient Bilingual problem;
    private final transient Bilingual action;

    NotReady(Bilingual problem, Bilingual action) {
        super(problem.en());
        this.problem = problem;
        this.action = action;
    }

    Bilingual problem() {
        return problem;
    }

    Bilingual action() {
        return action;
    }
}
