package vn.sauro.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the files of one deployment against the rules of the house. */
public final class ModelRules {

    private static final List<Rule> RULES = List.of(
            new SixClears(),
            new UserTaskForm(),
            new UserTaskTime(),
            new Times(),
            new NothingThrownIsLost(),
            new NoCode(),
            new Expressions(),
            new References(),
            new Style());

    private final Vocabulary vocabulary;

    public ModelRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param resources everything that is deployed together: resource name to content
     * @return the faults, by file in the order given; empty when the deployment may pass
     */
    public List<Violation> check(Map<String, byte[]> resources) {
        var reader = new BundleReader(vocabulary);
        resources.forEach(reader::read);
        var bundle = reader.bundle();
        var violations = new ArrayList<>(reader.violations());
        if (reader.incomplete()) {
            // What an unread file defines would be reported as absent everywhere else.
            return List.copyOf(violations);
        }
        for (var file : bundle.models()) {
            var findings = new Findings(file.name());
            RULES.forEach(rule -> rule.check(file, bundle, findings));
            violations.addAll(findings.all());
        }
        return List.copyOf(violations);
    }
}
