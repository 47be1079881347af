package vn.sauro.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.sauro.shared.Bilingual;

/** Prints why a node cannot begin, Vietnamese first. */
final class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NotReady cause) {
        return new FailureAnalysis(both(cause.problem()), both(cause.action()), cause);
    }

    private static String both(Bilingual text) {
        return text.vi() + "\n" + text.en();
    }
}
